import { type Bits, emptyBits, hasBit, setBit } from './bits'
import { levels } from './dictionary'
import type { Answer } from './expand'
import type { Postings } from './segment'
import { endOfRun, startOf } from './starts'
import { LAST_POSITION } from './statement'

/** The forms that may stand at each place of a sequence. */
export type Steps = readonly (readonly Answer[])[]

/** The posting of a form in a text, by binary search; -1 if it is not there. */
export function postingIn({ starts, texts }: Postings, form: number, text: number): number {
  let low = starts[form] ?? 0
  const end = starts[form + 1] ?? 0
  let high = end
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((texts[middle] ?? 0) < text) low = middle + 1
    else high = middle
  }
  return low < end && texts[low] === text ? low : -1
}

const postingCount = ({ starts }: Postings, answers: readonly Answer[]): number =>
  answers.reduce((sum, { form }) => sum + (starts[form + 1] ?? 0) - (starts[form] ?? 0), 0)

/** In how many texts a sequence is at most: in those of its rarest step. */
export const sequencePostings = (postings: Postings, steps: Steps): number =>
  Math.min(...steps.map((answers) => postingCount(postings, answers)))

/** The positions in a text at which a whole sequence begins, ascending. */
export function sequenceStarts(postings: Postings, steps: Steps, text: number): number[] {
  const positionsOf = (answers: readonly Answer[]) =>
    answers.flatMap(({ form }) => {
      const posting = postingIn(postings, form, text)
      if (posting < 0) return []
      const { positionStarts, positions } = postings
      const from = startOf(positionStarts, posting)
      return [...positions.subarray(from, endOfRun(positionStarts, from))]
    })
  const [first = [], ...rest] = steps.map(positionsOf)
  const following = rest.map((positions) => new Set(positions))
  return first
    .filter((start) => following.every((positions, at) => positions.has(start + at + 1)))
    .sort((a, b) => a - b)
}

function holdsPosition({ positionStarts, positions }: Postings, posting: number, wanted: number) {
  const from = startOf(positionStarts, posting)
  const end = endOfRun(positionStarts, from)
  for (let at = from; at < end; at += 1) {
    const position = positions[at] ?? 0
    if (position >= wanted) return position === wanted
  }
  return false
}

/** The level of the most exact of the sequences that begin at these starts: that of its least exact word. */
export function levelOfSequences(
  postings: Postings,
  steps: Steps,
  { text, starts, count }: { text: number; starts: Int32Array; count: number },
): number {
  const there = steps.map((answers) =>
    answers.flatMap(({ form, level }) => {
      const posting = postingIn(postings, form, text)
      return posting < 0 ? [] : [{ posting, level }]
    }),
  )
  let best = 0
  for (let at = 0; at < count && best < levels.exact; at += 1) {
    const start = starts[at] ?? 0
    const found = there.map((words, offset) =>
      words.reduce(
        (most, { posting, level }) =>
          level > most && holdsPosition(postings, posting, start + offset) ? level : most,
        0,
      ),
    )
    best = Math.max(best, Math.min(...found))
  }
  return best
}

/**
 * The first of ascending texts that is not before one, by steps that double: near ones are found soon.
 *
 * @returns `end` if all are before it
 */
export function firstFrom(
  texts: Uint32Array,
  text: number,
  { from, end }: { from: number; end: number },
): number {
  let low = from
  let step = 1
  while (low + step < end && (texts[low + step] ?? 0) < text) {
    low += step
    step *= 2
  }
  let high = Math.min(low + step, end)
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((texts[middle] ?? 0) < text) low = middle + 1
    else high = middle
  }
  return low
}

/** Goes through the postings of one form in the order of their texts, skipping fast. */
class PostingCursor {
  private at: number
  private readonly end: number
  private text = -1
  private isThere = false
  /** -1: not looked up yet in this text. */
  private position = -1
  private positionsEnd = -1

  constructor(
    private readonly postings: Postings,
    form: number,
  ) {
    this.at = postings.starts[form] ?? 0
    this.end = postings.starts[form + 1] ?? 0
  }

  /** Whether the form stands in a text, which must not be before the last one asked for. */
  moveTo(text: number): boolean {
    if (text === this.text) return this.isThere
    const { texts } = this.postings
    const low = firstFrom(texts, text, { from: this.at, end: this.end })
    this.at = low
    this.text = text
    this.isThere = low < this.end && texts[low] === text
    this.position = -1
    return this.isThere
  }

