import 'server-only'
import type { SearchParams } from '@/domain/record/search'
import { searchStatements } from './search-statements'

/** How many public statements there are of these: what the search knows without reading them. */
export const countFound = async (bodyId: string, of: SearchParams): Promise<number> =>
  (await searchStatements(bodyId, { ...of, only: 'total' })).total

/** How many public statements there are, and how many of them hold verbatim words. */
export async function countSpoken(bodyId: string): Promise<{ statements: number; quotes: number }> {
  const { total, facets } = await searchStatements(bodyId, { limit: 1 })
  const quotes = facets.kind.find(({ value }) => value === 'quote')?.count ?? 0
  return { statements: total, quotes }
}
