import 'server-only'
import type { SearchParams } from '@/domain/record/search'
import { activeFilters, withoutFilters, type ActiveFilter } from '@/domain/record/search-filters'
import { searchStatements } from './search-statements'

/** What a search that found nothing would find with less asked of it. */
export interface Relaxations {
  /** Without one of its filters, where that finds something; the most first. */
  filters: { filter: ActiveFilter; total: number }[]
  /** Without any filter. */
  wordsOnly: number
}

/** More filters than these are not tried one by one. */
const TRIED = 6

/** How much would be found without each of a search's filters, and without all of them. */
export async function relaxSearch(bodyId: string, params: SearchParams): Promise<Relaxations> {
  const count = async (search: SearchParams) =>
    (await searchStatements(bodyId, { ...search, limit: 1 })).total
  const filters = activeFilters(params)
  const [wordsOnly, ...totals] = await Promise.all([
    count(withoutFilters(params)),
    ...filters.slice(0, TRIED).map(({ without }) => count(without)),
  ])
  return {
    wordsOnly,
    filters: filters
      .flatMap((filter, index) => {
        const total = totals[index] ?? 0
        return total > 0 ? [{ filter, total }] : []
      })
      .toSorted((a, b) => b.total - a.total),
  }
}
