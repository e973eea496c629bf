/** From the first to behind the last UTF-16 code unit. */
export type Range = readonly [start: number, end: number]

/** Parts of a long text that lie closer together than this are shown as one. */
const GAP = 40

/** How far before an index a word's beginning or end is looked for. */
const LONGEST_WORD = 60

/**
 * The parts of a text that show what was found in it, in order: all of a text within the budget; of a
 * longer one, the part in which most of the different words found stand together, and a second one if that
 * shows words which the first does not. Cut between words.
 */
export function excerptRanges(text: string, highlights: readonly Range[], budget: number): Range[] {
  if (text.length <= budget) return [[0, text.length]]
  const half = Math.floor(budget / 2)
  const first = bestWindow(text, highlights, half, new Set())
  if (!first) return [windowAt(text, 0, budget)]
  const second = bestWindow(text, highlights, half, wordsWithin(text, highlights, first))
  if (!second) return [windowAt(text, first[0], budget)]
  const [earlier, later] = [first, second].toSorted((a, b) => a[0] - b[0]) as [Range, Range]
  const [from, to] = [windowAt(text, earlier[0], half), windowAt(text, later[0], half)]
  return to[0] - from[1] < GAP ? [[from[0], Math.max(from[1], to[1])]] : [from, to]
}

const wordsWithin = (text: string, highlights: readonly Range[], [from, to]: Range): Set<string> =>
  new Set(
    highlights
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => text.slice(start, end).toLowerCase()),
  )

/**
 * From one highlight to the last that stands near it, where most different words come together that are
 * not known yet; `null` where there are none.
 */
function bestWindow(
  text: string,
  highlights: readonly Range[],
  size: number,
  known: ReadonlySet<string>,
): Range | null {
  let best: { range: Range; words: number } | null = null
  for (const [start] of highlights) {
    const range = [start, start + Math.floor((size * 2) / 3)] as const
    const words = [...wordsWithin(text, highlights, range)].filter((word) => !known.has(word))
    if (words.length > (best?.words ?? 0)) best = { range, words: words.length }
  }
  return best?.range ?? null
}

/** A part of the length given that leaves a third of it for the words before `start`. */
function windowAt(text: string, start: number, length: number): Range {
  const wanted = Math.min(start - Math.floor(length / 3), text.length - length)
  const from = wordStart(text, Math.max(0, wanted))
  return [from, wordEnd(text, from + length)]
}

/** The start of the word at or before the index; words that are endless are cut between characters. */
function wordStart(text: string, index: number): number {
  if (index === 0) return 0
  const near = Math.max(0, index - LONGEST_WORD)
  const space = text.slice(near, index).search(/\s\S*$/)
  return space === -1 ? betweenCharacters(text, index) : near + space + 1
}

/** The end of the last word that is whole before the index. */
function wordEnd(text: string, index: number): number {
  if (index >= text.length) return text.length
  const near = Math.max(0, index - LONGEST_WORD)
  const space = text.slice(near, index).search(/\s\S*$/)
  return space === -1 ? betweenCharacters(text, index) : near + space
}

/** The index, or the one before it where it would split a surrogate pair. */
function betweenCharacters(text: string, index: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(index)) ? index - 1 : index
}
