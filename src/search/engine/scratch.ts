import type { Segment } from './segment'

/** Arrays as large as a segment that every search needs again: to make them takes longer than to fill them. */
interface Scratch {
  marks: Uint8Array[]
  heads: Int32Array[]
  lentMarks: number
  lentHeads: number
}

const scratches = new WeakMap<Segment, Scratch>()

/** More than these are made anew, and forgotten, by a search of very many words. */
const MOST_KEPT = 8

function scratchOf(segment: Segment): Scratch {
  const known = scratches.get(segment)
  if (known) return known
  const scratch: Scratch = { marks: [], heads: [], lentMarks: 0, lentHeads: 0 }
  scratches.set(segment, scratch)
  return scratch
}

/** A byte for each text of the segment, all 0; until {@link takeBack}. */
export function lendMarks(segment: Segment): Uint8Array {
  const scratch = scratchOf(segment)
  const at = scratch.lentMarks++
  const kept = scratch.marks[at]
  if (kept) return kept.fill(0)
  const made = new Uint8Array(segment.count * 2)
  if (at < MOST_KEPT) scratch.marks[at] = made
  return made
}

/** A number for each text of the segment, of any value; until {@link takeBack}. */
export function lendHeads(segment: Segment): Int32Array {
  const scratch = scratchOf(segment)
  const at = scratch.lentHeads++
  const kept = scratch.heads[at]
  if (kept) return kept
  const made = new Int32Array(segment.count * 2)
  if (at < MOST_KEPT) scratch.heads[at] = made
  return made
}

/** A search has ended: what was lent to it can be lent again. */
export function takeBack(segment: Segment): void {
  const scratch = scratchOf(segment)
  scratch.lentMarks = 0
  scratch.lentHeads = 0
}
