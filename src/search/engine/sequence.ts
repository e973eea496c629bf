import { levels } from './dictionary'
import type { Answer } from './expand'
import type { Postings } from './segment'
import { LAST_POSITION } from './statement'

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

/** The positions in a text at which a whole sequence begins, ascending. */
export function sequenceStarts(
  postings: Postings,
  steps: readonly (readonly Answer[])[],
  text: number,
): number[] {
  const positionsOf = (answers: readonly Answer[]) =>
    answers.flatMap(({ form }) => {
      const posting = postingIn(postings, form, text)
      if (posting < 0) return []
      const { positionStarts, positions } = postings
      return [...positions.subarray(positionStarts[posting], positionStarts[posting + 1])]
    })
  const [first = [], ...rest] = steps.map(positionsOf)
  const following = rest.map((positions) => new Set(positions))
  return first
    .filter((start) => following.every((positions, at) => positions.has(start + at + 1)))
    .sort((a, b) => a - b)
}

function holdsPosition({ positionStarts, positions }: Postings, posting: number, wanted: number) {
  const end = positionStarts[posting + 1] ?? 0
  for (let at = positionStarts[posting] ?? 0; at < end; at += 1) {
    const position = positions[at] ?? 0
    if (position >= wanted) return position === wanted
  }
  return false
}

/** The level of the most exact of the sequences that begin at these starts: that of its least exact word. */
export function levelOfSequences(
  postings: Postings,
  steps: readonly (readonly Answer[])[],
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

/** Goes through the postings of one form in the order of their texts, skipping fast. */
class PostingCursor {
  private at: number
  private readonly end: number
  private text = -1
  private posting = -1

  constructor(
    private readonly postings: Postings,
    form: number,
  ) {
    this.at = postings.starts[form] ?? 0
    this.end = postings.starts[form + 1] ?? 0
  }

  /** Whether the form stands in a text, which must not be before the last one asked for. */
  moveTo(text: number): boolean {
    if (text === this.text) return this.posting >= 0
    const { texts } = this.postings
    let low = this.at
    let step = 1
    while (low + step < this.end && (texts[low + step] ?? 0) < text) {
      low += step
      step *= 2
    }
    let high = Math.min(low + step, this.end)
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((texts[middle] ?? 0) < text) low = middle + 1
      else high = middle
    }
    this.at = low
    this.text = text
    this.posting = low < this.end && texts[low] === text ? low : -1
    return this.posting >= 0
  }

  /**
   * Of `count` ascending starts, keeps those that it stands `offset` behind.
   *
   * @returns how many are left
   */
  keep(starts: Int32Array, count: number, offset: number): number {
    if (this.posting < 0) return 0
    const { positionStarts, positions } = this.postings
    const end = positionStarts[this.posting + 1] ?? 0
    let at = positionStarts[this.posting] ?? 0
    let kept = 0
    for (let start = 0; start < count; start += 1) {
      const wanted = (starts[start] ?? 0) + offset
      while (at < end && (positions[at] ?? 0) < wanted) at += 1
      if (at === end) return kept
      if (positions[at] === wanted) {
        starts[kept] = wanted - offset
        kept += 1
      }
    }
    return kept
  }
}

/** The forms of one step, `offset` positions behind where a sequence begins. */
class StepCursor {
  private readonly cursors: PostingCursor[]

  constructor(
    postings: Postings,
    answers: readonly Answer[],
    private readonly offset: number,
  ) {
    this.cursors = answers.map(({ form }) => new PostingCursor(postings, form))
  }

  moveTo(text: number): boolean {
    let isThere = false
    for (const cursor of this.cursors) if (cursor.moveTo(text)) isThere = true
    return isThere
  }

  /** See `PostingCursor.keep`. */
  keep(starts: Int32Array, count: number): number {
    const [only] = this.cursors
    if (only && this.cursors.length === 1) return only.keep(starts, count, this.offset)
    const kept = new Set<number>()
    for (const cursor of this.cursors) {
      const own = starts.slice(0, count)
      const found = cursor.keep(own, count, this.offset)
      for (const start of own.subarray(0, found)) kept.add(start)
    }
    starts.set([...kept].sort((a, b) => a - b))
    return kept.size
  }
}

/**
 * Calls `visit` with the texts in which the steps follow each other, ascending for each form of the
 * rarest step, and with the positions at which they begin there: the first `count` of `starts`.
 */
export function forEachSequence(
  postings: Postings,
  steps: readonly (readonly Answer[])[],
  visit: (text: number, starts: Int32Array, count: number) => void,
): void {
  const sizes = steps.map((answers) => postingCount(postings, answers))
  const rarest = sizes.indexOf(Math.min(...sizes))
  // Rare words first: they tell soonest that a text does not have it.
  const others = steps
    .map((answers, offset) => ({ answers, offset, size: sizes[offset] ?? 0 }))
    .filter(({ offset }) => offset !== rarest)
    .sort((a, b) => a.size - b.size)
  const { texts, positionStarts, positions } = postings
  const starts = new Int32Array(LAST_POSITION)
  for (const { form } of steps[rarest] ?? []) {
    const following = others.map(({ answers, offset }) => new StepCursor(postings, answers, offset))
    const end = postings.starts[form + 1] ?? 0
    for (let posting = postings.starts[form] ?? 0; posting < end; posting += 1) {
      const text = texts[posting] ?? 0
      let count = 0
      for (let step = 0; step < following.length; step += 1)
        if (following[step]?.moveTo(text)) count += 1
      if (count < following.length) continue
      count = 0
      const last = positionStarts[posting + 1] ?? 0
      for (let at = positionStarts[posting] ?? 0; at < last; at += 1) {
        const start = (positions[at] ?? 0) - rarest
        if (start > 0) starts[count++] = start
      }
      for (let step = 0; count > 0 && step < following.length; step += 1)
        count = following[step]?.keep(starts, count) ?? 0
      if (count > 0) visit(text, starts, count)
    }
  }
}
