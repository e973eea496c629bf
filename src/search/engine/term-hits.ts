import { countBits, emptyBits, forEachBit, hasBit, setBit, type Bits } from './bits'
import { levels } from './dictionary'
import type { Answer } from './expand'
import { integers, words } from './growing'
import type { PositionList } from './nearness'
import { lendHeads, lendMarks } from './scratch'
import type { Segment } from './segment'
import { endOfRun, startOf } from './starts'
import { firstFrom, forEachSequence, levelOfSequences, type Steps } from './sequence'

const MOST_TIMES = 63

/** A search in a list takes about so many steps as long as looking at its entries one by one. */
const SKIP_COST = 16

/**
 * Where a term occurs in a segment, or in some of its statements. A mark per text says at which level,
 * by the best of its words, and how often; with `keepPositions` it is also known where. It holds until
 * the segment's scratch is taken back.
 */
export class TermHits {
  /** Statements in which it occurs in a passage of the kind. */
  readonly quote: Bits
  readonly paraphrase: Bits
  /** By text: 64 times the level, which is 0 where it does not occur, and how often up to 63. */
  readonly marks: Uint8Array
  /**
   * By text in which it occurs: the one entry with its positions, or, where there are several, the last
   * of their chain as `-1 - link`. An entry is a posting or, beyond them all, a sequence.
   */
  private readonly heads: Int32Array | null
  private readonly links = { entry: integers(), before: integers() }
  /** Positions of sequences, which no posting has. */
  private readonly own = { starts: words(), positions: words() }
  private readonly within: Bits | null
  private readonly withinCount: number

  /**
   * @param sequences that satisfy it
   * @param asked.within statements outside of these are not looked at; null: all are
   */
  constructor(
    private readonly segment: Segment,
    sequences: readonly Steps[],
    { keepPositions, within }: { keepPositions: boolean; within: Bits | null },
  ) {
    this.quote = emptyBits(segment.count)
    this.paraphrase = emptyBits(segment.count)
    this.marks = lendMarks(segment)
    this.heads = keepPositions ? lendHeads(segment) : null
    this.within = within
    this.withinCount = within ? countBits(within) : segment.count
    for (const steps of sequences) {
      const [only = [], ...more] = steps
      if (more.length === 0) for (const answer of only) this.addForm(answer)
      else this.addSequence(steps)
    }
  }

  /**
   * Appends the positions at which it occurs in a text, as many as there is room for.
   *
   * @returns of how many ascending runs they consist
   */
  positionsIn(text: number, list: PositionList): number {
    if (!this.heads || this.marks[text] === 0) return 0
    let runs = 1
    let head = this.heads[text] ?? 0
    for (; head < 0; runs += 1) {
      this.append(this.links.entry.at(-1 - head), list)
      head = this.links.before.at(-1 - head)
    }
    this.append(head, list)
    return runs
  }

  private append(entry: number, list: PositionList): void {
    const { positionStarts, positions, texts } = this.segment.postings
    const target = list.positions
    const sequence = entry - texts.length
    const isOwn = sequence >= 0
    const { own } = this
    let from = isOwn ? own.starts.at(sequence) : startOf(positionStarts, entry)
    const next =
      sequence + 1 < own.starts.length ? own.starts.at(sequence + 1) : own.positions.length
    const end = Math.min(
      isOwn ? next : endOfRun(positionStarts, from),
      from + target.length - list.length,
    )
    for (; from < end; from += 1) {
      target[list.length] = isOwn ? own.positions.at(from) : (positions[from] ?? 0)
      list.length += 1
    }
  }

  private add(text: number, entry: number, { level, times }: { level: number; times: number }) {
    const before = this.marks[text] ?? 0
    if (this.heads) {
      if (before === 0) this.heads[text] = entry
      else {
        this.links.entry.push(entry)
        this.links.before.push(this.heads[text] ?? 0)
        this.heads[text] = -this.links.entry.length
      }
    }
    const best = Math.max(before >>> 6, level)
    this.marks[text] = (best << 6) | Math.min((before & MOST_TIMES) + times, MOST_TIMES)
    setBit((text & 1) === 0 ? this.quote : this.paraphrase, text >>> 1)
  }

  private addPosting(posting: number, level: number): void {
    const { texts, positionStarts } = this.segment.postings
    const start = startOf(positionStarts, posting)
    const times = endOfRun(positionStarts, start) - start
    this.add(texts[posting] ?? 0, posting, { level, times })
  }

  /** All of a form's postings, which follow each other. */
  private addPostings(from: number, end: number, level: number): void {
    if (from === end) return
    const { texts, positionStarts } = this.segment.postings
    let start = startOf(positionStarts, from)
    for (let posting = from; posting < end; posting += 1) {
      const next = endOfRun(positionStarts, start)
      this.add(texts[posting] ?? 0, posting, { level, times: next - start })
      start = next
    }
  }

  private addForm({ form, level }: Answer): void {
    const { starts, texts } = this.segment.postings
    const { within } = this
    const end = starts[form + 1] ?? 0
    let posting = starts[form] ?? 0
    if (!within) this.addPostings(posting, end, level)
    else if (this.withinCount * SKIP_COST > end - posting) {
      for (; posting < end; posting += 1)
        if (hasBit(within, (texts[posting] ?? 0) >>> 1)) this.addPosting(posting, level)
    } else
      forEachBit(within, (statement) => {
        posting = firstFrom(texts, statement * 2, { from: posting, end })
        for (; posting < end && (texts[posting] ?? 0) >>> 1 === statement; posting += 1)
          this.addPosting(posting, level)
      })
  }

  /** A sequence is as exact as the least exact of its words; a phrase is exact. */
  private addSequence(steps: Steps): void {
    const { postings } = this.segment
    const { own, within } = this
    const isExact = steps.every((answers) => answers.every(({ level }) => level === levels.exact))
    forEachSequence(
      postings,
      { steps, within, count: this.marks.length },
      (text, starts, count) => {
        const level = isExact
          ? levels.exact
          : levelOfSequences(postings, steps, { text, starts, count })
        this.add(text, postings.texts.length + own.starts.length, { level, times: count })
        if (!this.heads) return
        own.starts.push(own.positions.length)
        for (let at = 0; at < count; at += 1) own.positions.push(starts[at] ?? 0)
      },
    )
  }
}
