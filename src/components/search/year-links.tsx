import type { SearchParams, SearchResult } from '@/domain/record/search'
import { searchAddress } from './search-address'

interface YearLinksProps {
  params: SearchParams
  years: SearchResult['facets']['year']
}

/** The years in which something was found, as links that narrow the search to one of them. */
export function YearLinks({ params, years }: YearLinksProps) {
  if (years.length < 2) return null
  return (
    <nav aria-label="Nach Jahr eingrenzen" className="mb-16 text-kern-16">
      <ul className="flex flex-wrap gap-x-16 gap-y-4">
        {years.map(({ value, label, count }) => {
          const span = { from: `${value}-01-01`, to: `${value}-12-31` }
          const current = params.from === span.from && params.to === span.to
          return (
            <li key={value}>
              <a
                href={searchAddress({ ...params, ...span })}
                aria-current={current ? 'true' : undefined}
                className="aria-[current]:font-semibold"
              >
                {label} ({count})
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
