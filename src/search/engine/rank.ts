import { hasBit, type Bits } from './bits'
import { nearness, nearnessOf, shortestStretch, type PositionList } from './nearness'
import { lendHeads } from './scratch'
import type { Segment } from './segment'
import type { TermHits } from './term-hits'

/** Repeated this often, a word is what a statement is about. */
const OFTEN = 4

/**
 * So many positions of words are compared, in the statements that are best by all else; beyond, words
 * count as scattered. Keeps words of every statement from being compared everywhere.
 */
const MOST_COMPARED = 100_000

/** Of a word in a text, more positions than these are not compared. */
const MOST_POSITIONS = 512

/** The nearness of more words than these tells nothing, and is not looked at. */
const MOST_WORDS = 12

/** Whether the nearness of so many words counts. */
export const isComparable = (words: number): boolean => words > 1 && words <= MOST_WORDS

/** A statement's place in the order of relevance, without its day and id. */
export interface Ranked {
  statement: number
  nearness: number
  /** The exactness of the words, then quote before paraphrase, then how often they occur. */
  quality: number
}

interface Candidates {
  /** The statements of the result. */
  statements: Bits
  /** Those that hold all words in their quotes. */
  inQuotes: Bits
  groups: readonly (readonly TermHits[])[]
  /** Texts of a statement that are searched: 0 quotes, 1 paraphrases. */
  kinds: readonly (0 | 1)[]
}

const QUALITIES = 16
const NONE = -1

/** The statements of a result by their quality (0–15), newest first, as linked lists. */
interface ByQuality {
  /** By quality: its newest statement. */
  newest: Int32Array
  /** By statement: the next older one of its quality. */
  older: Int32Array
}

function byQuality(segment: Segment, candidates: Candidates): ByQuality {
  const { statements, inQuotes, groups, kinds } = candidates
  const newest = new Int32Array(QUALITIES).fill(NONE)
  const older = lendHeads(segment)
  const marks = groups.map((alternatives) => alternatives.map((hits) => hits.marks))
  const firstKind = kinds[0] ?? 0
  const lastKind = kinds.at(-1) ?? 0
  for (let at = 0; at < statements.length; at += 1)
    for (let word = statements[at] ?? 0; word !== 0; word &= word - 1) {
      const statement = (at << 5) + 31 - Math.clz32(word & -word)
      const text = statement * 2
      const exactness = exactnessOf(marks, text + firstKind, text + lastKind)
      const quality = exactness | (hasBit(inQuotes, statement) ? 2 : 0)
      older[statement] = newest[quality] ?? NONE
      newest[quality] = statement
    }
  return { newest, older }
}

/** How exact the least exact word is (times 4), and 1 if each is repeated. */
function exactnessOf(
  groups: readonly (readonly Uint8Array[])[],
  first: number,
  last: number,
): number {
  let worst = 3
  let fewest = groups.length > 0 ? OFTEN : 0
  for (let group = 0; group < groups.length; group += 1) {
    const alternatives = groups[group] ?? []
    let level = 0
    let times = 0
    for (let at = 0; at < alternatives.length; at += 1)
      for (let text = first; text <= last; text += 1) {
        const mark = alternatives[at]?.[text] ?? 0
        level = Math.max(level, mark >>> 6)
        times += mark & 63
      }
    worst = Math.min(worst, level)
    fewest = Math.min(fewest, times)
  }
  return (worst << 2) | (fewest >= OFTEN ? 1 : 0)
}

/** Measures the nearness of all words in statements, and how much it has compared. */
class NearnessMeter {
  compared = 0
  private readonly lists: PositionList[]

  constructor(private readonly candidates: Candidates) {
    this.lists = candidates.groups.map(() => ({
      positions: new Int32Array(MOST_POSITIONS),
      length: 0,
    }))
  }

  in(statement: number): number {
    const { groups, kinds } = this.candidates
    let best: number = nearness.scattered
    for (const kind of kinds) {
      let isComplete = true
      for (let at = 0; isComplete && at < groups.length; at += 1)
        isComplete = this.fill(at, statement * 2 + kind)
      if (!isComplete) continue
      const stretch = shortestStretch(this.lists, groups.length - 1)
      best = Math.max(best, nearnessOf(stretch, groups.length))
    }
    return best
  }

  /** Reads the positions of a word in a text; false if it does not occur there. */
  private fill(at: number, text: number): boolean {
    const list = this.lists[at]
    const group = this.candidates.groups[at]
    if (!list || !group) return false
    list.length = 0
    let runs = 0
    for (const hits of group) runs += hits.positionsIn(text, list)
    if (runs > 1) list.positions.subarray(0, list.length).sort()
    this.compared += list.length
    return list.length > 0
  }
}

/** Whether a place in the order comes after another one; days and ids are those of the statements. */
export type IsAfter = (candidate: Ranked) => boolean

/**
 * The first `take` statements in the order of relevance of those that `isAfter` admits: near words
 * before scattered ones, better quality before worse, newer before older. Exact but for nearness,
 * which is only looked at in the statements that are best by the rest, some thousands.
 */
export function mostRelevant(
  segment: Segment,
  candidates: Candidates,
  { take, isAfter }: { take: number; isAfter: IsAfter },
): Ranked[] {
  const { groups } = candidates
  const { newest, older } = byQuality(segment, candidates)
  const looksAtNearness = isComparable(groups.length)
  const meter = new NearnessMeter(candidates)
  const found: [Ranked[], Ranked[], Ranked[], Ranked[]] = [[], [], [], []]
  const best = found[looksAtNearness ? nearness.together : nearness.scattered]
  let admitted = 0
  // What is still to come is of worse quality than all that was found as near as can be.
  const isExhausted = () => meter.compared > MOST_COMPARED
  const isEnough = () => (isExhausted() ? admitted : best.length) >= take
  for (let quality = QUALITIES - 1; quality >= 0; quality -= 1) {
    let statement = newest[quality] ?? NONE
    for (; statement !== NONE && !isEnough(); statement = older[statement] ?? NONE) {
      const near = looksAtNearness && !isExhausted() ? meter.in(statement) : nearness.scattered
      const list = found[near as 0 | 1 | 2 | 3]
      if (list.length === take) continue // those before are better
      const ranked = { statement, nearness: near, quality }
      if (!isAfter(ranked)) continue
      list.push(ranked)
      admitted += 1
    }
  }
  return found.toReversed().flat().slice(0, take)
}
