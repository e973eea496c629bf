import 'server-only'
import { InvalidInput } from '@/domain/record/invalid-input'
import type { SearchRequest, SearchResult } from '@/domain/record/search'
import { searchService } from '@/search/service'

/**
 * Searches the published words of a body (contract: GET /api/v1/statements). Throws `InvalidInput`
 * for a query that is too long or a cursor that is not ours.
 */
export async function searchStatements(
  bodyId: string,
  params: SearchRequest,
): Promise<SearchResult> {
  const answer = await searchService().search(bodyId, params)
  if ('invalid' in answer) throw new InvalidInput(answer.invalid)
  return answer.result
}
