import { EmptyState } from '@/components/empty-state'
import { amount } from '@/domain/german'
import type { SearchParams } from '@/domain/record/search'
import {
  activeFilters,
  withoutFilters,
  type ActiveFilter,
  type FilterLabels,
} from '@/domain/record/search-filters'
import { filterLabel } from '@/domain/record/filter-label'
import { searchAddress } from './search-address'

interface NothingFoundProps {
  params: SearchParams
  suggestion: string | null
  labels: FilterLabels
  /** How much would be found without one of the filters, and without all of them. */
  relaxations: { filters: readonly { filter: ActiveFilter; total: number }[]; wordsOnly: number }
}

const statements = (count: number) => amount(count, 'Wortbeitrag', 'Wortbeiträge')

/** What a reader can do when a search found nothing: a near spelling, fewer filters, other words. */
export function NothingFound({ params, suggestion, labels, relaxations }: NothingFoundProps) {
  const wordsOnly = searchAddress(withoutFilters(params))
  const active = activeFilters(params).length
  // Without the only filter is without any: said once.
  const isSaid = active === 1 && relaxations.filters.length === 1
  return (
    <EmptyState title="Kein veröffentlichter Wortbeitrag passt dazu.">
      {suggestion ? (
        <p className="mb-8 text-kern-20">
          Meinten Sie <a href={searchAddress({ ...params, q: suggestion })}>„{suggestion}“</a>?
        </p>
      ) : null}
      <ul className="list-disc space-y-4 pl-20">
        {relaxations.filters.map(({ filter, total }) => (
          <li key={`${filter.name} ${filter.value}`}>
            <a href={searchAddress(filter.without)}>
              Ohne den Filter „{filterLabel(filter, labels)}“
            </a>
            : {statements(total)}
          </li>
        ))}
        {active > 0 && !isSaid ? (
          <li>
            <a href={wordsOnly}>Ohne Filter suchen</a>
            {relaxations.wordsOnly > 0 ? `: ${statements(relaxations.wordsOnly)}` : null}
          </li>
        ) : null}
        {params.q && relaxations.wordsOnly === 0 ? <li>{advice(params.q)}</li> : null}
        <li>
          <a href="/suche">Alle Wortbeiträge ansehen</a>
        </li>
        <li>
          <a href="/sitzungen">In den Sitzungen blättern</a>
        </li>
      </ul>
    </EmptyState>
  )
}

function advice(q: string): string {
  if (/["„“”»«]/u.test(q)) return 'Lassen Sie die Anführungszeichen weg.'
  return q.includes(' ')
    ? 'Suchen Sie mit weniger Wörtern.'
    : 'Versuchen Sie es mit einem anderen Wort.'
}
