import { address } from '@/components/pagination'
import type { SearchParams } from '@/domain/record/search'

/** Address of a search; the place in its list is not part of it. */
export function searchAddress(params: SearchParams): string {
  return address('/suche', searchQuery(params))
}

/** The parameters of a search without the place in its list. */
export function searchQuery({ limit, cursor: _, ...filters }: SearchParams) {
  return { ...filters, limit: limit === undefined ? undefined : String(limit) }
}
