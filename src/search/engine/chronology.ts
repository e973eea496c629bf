import { firstBitFrom, forEachBit, lastBitBelow, type Bits } from './bits'
import { firstNotBefore } from './ids'
import type { Segment } from './segment'
import { UNKNOWN_DAY } from './statement'

/** Where a page begins: behind this statement. */
export interface Behind {
  day: number
  id: string
}

/** The first statements of a result, newest first; those without a day come last. */
export function newest(
  segment: Segment,
  statements: Bits,
  { take, behind }: { take: number; behind: Behind | null },
): number[] {
  let at = behind ? firstNotBefore(segment, behind.day, behind.id) : segment.count
  const found: number[] = []
  while (found.length < take) {
    at = lastBitBelow(statements, at)
    if (at < 0) break
    found.push(at)
  }
  return found
}

/** The first statements of a result, oldest first; those without a day come last. */
export function oldest(
  segment: Segment,
  statements: Bits,
  { take, behind }: { take: number; behind: Behind | null },
): number[] {
  const firstKnown = firstNotBefore(segment, UNKNOWN_DAY + 1, '')
  const found: number[] = []
  const collect = (from: number, end: number) => {
    for (let at = from; found.length < take; at += 1) {
      at = firstBitFrom(statements, at)
      if (at < 0 || at >= end) return
      found.push(at)
    }
  }
  const start = behind ? firstBehind(segment, behind) : firstKnown
  if (behind?.day === UNKNOWN_DAY) collect(start, firstKnown)
  else {
    collect(start, segment.count)
    collect(0, firstKnown)
  }
  return found
}

/** What each person has said, by the person's number in the segment. */
export interface Spoken {
  /** The newest statement; -1: none. */
  last: Int32Array
  /** How many statements. */
  counts: Uint32Array
}

/** What each person has said of these statements. */
export function spokenByPerson({ columns }: Segment, statements: Bits): Spoken {
  const { group, groups, values } = columns
  const last = new Int32Array(values.person.length).fill(-1)
  const counts = new Uint32Array(last.length)
  forEachBit(statements, (statement) => {
    const person = groups.person[group[statement] ?? 0] ?? 0
    last[person] = statement // they go from the oldest to the newest
    counts[person] = (counts[person] ?? 0) + 1
  })
  return { last, counts }
}

/** No id lies between an id and the same with a blank more. */
const firstBehind = (segment: Segment, { day, id }: Behind): number =>
  firstNotBefore(segment, day, `${id} `)
