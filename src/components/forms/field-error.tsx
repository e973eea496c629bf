/** What is wrong with a field, beside it. */
export function FieldError({ id, children }: { id: string; children: string }) {
  return (
    <p id={id} className="kern-error">
      <span className="kern-icon kern-icon--danger" aria-hidden="true" />
      <span className="kern-body">{children}</span>
    </p>
  )
}
