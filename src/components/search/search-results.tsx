import { EmptyState } from '@/components/empty-state'
import { Heading } from '@/components/heading'
import { Pagination } from '@/components/pagination'
import { amount } from '@/domain/german'
import type { SearchParams, SearchResult } from '@/domain/record/search'
import { ActiveFilters } from './active-filters'
import { searchAddress, searchQuery, withoutFilters } from './search-address'
import { StatementList } from './statement-list'
import { YearLinks } from './year-links'

interface SearchResultsProps {
  params: SearchParams
  result: SearchResult
  /** Scheme and host of the site. */
  origin: string
}

/** What was found: how much, in which years, the statements, and the way on. */
export function SearchResults({ params, result, origin }: SearchResultsProps) {
  const { total, totalIsExact, items, next } = result
  return (
    <section aria-labelledby="treffer">
      <Heading level={2} id="treffer" className="mb-16">
        {total === 0
          ? 'Keine Treffer'
          : `${totalIsExact ? '' : 'mehr als '}${amount(total, 'Wortbeitrag', 'Wortbeiträge')}`}
      </Heading>
      <ActiveFilters params={params} result={result} />
      <YearLinks params={params} years={result.facets.year} />
      {items.length === 0 ? (
        <NothingFound params={params} suggestion={result.suggestion} />
      ) : (
        <StatementList statements={items} origin={origin} />
      )}
      <Pagination
        path="/suche"
        query={searchQuery(params)}
        started={params.cursor !== undefined}
        next={next}
      />
    </section>
  )
}

function NothingFound({ params, suggestion }: { params: SearchParams; suggestion: string | null }) {
  const wordsOnly = searchAddress(withoutFilters(params))
  const filtered = wordsOnly !== searchAddress(params)
  return (
    <EmptyState title="Kein veröffentlichter Wortbeitrag passt dazu.">
      {suggestion ? (
        <p className="mb-8 text-kern-20">
          Meinten Sie <a href={searchAddress({ ...params, q: suggestion })}>„{suggestion}“</a>?
        </p>
      ) : null}
      <ul className="list-disc space-y-4 pl-20">
        {filtered ? (
          <li>
            <a href={wordsOnly}>Ohne Filter suchen</a>
          </li>
        ) : null}
        {params.q ? <li>{advice(params.q)}</li> : null}
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
