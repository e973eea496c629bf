import { FactionTag } from '@/components/faction-tag'
import { SessionDate } from '@/components/sessions/session-date'
import { amount } from '@/domain/german'
import { organizationPath, personPath } from '@/domain/record/paths'
import { searchAt } from '@/domain/record/search-address'
import type {
  AgendaItemRef,
  OrganizationRef,
  PersonListEntry,
  SessionRef,
} from '@/domain/record/views'
import { organizationKindLabel } from '@/domain/vocabulary'

interface NamedAlikeProps {
  persons: readonly PersonListEntry[]
  organizations: readonly OrganizationRef[]
  debates: readonly { session: SessionRef; agendaItem: AgendaItemRef }[]
  /** Whether the names are only spelt nearly as somebody searches. */
  nearly: boolean
}

/** People, organizations and debates that are called as somebody searches: perhaps the page they wanted. */
export function NamedAlike({ persons, organizations, debates, nearly }: NamedAlikeProps) {
  if (persons.length + organizations.length + debates.length === 0) return null
  return (
    <section aria-labelledby="gleichnamig" className="mb-24 max-w-[52rem] bg-surface p-16">
      <h2 id="gleichnamig" className="font-semibold">
        {nearly ? 'Meinten Sie …' : 'Mit diesem Namen'}
      </h2>
      <ul className="mt-4 space-y-4">
        {persons.map((person) => (
          <li key={person.id} className="flex flex-wrap items-baseline gap-x-12">
            <a href={personPath(person)} className="hyphens-none">
              {person.name}
            </a>
            {person.faction ? <FactionTag faction={person.faction} linked={false} /> : null}
            {person.office ? <span className="text-muted">{person.office}</span> : null}
            {person.statementCount > 0 ? (
              <a href={searchAt('/suche', { person: [person.slug] })} className="text-kern-16">
                {amount(person.statementCount, 'Wortbeitrag', 'Wortbeiträge')}
                <span className="sr-only"> von {person.name}</span>
              </a>
            ) : null}
          </li>
        ))}
        {organizations.map((organization) => (
          <li key={organization.id}>
            <a href={organizationPath(organization)}>{organization.name}</a>{' '}
            <span className="text-kern-16 text-muted">
              {organizationKindLabel[organization.kind]}
            </span>
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
