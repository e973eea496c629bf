import { excerptRanges, type Range } from './excerpt-ranges'
import type { PassageView } from './views'

/** Stands for words left out, also within quotation marks. */
const OMISSION = '[…]'

type Marked = PassageView & { highlights?: readonly Range[] }

export interface Excerpt {
  passages: (PassageView & { highlights: [number, number][] })[]
  /** Whether passages before or after those shown were left out. */
  omittedBefore: boolean
  omittedAfter: boolean
}

/**
 * As much of a statement as a list of statements shows, up to `budget` characters: whole passages, from
 * the one on with which most of the different words that were found come together. Of a passage that alone
 * is longer, the parts around those words are shown, cut between words, with „[…]“ where words are left
 * out. No word is changed.
 */
export function excerpt(passages: readonly Marked[], budget: number): Excerpt {
  const total = passages.reduce((sum, passage) => sum + passage.text.length, 0)
  const start = total <= budget ? 0 : bestStart(passages, budget)
  const shown = runFrom(passages, start, budget)
  return {
    passages: shown.map((passage) => cut(passage, budget)),
    omittedBefore: start > 0,
    omittedAfter: start + shown.length < passages.length,
  }
}

/** The passages from `start` on that fit; the first one in any case. */
function runFrom(passages: readonly Marked[], start: number, budget: number): readonly Marked[] {
  let left = budget
  let end = start
  for (const passage of passages.slice(start)) {
    if (end > start && passage.text.length > left) break
    left -= passage.text.length
    end += 1
  }
  return passages.slice(start, end)
}

function bestStart(passages: readonly Marked[], budget: number): number {
  let best = { start: 0, words: 0 }
  for (const [start, { highlights }] of passages.entries()) {
    if (!highlights?.length) continue
    const words = wordsFound(runFrom(passages, start, budget)).size
    if (words > best.words) best = { start, words }
  }
  return best.start
}

const wordsFound = (passages: readonly Marked[]): Set<string> =>
  new Set(
    passages.flatMap(({ text, highlights = [] }) =>
      highlights.map(([from, to]) => text.slice(from, to).toLowerCase()),
    ),
  )

function cut(passage: Marked, budget: number): Excerpt['passages'][number] {
  const { kind, text, highlights = [] } = passage
  const shown: Excerpt['passages'][number] = { kind, text: '', highlights: [] }
  let before = 0
  for (const [from, to] of excerptRanges(text, highlights, budget)) {
    if (from > before) shown.text += shown.text === '' ? `${OMISSION} ` : ` ${OMISSION} `
    const shift = shown.text.length - from
    shown.text += text.slice(from, to)
    for (const [start, end] of highlights)
      if (start < to && end > from)
        shown.highlights.push([Math.max(start, from) + shift, Math.min(end, to) + shift])
    before = to
  }
  if (before < text.length) shown.text += ` ${OMISSION}`
  return shown
}
