import { firstBitFrom, lastBitBelow, type Bits } from './bits'
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

/**
 * The newest statement of each person in a result, newest first.
 *
 * @param take so many at most; the search ends with them, so it helps to know how many there can be
 */
export function lastOfPersons(segment: Segment, statements: Bits, take: number): number[] {
  const { group, groups, values } = segment.columns
  const isKnown = new Uint8Array(values.person.length)
  const found: number[] = []
  for (let at = segment.count; found.length < take;) {
    at = lastBitBelow(statements, at)
    if (at < 0) break
    const person = groups.person[group[at] ?? 0] ?? 0
    if (isKnown[person] === 1) continue
    isKnown[person] = 1
    found.push(at)
  }
  return found
}

/** The same, oldest first. */
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

/** No id lies between an id and the same with a blank more. */
const firstBehind = (segment: Segment, { day, id }: Behind): number =>
  firstNotBefore(segment, day, `${id} `)
