import type { PassageView } from './views'

/** Stands for words left out, also within quotation marks. */
const OMISSION = '[…]'

type Range = readonly [number, number]
type Marked = PassageView & { highlights?: readonly Range[] }

export interface Excerpt {
  passages: (PassageView & { highlights: Range[] })[]
  /** Whether passages before or after those shown were left out. */
  omittedBefore: boolean
  omittedAfter: boolean
}

/**
 * As much of a statement as a list of statements shows, from its first highlight on: whole passages up
 * to `budget` characters, and a passage that alone is longer cut between words, with „[…]“ where words
 * are left out. No word is changed.
 */
export function excerpt(passages: readonly Marked[], budget: number): Excerpt {
  const hit = passages.findIndex((passage) => (passage.highlights?.length ?? 0) > 0)
  const total = passages.reduce((sum, passage) => sum + passage.text.length, 0)
  const start = total <= budget || hit === -1 ? 0 : hit
  const shown: Excerpt['passages'] = []
  let left = budget
  for (const passage of passages.slice(start)) {
    if (shown.length > 0 && passage.text.length > left) break
    shown.push(cut(passage, budget))
    left -= passage.text.length
  }
  return {
    passages: shown,
    omittedBefore: start > 0,
    omittedAfter: start + shown.length < passages.length,
  }
}

function cut(passage: Marked, budget: number): Excerpt['passages'][number] {
  const { kind, text } = passage
  const highlights = passage.highlights ?? []
  if (text.length <= budget) return { kind, text, highlights: [...highlights] }
  const from = wordStart(text, Math.max(0, (highlights[0]?.[0] ?? 0) - Math.floor(budget / 3)))
  const to = wordEnd(text, from + budget)
  const before = from > 0 ? `${OMISSION} ` : ''
  const after = to < text.length ? ` ${OMISSION}` : ''
  const shift = before.length - from
  return {
    kind,
    text: before + text.slice(from, to) + after,
    highlights: highlights
      .filter(([start, end]) => start < to && end > from)
      .map(([start, end]) => [Math.max(start, from) + shift, Math.min(end, to) + shift]),
  }
}

/** The start of the word at or before the index; words that are endless are cut between characters. */
function wordStart(text: string, index: number): number {
  const space = text.slice(Math.max(0, index - 60), index).search(/\s\S*$/)
  if (index === 0) return 0
  return space === -1 ? betweenCharacters(text, index) : Math.max(0, index - 60) + space + 1
}

/** The end of the last word that is whole before the index. */
function wordEnd(text: string, index: number): number {
  if (index >= text.length) return text.length
  const space = text.slice(index - 60, index).search(/\s\S*$/)
  return space === -1 ? betweenCharacters(text, index) : index - 60 + space
}

/** The index, or the one before it where it would split a surrogate pair. */
function betweenCharacters(text: string, index: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(index)) ? index - 1 : index
}
