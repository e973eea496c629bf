import type { Term } from '../query/ast'
import { emptyBits, setBit, type Bits } from './bits'
import { levels } from './dictionary'
import { answersTo, type Answer } from './expand'
import { words } from './growing'
import type { PositionList } from './nearness'
import { lendHeads, lendMarks } from './scratch'
import type { Segment } from './segment'
import { forEachSequence, levelOfSequences } from './sequence'

const MOST_TIMES = 63
const NO_ENTRY = -1
const OWN = 0x80000000

interface Occurrences {
  /** Place and number of its positions; with `OWN` they are those of a sequence. */
  from: number
  length: number
  times: number
}

/**
 * Where a term occurs in a segment. A mark per text says at which level, by the best of its words,
 * and how often; with `keepPositions` it is also known where. It holds until the segment's scratch is
 * taken back.
 */
export class TermHits {
  /** Statements in which it occurs in a passage of the kind. */
  readonly quote: Bits
  readonly paraphrase: Bits
  private readonly marks: Uint8Array
  /** By text, where it occurs; else anything. */
  private readonly heads: Int32Array | null
  private readonly next = words()
  private readonly from = words()
  private readonly lengths = words()
  /** Positions of sequences, which no posting has. */
  private readonly own = words()

  constructor(
    private readonly segment: Segment,
    term: Term,
    { keepPositions }: { keepPositions: boolean },
  ) {
    this.quote = emptyBits(segment.count)
    this.paraphrase = emptyBits(segment.count)
    this.marks = lendMarks(segment)
    this.heads = keepPositions ? lendHeads(segment) : null
    for (const sequence of term.alternatives) {
      const steps = sequence.map((step) => answersTo(segment, step))
      const [only = [], ...more] = steps
      if (steps.some((answers) => answers.length === 0)) continue
      if (more.length === 0) for (const answer of only) this.addForm(answer)
      else this.addSequence(steps)
    }
  }

  /** 0: it does not occur in the text. */
  levelIn(text: number): number {
    return (this.marks[text] ?? 0) >>> 6
  }

  /** How often it occurs in the text; 63 and more are 63. */
  timesIn(text: number): number {
    return (this.marks[text] ?? 0) & MOST_TIMES
  }

  /**
   * Appends the positions at which it occurs in a text, as many as there is room for.
   *
   * @returns of how many ascending runs they consist
   */
  positionsIn(text: number, list: PositionList): number {
    const { positions } = this.segment.postings
    const target = list.positions
    let runs = 0
    for (let entry = this.headOf(text); entry !== NO_ENTRY;) {
      const from = this.from.at(entry)
      const length = this.lengths.at(entry)
      const isOwn = length >= OWN
      const end = Math.min(isOwn ? length - OWN : length, target.length - list.length)
      for (let at = 0; at < end; at += 1)
        target[list.length + at] = isOwn ? this.own.at(from + at) : (positions[from + at] ?? 0)
      list.length += end
      entry = this.next.at(entry) - 1
      runs += 1
    }
    return runs
  }

  private headOf(text: number): number {
    return this.marks[text] === 0 ? NO_ENTRY : (this.heads?.[text] ?? NO_ENTRY)
  }

  private add(text: number, level: number, { from, length, times }: Occurrences): void {
    const before = this.marks[text] ?? 0
    if (this.heads) {
      this.next.push(this.headOf(text) + 1)
      this.heads[text] = this.from.length
      this.from.push(from)
      this.lengths.push(length)
    }
    const best = Math.max(before >>> 6, level)
    this.marks[text] = (best << 6) | Math.min((before & MOST_TIMES) + times, MOST_TIMES)
    setBit((text & 1) === 0 ? this.quote : this.paraphrase, text >>> 1)
  }

  private addForm({ form, level }: Answer): void {
    const { starts, texts, positionStarts } = this.segment.postings
    const end = starts[form + 1] ?? 0
    for (let posting = starts[form] ?? 0; posting < end; posting += 1) {
      const text = texts[posting] ?? 0
      const from = positionStarts[posting] ?? 0
      const times = (positionStarts[posting + 1] ?? 0) - from
      this.add(text, level, { from, length: times, times })
    }
  }

  /** A sequence is as exact as the least exact of its words; a phrase is exact. */
  private addSequence(steps: readonly (readonly Answer[])[]): void {
    const { postings } = this.segment
    const isExact = steps.every((answers) => answers.every(({ level }) => level === levels.exact))
    forEachSequence(postings, steps, (text, starts, count) => {
      const level = isExact
        ? levels.exact
        : levelOfSequences(postings, steps, { text, starts, count })
      this.add(text, level, { from: this.own.length, length: count + OWN, times: count })
      for (let at = 0; at < count; at += 1) this.own.push(starts[at] ?? 0)
    })
  }
}
