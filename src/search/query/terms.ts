import { formsOfToken } from '../german/analyse'
import { exactLexeme, stemLexeme } from '../german/lexeme'
import { tokenise } from '../german/tokens'
import type { Sequence } from './ast'

/** Exactly these words in this order; empty if the text holds no word. */
export function phraseAlternatives(text: string): Sequence[] {
  const parts = tokenise(text).flatMap((token) => formsOfToken(token).parts)
  return parts.length === 0 ? [] : [parts.map(({ form }) => [exactLexeme(form)])]
}

/**
 * The ways in which a word may be inflected and written: `Corona-Hilfen` also together and apart.
 * Characters that only separate (`CDU/FDP`, `10:30`) make a sequence. Empty if there is no word.
 */
export function wordAlternatives(text: string): Sequence[] {
  const tokens = tokenise(text).map(formsOfToken)
  const parts = tokens.flatMap((token) => token.parts)
  if (parts.length === 0) return []
  const apart = parts.map(({ stem }) => [stemLexeme(stem)])
  const joined = tokens.length === 1 ? tokens[0]?.joined : null
  return joined ? [[[stemLexeme(joined.stem)]], apart] : [apart]
}
