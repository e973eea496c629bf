import 'server-only'
import { searchStatements as search } from '@/search/statements'
import type { SearchParams, SearchResult } from '@/domain/record/search'

/** Searches the published words of a body (contract: GET /api/v1/statements). */
export const searchStatements = (bodyId: string, params: SearchParams): Promise<SearchResult> =>
  search(bodyId, params)
