import 'server-only'
import { InvalidInput } from '@/domain/record/invalid-input'
import type { Page } from '@/domain/record/views'
import type { CursorValue } from './cursor'
import { cursorOf, placeOf, type CursorKey } from './keyset'

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

interface List<Row, View> {
  keys: readonly CursorKey<Row>[]
  count: () => Promise<number>
  /** @param behind the keys of the row before; absent for the first page */
  find: (behind: readonly CursorValue[] | undefined, take: number) => Promise<Row[]>
  view: (row: Row) => View
}

/**
 * One page of a list, with the number of all its entries.
 *
 * @throws InvalidInput for a malformed cursor or a limit out of range
 */
export async function readPage<Row, View>(
  { cursor, limit }: PageParams,
  list: List<Row, View>,
): Promise<Page<View>> {
  const size = readLimit(limit)
  const behind = placeOf(list.keys, cursor)
  const [total, rows] = await Promise.all([list.count(), list.find(behind, size + 1)])
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  const hasMore = rows.length > size
  return {
    total,
    items: shown.map(list.view),
    next: hasMore && last ? cursorOf(list.keys, last) : null,
  }
}
