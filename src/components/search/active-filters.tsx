import type { SearchParams } from '@/domain/record/search'
import { activeFilters, withoutFilters, type FilterLabels } from '@/domain/record/search-filters'
import { filterLabel } from '@/domain/record/filter-label'
import { searchAddress } from './search-address'

interface ActiveFiltersProps {
  params: SearchParams
  labels: FilterLabels
}

/** The filters in force, each with the way out of it. */
export function ActiveFilters({ params, labels }: ActiveFiltersProps) {
  const active = activeFilters(params)
  if (active.length === 0) return null
  return (
    <nav aria-label="Aktive Filter" className="mb-24">
      <ul className="flex flex-wrap gap-8">
        {active.map((filter) => (
          <li key={`${filter.name} ${filter.value}`}>
            <a
              href={searchAddress(filter.without)}
              className="inline-flex items-baseline gap-6 rounded-kern-default border border-edge px-8 py-4 text-kern-16 text-ink no-underline hover:underline"
            >
              <span className="sr-only">Filter entfernen: </span>
              {filterLabel(filter, labels)}
              <span aria-hidden="true">×</span>
            </a>
          </li>
        ))}
        {active.length > 1 ? (
          <li>
            <a
              href={searchAddress(withoutFilters(params))}
              className="inline-block px-8 py-4 text-kern-16"
            >
              Alle Filter entfernen
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
