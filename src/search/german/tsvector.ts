import { analysePassages } from './analyse'
import { quoteLexeme, type Lexeme } from './lexeme'

/**
 * The highest position PostgreSQL keeps, and it keeps 256 positions a lexeme: beyond either a word is
 * still found, but not as part of a phrase.
 */
export const MAX_POSITION = 16_383

/**
 * The text form of the `tsvector` of a document's passages: `'=die':1 '~die':1 …`. Empty without
 * words. Words may be found in any of the passages, a phrase only within one.
 */
export function toTsVector(passages: readonly string[]): string {
  const positions = new Map<Lexeme, Set<number>>()
  for (const { lexemes, position } of analysePassages(passages)) {
    for (const lexeme of lexemes) {
      const known = positions.get(lexeme) ?? new Set()
      positions.set(lexeme, known.add(Math.min(position, MAX_POSITION)))
    }
  }
  return [...positions]
    .map(([lexeme, at]) => `${quoteLexeme(lexeme)}:${[...at].join(',')}`)
    .join(' ')
}
