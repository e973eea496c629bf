import type { Segment } from './segment'

const BYTES = 16
const DASHES = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/

/** Bytes of an id such as `01a204a6-c9fd-7ae2-9310-846748fb32df`. */
export const idBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')

export function idOf({ ids }: Segment, statement: number): string {
  const bytes = Buffer.from(ids.buffer, ids.byteOffset + statement * BYTES, BYTES)
  return bytes.toString('hex').replace(DASHES, '$1-$2-$3-$4-$5')
}

/** The numbers of those statements that are in the segment. */
export function numbersOf(segment: Segment, ids: readonly string[]): number[] {
  const { ids: all, count } = segment
  // The last bytes of an id are the random ones: four of them leave hardly anything to compare.
  const view = new DataView(all.buffer, all.byteOffset, all.byteLength)
  const wanted = new Map<number, Set<string>>()
  for (const id of ids) {
    const tail = idBytes(id).readUInt32BE(12)
    wanted.set(tail, (wanted.get(tail) ?? new Set()).add(id))
  }
  const found: number[] = []
  for (let statement = 0; statement < count; statement += 1) {
    const candidates = wanted.get(view.getUint32(statement * BYTES + 12))
    if (candidates?.has(idOf(segment, statement))) found.push(statement)
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
