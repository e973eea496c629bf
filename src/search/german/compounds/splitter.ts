import { stem } from '../stem'
import { corpusWords, type VocabularyWord } from './corpus'
import { addUnlisted, createLexicon, type Piece } from './lexicon'
import { readWords } from './notation'
import { findSeams } from './seams'
import { NO_PIECES, OPAQUE } from './words'

export type { VocabularyWord } from './corpus'
export type { Piece } from './lexicon'

/** Splits compounds. The same vocabulary, in whatever order, always gives the same splits. */
export interface Splitter {
  /** The two or more pieces of a folded form in order, or null if it is not a compound. */
  split(form: string): readonly Piece[] | null
}

/** Adjectives such as dramatisch, whose end looks like a table (Tisch). */
const ADJECTIVE = /[aio]tisch(?:e[mnrs]?)?$/u
const noPieces = new Set(readWords(NO_PIECES))
const opaque = new Set(readWords(OPAQUE))

/**
 * A last piece that means something only together with the one before (Tag in Kreistag) is found by
 * the two together, not by itself.
 */
function withOpaqueStems(form: string, pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    const before = pieces[index - 1]
    const together = before && form.slice(before.start, piece.end)
    return together && opaque.has(together) ? { ...piece, stem: stem(together) } : piece
  })
}

/** A splitter that knows the word list and the frequent nouns of a corpus. */
export function createSplitter(vocabulary: Iterable<VocabularyWord>): Splitter {
  const lexicon = createLexicon()
  const { nouns, lowerCase } = corpusWords(vocabulary)
  for (const noun of nouns) {
    const isSimple = !noPieces.has(noun) && !lexicon.lastNouns.has(noun) && !lexicon.whole.has(noun)
    if (isSimple && findSeams(lexicon, noun, true) === null) addUnlisted(lexicon, noun)
  }
  return {
    split(form) {
      if (lexicon.whole.has(form)) return null
      const pieces = findSeams(lexicon, form, !lowerCase.has(form) && !ADJECTIVE.test(form))
      return pieces && withOpaqueStems(form, pieces)
    },
  }
}
