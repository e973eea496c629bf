import { fold } from '@/search/german/fold'
import type { Splitter } from '@/search/german/compounds/splitter'

/** A word's split as in the list of compounds (`haushalt(s)|plan`); the folded word if it has none. */
export function show(splitter: Splitter, word: string): string {
  const form = fold(word)
  const pieces = splitter.split(form) ?? []
  let shown = ''
  let end = 0
  for (const piece of pieces) {
    if (end > 0) shown += end < piece.start ? `(${form.slice(end, piece.start)})|` : '|'
    shown += form.slice(piece.start, piece.end)
    end = piece.end
  }
  return pieces.length > 0 ? shown : form
}

/** The stems of a word's pieces. */
export const stemsOf = (splitter: Splitter, word: string): string[] =>
  (splitter.split(fold(word)) ?? []).map((piece) => piece.stem)
