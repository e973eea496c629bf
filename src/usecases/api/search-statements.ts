import 'server-only'
import { InvalidInput } from '@/domain/record/invalid-input'
import { parseSearchParams, SearchQuery } from '@/domain/record/search-params'
import { nextAddress } from '@/publish/api/list'
import { toSearchResult } from '@/publish/api/search'
import { searchStatements } from '@/usecases/search-statements'
import type { ApiRead, ApiRequest } from './request'

const names = Object.keys(SearchQuery.shape)

/**
 * What the API answers to a search, and since when (ISO 8601).
 *
 * @throws InvalidInput for parameters that cannot be read, each named
 */
export async function searchAnswer({ bodyId, origin, query }: ApiRequest) {
  const parsed = parseSearchParams(query)
  if (!parsed.ok) throw new InvalidInput(parsed.errors)
  const result = await searchStatements(bodyId, parsed.params)
  const next = nextAddress(origin, '/statements', { query, names, cursor: result.next })
  return { found: toSearchResult(origin, result, next), changedAt: result.changedAt }
}

/** The statement search: GET /api/v1/statements. */
export const searchStatementsForApi: ApiRead = async (request) => ({
  found: (await searchAnswer(request)).found,
})
