/** The way to the form with which one is told news by e-mail. */
export function AlertLink({ href }: { href: string }) {
  return (
    <p className="not-in-print mt-16 text-kern-16">
      <a href={href}>Benachrichtigen lassen</a>{' '}
      <span className="text-muted">– Neues per E-Mail, ohne Konto</span>
    </p>
  )
}
