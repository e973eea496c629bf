import type { AgendaItemRef } from '@/domain/record/views'

interface NeighboursProps {
  previous: AgendaItemRef | null
  next: AgendaItemRef | null
}

/** The way to the item before and the item after. */
export function Neighbours({ previous, next }: NeighboursProps) {
  if (!previous && !next) return null
  return (
    <nav
      aria-label="Benachbarte Tagesordnungspunkte"
      className="mt-48 grid gap-16 border-t border-line pt-16 sm:grid-cols-2"
    >
      {previous ? (
        <a href={previous.path} rel="prev">
          <span className="block text-kern-16 text-muted">« Vorheriger Punkt</span>
          {previous.title}
        </a>
      ) : null}
      {next ? (
        <a href={next.path} rel="next" className="sm:col-start-2 sm:text-right">
          <span className="block text-kern-16 text-muted">Nächster Punkt »</span>
          {next.title}
        </a>
      ) : null}
    </nav>
  )
}
