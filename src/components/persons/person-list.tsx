import { FactionTag } from '@/components/faction-tag'
import { amount } from '@/domain/german'
import { personPath } from '@/domain/record/paths'
import type { PersonListEntry } from '@/domain/record/views'

/** People with their latest known faction and office. */
export function PersonList({ persons }: { persons: readonly PersonListEntry[] }) {
  return (
    <ul className="max-w-[52rem] divide-y divide-line border-y border-line">
      {persons.map((person) => (
        <li key={person.id} className="flex flex-wrap items-baseline gap-x-16 gap-y-4 py-12">
          <a href={personPath(person)} className="font-semibold hyphens-none">
            {person.name}
          </a>
          {person.faction ? <FactionTag faction={person.faction} /> : null}
          {person.office ? <span className="text-muted">{person.office}</span> : null}
          <span className="text-kern-16 text-muted md:ml-auto">
            {person.statementCount === 0
              ? 'keine Wortbeiträge'
              : amount(person.statementCount, 'Wortbeitrag', 'Wortbeiträge')}
          </span>
        </li>
      ))}
    </ul>
  )
}
