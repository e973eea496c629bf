import type { Segment } from './segment'

const BYTES = 16
const DASHES = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/

/** Bytes of an id such as `01a204a6-c9fd-7ae2-9310-846748fb32df`. */
export const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')

export function idOf({ ids }: Segment, statement: number): string {
  const bytes = Buffer.from(ids.buffer, ids.byteOffset + statement * BYTES, BYTES)
  return bytes.toString('hex').replace(DASHES, '$1-$2-$3-$4-$5')
}

/** Where statements are found by their ids: open addressing, a number and one more in each place. */
const tables = new WeakMap<Segment, Uint32Array>()

/** The last bytes of an id are the random ones. */
const tailOf = (id: Uint8Array, at: number): number =>
  (((id[at + 12] ?? 0) << 24) |
    ((id[at + 13] ?? 0) << 16) |
    ((id[at + 14] ?? 0) << 8) |
    (id[at + 15] ?? 0)) >>>
  0

function tableOf(segment: Segment): Uint32Array {
  const known = tables.get(segment)
  if (known) return known
  const table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * segment.count + 2)))
  for (let statement = 0; statement < segment.count; statement += 1) {
    let place = tailOf(segment.ids, statement * BYTES) & (table.length - 1)
    while (table[place] !== 0) place = (place + 1) & (table.length - 1)
    table[place] = statement + 1
  }
  tables.set(segment, table)
  return table
}

const isAt = ({ ids }: Segment, statement: number, id: Buffer): boolean =>
  id.equals(ids.subarray(statement * BYTES, (statement + 1) * BYTES))

/** The numbers of those statements that are in the segment. */
export function numbersOf(segment: Segment, ids: readonly string[]): number[] {
  const table = tableOf(segment)
  const found: number[] = []
  for (const id of new Set(ids)) {
    const bytes = idBytes(id)
    let place = tailOf(bytes, 0) & (table.length - 1)
    for (; table[place] !== 0; place = (place + 1) & (table.length - 1)) {
      const statement = (table[place] ?? 0) - 1
      if (isAt(segment, statement, bytes)) found.push(statement)
    }
  }
  return found
}

/** The first statement that does not stand before this day and id in the segment's own order. */
export function firstNotBefore(segment: Segment, day: number, id: string): number {
  const { earliest } = segment.columns
  let low = 0
  let high = segment.count
  while (low < high) {
    const middle = (low + high) >>> 1
    const dayThere = earliest[middle] ?? 0
    const isBefore = dayThere === day ? idOf(segment, middle) < id : dayThere < day
    if (isBefore) low = middle + 1
    else high = middle
  }
  return low
}
