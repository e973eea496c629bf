import { fold } from '../german/fold'
import { stem } from '../german/stem'
import { tokenise, type Span } from '../german/tokens'
import { termsOf, type Query, type Term } from './ast'
import { editDistance } from './distance'

interface Candidate {
  readonly word: string
  readonly form: string
  readonly rank: number
}

/** Proposes near spellings from the words that occur. */
export interface Suggester {
  /**
   * The query with each word that does not occur replaced by the nearest that does, operators and
   * quotation marks as typed; `null` if there is nothing to correct or no near word for one of them.
   */
  suggest(query: Query): string | null
}

/** A query in which more words than these are unknown is not a typing error. */
const MAX_CORRECTIONS = 4

/** Short words have too many neighbours: none below four letters, one slip below eight, then two. */
function allowedSlips(form: string): number {
  if (form.length < 4) return 0
  return form.length < 8 ? 1 : 2
}

/** The words by the length of their form; `rank` orders them by frequency, then alphabetically. */
function byLength(vocabulary: ReadonlyMap<string, number>): Map<number, Candidate[]> {
  const words = [...vocabulary]
    .filter(([word]) => /^\p{L}[\p{L}\p{M}]*$/u.test(word) && word !== 'OR')
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const groups = new Map<number, Candidate[]>()
  for (const [rank, [word]] of words.entries()) {
    const form = fold(word)
    const group = groups.get(form.length) ?? []
    group.push({ word, form, rank })
    groups.set(form.length, group)
  }
  return groups
}

/**
 * Prepares suggestions over a vocabulary: words as they are written in the texts (the parts of
 * hyphenated ones apart), with how often they occur.
 */
export function createSuggester(vocabulary: ReadonlyMap<string, number>): Suggester {
  const forms = new Set([...vocabulary.keys()].map(fold))
  const stems = new Set([...forms].map(stem))
  const candidates = byLength(vocabulary)

  function nearest(form: string): string | null {
    const slips = allowedSlips(form)
    let best: Candidate | null = null
    let least = slips
    for (let length = form.length - slips; length <= form.length + slips; length += 1) {
      for (const candidate of candidates.get(length) ?? []) {
        const distance = editDistance(form, candidate.form, least)
        if (distance > least) continue
        if (best === null || distance < least || candidate.rank < best.rank) best = candidate
        least = distance
      }
    }
    return best?.word ?? null
  }

  const occurs = (form: string, { source }: Term): boolean =>
    forms.has(form) || (source === 'word' && stems.has(stem(form)))

  /** The words of a term that occur nowhere, with their code units in the query. */
  function unknownWords(term: Term): Span[] {
    return tokenise(term.text)
      .flatMap((token) => token.parts)
      .filter(({ text }) => fold(text) !== '' && !occurs(fold(text), term))
      .map(({ text, start, end }) => ({ text, start: term.start + start, end: term.start + end }))
  }

  return {
    suggest(query) {
      const unknown = termsOf(query.root, { negated: false }).flatMap(unknownWords)
      if (unknown.length === 0 || unknown.length > MAX_CORRECTIONS) return null
      let corrected = query.text
      for (const { text, start, end } of unknown.toReversed()) {
        const replacement = nearest(fold(text))
        if (replacement === null) return null
        corrected = corrected.slice(0, start) + replacement + corrected.slice(end)
      }
      return corrected
    },
  }
}
