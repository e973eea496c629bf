import { FactionTag } from '@/components/faction-tag'
import { SessionDate } from '@/components/sessions/session-date'
import { personPath } from '@/domain/record/paths'
import type { AgendaItemRef, PersonListEntry, SessionRef } from '@/domain/record/views'

interface NamedAlikeProps {
  persons: readonly PersonListEntry[]
  debates: readonly { session: SessionRef; agendaItem: AgendaItemRef }[]
}

/** People and debates that are called as somebody searches: perhaps the page they wanted. */
export function NamedAlike({ persons, debates }: NamedAlikeProps) {
  if (persons.length + debates.length === 0) return null
  return (
    <section aria-labelledby="gleichnamig" className="mb-24 max-w-[52rem] bg-surface p-16">
      <h2 id="gleichnamig" className="font-semibold">
        Person oder Debatte mit diesem Namen
      </h2>
      <ul className="mt-4 space-y-4">
        {persons.map((person) => (
          <li key={person.id} className="flex flex-wrap items-baseline gap-x-12">
            <a href={personPath(person)} className="hyphens-none">
              {person.name}
            </a>
            {person.faction ? <FactionTag faction={person.faction} linked={false} /> : null}
            {person.office ? <span className="text-muted">{person.office}</span> : null}
          </li>
        ))}
        {debates.map(({ session, agendaItem }) => (
          <li key={agendaItem.id}>
            <a href={agendaItem.path}>{agendaItem.title}</a>{' '}
            <span className="text-kern-16 text-muted">
              Debatte, <SessionDate session={session} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
