import 'server-only'
import { InvalidInput } from '@/domain/record/invalid-input'
import { parseSearchParams, SearchQuery } from '@/domain/record/search-params'
import { nextAddress } from '@/publish/api/list'
import { toSearchResult } from '@/publish/api/search'
import { searchStatements } from '@/usecases/search-statements'
import type { ApiRead } from './request'

const names = Object.keys(SearchQuery.shape)

/** The statement search: GET /api/v1/statements. */
export const searchStatementsForApi: ApiRead = async ({ bodyId, origin, query }) => {
  const parsed = parseSearchParams(query)
  if (!parsed.ok) throw new InvalidInput(parsed.errors)
  const result = await searchStatements(bodyId, parsed.params)
  const next = nextAddress(origin, '/statements', { query, names, cursor: result.next })
  return { found: toSearchResult(origin, result, next) }
}
