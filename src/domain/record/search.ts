/** Question and answer of the statement search (contract: GET /api/v1/statements). */
import type { Stance } from '@/domain/vocabulary'
import type { PassageView, StatementInContext } from './views'

export const facetNames = ['person', 'faction', 'kind', 'stance', 'year', 'organization'] as const
export type FacetName = (typeof facetNames)[number]

export interface SearchParams {
  q?: string
  /** Slugs; any of them. */
  person?: string[]
  faction?: string[]
  organization?: string[]
  session?: string[]
  matter?: string[]
  kind?: 'quote' | 'paraphrase'
  stance?: Stance
  /** Days, inclusive. */
  from?: string
  to?: string
  sort?: 'relevance' | 'newest' | 'oldest'
  /** 1–100. */
  limit?: number
  cursor?: string
}

/** With what no address can ask for. */
export interface SearchRequest extends SearchParams {
  /** Only among these statements. */
  ids?: string[]
  /** Of each of these people (`person`) the newest statement, and their facet; nothing else narrows it. */
  lastOfEach?: 'person'
  /** Nothing but the total, or that and the ids of all that is found: no facets, no statements. */
  only?: 'total' | 'ids'
}

export interface FacetValue {
  value: string
  label: string
  count: number
}

export interface HighlightedPassage extends PassageView {
  /** Ranges of UTF-16 code units in `text`, end exclusive. */
  highlights: [number, number][]
}

export interface SearchHit extends StatementInContext {
  passages: HighlightedPassage[]
}

export interface SearchResult {
  total: number
  totalIsExact: boolean
  /** Of all that is found, in no order; only where nothing but they was asked for. */
  ids?: string[]
  facets: Record<FacetName, FacetValue[]>
  suggestion: string | null
  /** When what a search of this body finds was last changed; ISO 8601. */
  changedAt: string
  items: SearchHit[]
  next: string | null
}
