/** The look of what no source says. `what` names it where the place alone does not. */
export function NotReported({ what }: { what?: string }) {
  return (
    <span className="border-b border-dashed border-edge text-muted">
      {what ? `${what} nicht berichtet` : 'nicht berichtet'}
    </span>
  )
}
