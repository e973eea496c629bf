interface TrailProps {
  /** From the overview downwards, without the page itself. */
  steps: readonly { label: string; href: string }[]
}

/** Where in the admin area the page stands. */
export function Trail({ steps }: TrailProps) {
  return (
    <nav aria-label="Sie sind hier" className="mb-12 text-kern-16">
      <ol className="flex list-none flex-wrap gap-x-8">
        {[{ label: 'Übersicht', href: '/admin' }, ...steps].map(({ label, href }, index) => (
          <li key={href} className="flex gap-x-8">
            {index > 0 ? (
              <span aria-hidden="true" className="text-muted">
                ›
              </span>
            ) : null}
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