  /** Whether it stands at a position of the text, which must not be before the last one asked for. */
  holds(wanted: number): boolean {
    if (!this.isThere) return false
    const { positionStarts, positions } = this.postings
    if (this.position < 0) {
      this.position = startOf(positionStarts, this.at)
      this.positionsEnd = endOfRun(positionStarts, this.position)
    }
    while (this.position < this.positionsEnd && (positions[this.position] ?? 0) < wanted)
      this.position += 1
    return this.position < this.positionsEnd && positions[this.position] === wanted
  }
}

/** To move a cursor takes about so many times as long as to set a bit. */
const MOVE_COST = 8

/** The texts in which any of several forms stands. */
function textsOf({ starts, texts }: Postings, answers: readonly Answer[], count: number): Bits {
  const found = emptyBits(count)
  for (const { form } of answers) {
    const end = starts[form + 1] ?? 0
    for (let posting = starts[form] ?? 0; posting < end; posting += 1)
      setBit(found, texts[posting] ?? 0)
  }
  return found
}

/** The forms of one step, `offset` positions behind where a sequence begins. */
class StepCursor {
  private readonly cursors: PostingCursor[]

  /** @param there the texts in which any of the forms stands, if they were looked up */
  constructor(
    postings: Postings,
    answers: readonly Answer[],
    private readonly offset: number,
    private readonly there: Bits | null,
  ) {
    this.cursors = answers.map(({ form }) => new PostingCursor(postings, form))
  }

  moveTo(text: number): boolean {
    if (this.there && !hasBit(this.there, text)) return false
    let isThere = false
    for (const cursor of this.cursors) if (cursor.moveTo(text)) isThere = true
    return isThere
  }

  /**
   * Of `count` ascending starts, keeps those that one of the forms stands `offset` behind.
   *
   * @returns how many are left
   */
  keep(starts: Int32Array, count: number): number {
    let kept = 0
    for (let at = 0; at < count; at += 1) {
      const start = starts[at] ?? 0
      let isThere = false
      for (let form = 0; !isThere && form < this.cursors.length; form += 1)
        isThere = this.cursors[form]?.holds(start + this.offset) ?? false
      if (isThere) starts[kept++] = start
    }
    return kept
  }
}

/**
 * Calls `visit` with the texts in which the steps follow each other, ascending for each form of the
 * rarest step, and with the positions at which they begin there: the first `count` of `starts`.
 *
 * @param asked.within statements outside of these are left out; null: none is
 * @param asked.count of texts in the segment
 */
export function forEachSequence(
  postings: Postings,
  { steps, within, count: textCount }: { steps: Steps; within: Bits | null; count: number },
  visit: (text: number, starts: Int32Array, count: number) => void,
): void {
  const sizes = steps.map((answers) => postingCount(postings, answers))
  const rarest = sizes.indexOf(Math.min(...sizes))
  // Rare words first: they tell soonest that a text does not have it.
  const others = steps
    .map((answers, offset) => ({ answers, offset, size: sizes[offset] ?? 0 }))
    .filter(({ offset }) => offset !== rarest)
    .sort((a, b) => a.size - b.size)
  const asked = sizes[rarest] ?? 0
  const looked = others.map(({ answers, offset, size }) => {
    const isWorthIt = answers.length > 1 && size < asked * answers.length * MOVE_COST
    return { answers, offset, there: isWorthIt ? textsOf(postings, answers, textCount) : null }
  })
  const { texts, positionStarts, positions } = postings
  const starts = new Int32Array(LAST_POSITION)
  for (const { form } of steps[rarest] ?? []) {
    const following = looked.map(
      ({ answers, offset, there }) => new StepCursor(postings, answers, offset, there),
    )
    const end = postings.starts[form + 1] ?? 0
    for (let posting = postings.starts[form] ?? 0; posting < end; posting += 1) {
      const text = texts[posting] ?? 0
      if (within && !hasBit(within, text >>> 1)) continue
      let there = 0
      while (there < following.length && following[there]?.moveTo(text)) there += 1
      if (there < following.length) continue
      let count = 0
      const from = startOf(positionStarts, posting)
      const last = endOfRun(positionStarts, from)
      for (let at = from; at < last; at += 1) {
        const start = (positions[at] ?? 0) - rarest
        if (start > 0) starts[count++] = start
      }
      for (let step = 0; count > 0 && step < following.length; step += 1)
        count = following[step]?.keep(starts, count) ?? 0
      if (count > 0) visit(text, starts, count)
    }
  }
}
