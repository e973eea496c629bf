import { fold } from '../german/fold'
import { stems } from '../german/stem'
import { tokenise, type Span } from '../german/tokens'
import { allowedSlips } from './distance'
import { termsOf, type Query, type Term } from './ast'

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

/** The words that occur, in folded spelling. */
export interface KnownWords {
  hasForm(form: string): boolean
  /** Whether any form of the word occurs, alone or as a part of a compound. */
  hasStem(stem: string): boolean
  /** The nearest word that occurs within so many slips, as it is written. */
  nearest(form: string, slips: number): string | null
}

/** Prepares suggestions from the words that occur. */
export function createSuggester(known: KnownWords): Suggester {
  const occurs = (form: string, { source }: Term): boolean =>
    known.hasForm(form) || (source === 'word' && stems(form).some((stem) => known.hasStem(stem)))

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
        const form = fold(text)
        const slips = allowedSlips(form)
        const replacement = slips > 0 ? known.nearest(form, slips) : null
        if (replacement === null) return null
        corrected = corrected.slice(0, start) + replacement + corrected.slice(end)
      }
      return corrected
    },
  }
}
