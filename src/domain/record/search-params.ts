/** The parameters of the statement search, for the page /suche and the API alike. */
import { z } from 'zod'
import { type Stance } from '@/domain/vocabulary'
import {
  cursorValue,
  dayValue,
  limitValue,
  oneOf,
  readQuery,
  several,
  slugValue,
  words,
  type Parsed,
} from './query-fields'
import type { SearchParams } from './search'

const slugs = several(slugValue).optional()

/** The parameters as they stand in an address, and what is made of them. */
export const SearchQuery = z.object({
  q: words(500).optional(),
  person: slugs,
  faction: slugs,
  organization: slugs,
  session: slugs,
  matter: slugs,
  kind: oneOf(['quote', 'paraphrase']).optional(),
  stance: oneOf(['for', 'against', 'neutral', 'procedure'] satisfies [
    Stance,
    ...Stance[],
  ]).optional(),
  from: dayValue.optional(),
  to: dayValue.optional(),
  sort: oneOf(['relevance', 'newest', 'oldest']).optional(),
  limit: limitValue.optional(),
  cursor: cursorValue.optional(),
})

/** Reads a search from an address; unknown and empty parameters are ignored. */
export function parseSearchParams(query: URLSearchParams): Parsed<SearchParams> {
  const parsed = readQuery(SearchQuery, query)
  if (!parsed.ok) return parsed
  const { from, to } = parsed.params
  if (from !== undefined && to !== undefined && from > to) {
    const message = 'Das Ende liegt vor dem Anfang. Bitte einen späteren Tag angeben.'
    return { ok: false, errors: [{ path: 'to', message }] }
  }
  return parsed
}
