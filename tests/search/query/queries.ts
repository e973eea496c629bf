import fc from 'fast-check'
import type { Query } from '@/search/query/ast'
import { parseQuery } from '@/search/query/parse'

/** The query of a text that is known not to be too long. */
export function queryOf(text: string): Query {
  const result = parseQuery(text)
  if (!result.ok) throw new Error(result.message)
  return result.query
}

const WORDS = [
  'Helfer',
  'Helferinnen',
  'helfen',
  'Flüchtlinge',
  'Fluechtling',
  'Corona-Hilfen',
  'Coronahilfe',
  'Corona',
  'Hilfen',
  'Antrag',
  'Anträge',
  'B62',
  '10km',
  '2.500',
  '75 %',
  'Corona- und Kreishilfe',
  '§ 35',
  'die',
  'der',
]

/** Texts of few different words, so that random queries often match them. */
export const texts = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', ', ', '-', '. ', '/')), {
    maxLength: 12,
  })
  .map((pairs) => pairs.flat().join(''))

const words = fc.constantFrom(...WORDS)
const phrases = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .map((found) => `"${found.join(' ')}"`)
const positives = fc.oneof(words, phrases)

/** Well-formed queries that ask for something. */
export const positiveQueries = fc
  .tuple(
    fc.array(
      fc.oneof(
        positives,
        fc.tuple(positives, positives).map(([one, other]) => `${one} OR ${other}`),
      ),
      { minLength: 1, maxLength: 3 },
    ),
    fc.array(
      positives.map((term) => `-${term}`),
      { maxLength: 1 },
    ),
  )
  .map((parts) => parts.flat().join(' '))

/** Anything a person or a program may send. */
export const arbitraryQueries = fc.oneof(
  positiveQueries,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ...WORDS,
        'OR',
        '-',
        '"',
        '„',
        '“',
        '»',
        "'",
        '\\',
        ':*',
        '&',
        '|',
        '!',
        '(',
        '\0',
        '\t',
        '🙂',
        'مرحبا',
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join(' ')),
  fc
    .array(fc.constantFrom('a', '-', '"', ' ', 'OR', "'", '\\', '<->', '\u202E'), { maxLength: 20 })
    .map((pieces) => pieces.join('')),
)
