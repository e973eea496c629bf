import 'server-only'
import type { SearchHit, SearchParams } from '@/domain/record/search'
import { searchStatements } from './search-statements'

const PAGE = 500

/**
 * All of a result in its order, page by page, whatever `limit` and `cursor` ask for: one page at a time
 * is held in memory, and the next is read when it is asked for.
 *
 * @throws InvalidInput at the first page, for a query that cannot be read
 */
export async function* streamSearch(
  bodyId: string,
  { limit: _limit, cursor: _cursor, ...params }: SearchParams,
): AsyncGenerator<SearchHit[]> {
  let cursor: string | null = null
  do {
    const page = await searchStatements(bodyId, {
      ...params,
      limit: PAGE,
      ...(cursor === null ? {} : { cursor }),
    })
    if (page.items.length > 0) yield page.items
    cursor = page.next
  } while (cursor !== null)
}
