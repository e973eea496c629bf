import { fold } from '@/search/german/fold'

/** Forms of address and academic titles: they help to choose among people of one name, and no more. */
const TITLES = new Set(
  'herr herrn frau dr doktor prof professor professorin dipl mag ing med phil jur iur rer nat oec pol habil'.split(
    ' ',
  ),
)

/** `h. c.`: two letters that would pass for initials. */
const HONORARY = /(?<![\p{L}\p{N}])h\.\s?c\.?(?![\p{L}\p{N}])/giu

export interface TypedName {
  /** Folded words of the name, hyphenated ones apart. */
  words: string[]
  /** Folded titles that stand with it. */
  titles: string[]
}

/** The folded words of a text, hyphenated ones apart, and what stands behind a title without a blank. */
export const foldedWords = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map(fold)
    .filter((word) => word !== '')

/** Reads a name as somebody types it into a search field, whatever operators stand with it. */
export function readTypedName(q: string): TypedName {
  const all = q
    .replace(HONORARY, ' ')
    .split(/\s+/u)
    .filter((word) => word !== 'OR' && !word.startsWith('-'))
    .flatMap(foldedWords)
  const words = all.filter((word) => !TITLES.has(word))
  return { words, titles: all.filter((word) => TITLES.has(word)) }
}
