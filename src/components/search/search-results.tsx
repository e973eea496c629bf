import { Heading } from '@/components/heading'
import { Pagination } from '@/components/pagination'
import { amount } from '@/domain/german'
import type { SearchParams, SearchResult } from '@/domain/record/search'
import type { FilterLabels } from '@/domain/record/search-filters'
import type { ComponentProps } from 'react'
import { ActiveFilters } from './active-filters'
import { NothingFound } from './nothing-found'
import { searchQuery } from './search-address'
import { StatementList } from './statement-list'
import { TakeAlong } from './take-along'
import { YearLinks } from './year-links'

interface SearchResultsProps {
  params: SearchParams
  result: SearchResult
  /** What the filters in force are called. */
  labels: FilterLabels
  /** Where nothing was found: what would be found with less asked. */
  relaxations: ComponentProps<typeof NothingFound>['relaxations'] | null
  /** Scheme and host of the site. */
  origin: string
}

const NO_RELAXATIONS = { filters: [], wordsOnly: 0 }

/** What was found: how much, in which years, the statements, and the way on. */
export function SearchResults({ params, result, labels, relaxations, origin }: SearchResultsProps) {
  const { total, totalIsExact, items, next, suggestion } = result
  return (
    <section aria-labelledby="treffer">
      <Heading level={2} id="treffer" className="mb-16">
        {total === 0
          ? 'Keine Treffer'
          : `${totalIsExact ? '' : 'mehr als '}${amount(total, 'Wortbeitrag', 'Wortbeiträge')}`}
      </Heading>
      <ActiveFilters params={params} labels={labels} />
      <YearLinks params={params} years={result.facets.year} />
      {items.length === 0 ? (
        <NothingFound
          params={params}
          suggestion={suggestion}
          labels={labels}
          relaxations={relaxations ?? NO_RELAXATIONS}
        />
      ) : (
        <StatementList statements={items} origin={origin} />
      )}
      <Pagination
        path="/suche"
        query={searchQuery(params)}
        started={params.cursor !== undefined}
        next={next}
      />
      {total > 0 ? <TakeAlong params={params} total={total} /> : null}
    </section>
  )
}
