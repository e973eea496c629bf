import 'server-only'
import { InvalidInput } from '@/domain/record/invalid-input'
import type { Page } from '@/domain/record/views'
import type { CursorValue } from './cursor'
import { behind, cursorOf, placeOf, type Behind, type SortKey } from './keyset'

export interface PageParams {
  cursor?: string | undefined
  /** 1–100; 20 if absent. */
  limit?: number | undefined
}

const DEFAULT_LIMIT = 20
const MAX_LIMIT = 100

function readLimit(limit = DEFAULT_LIMIT): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT) return limit
  const message = 'Bitte eine ganze Zahl von 1 bis 100 angeben.'
  throw new InvalidInput([{ path: 'limit', message }])
}

interface List<Row, Where, View> {
  keys: SortKey<Row, Where>[]
  count: () => Promise<number>
  /** `values`: those of the row before, in the order of the keys; absent for the first page. */
  find: (
    behind: Behind<Where>,
    take: number,
    values: readonly CursorValue[] | undefined,
  ) => Promise<Row[]>
  view: (row: Row) => View
}

/**
 * One page of a list, with the number of all its entries.
 *
 * @throws InvalidInput for a malformed cursor or a limit out of range
 */
export async function readPage<Row, Where, View>(
  { cursor, limit }: PageParams,
  list: List<Row, Where, View>,
): Promise<Page<View>> {
  const size = readLimit(limit)
  const values = placeOf(list.keys, cursor)
  const [total, rows] = await Promise.all([
    list.count(),
    list.find(behind(list.keys, values), size + 1, values),
  ])
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  const hasMore = rows.length > size
  return {
    total,
    items: shown.map(list.view),
    next: hasMore && last ? cursorOf(list.keys, last) : null,
  }
}
