import { readJsonLines } from '../lib/lines.mjs'
import { textOf } from './record.mjs'

const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060'
const INSIDE = `[\\p{L}\\p{M}\\p{N}${INVISIBLE}]`
const APOSTROPHE = "['’ʼ]"
const FEMININE = '(?:[*:_·•]|/-?|\\()in'

/**
 * In how many statements a word stands, told by a regular expression alone: the truth that totals
 * are checked against. Only for words that consist of the letters a to z.
 *
 * @param {string} file of {@link import('./record.mjs').writeRecord}
 * @param {string[]} words
 * @returns {Promise<Map<string, number>>}
 */
export async function countStatements(file, words) {
  const counts = new Map(words.map((word) => [word, 0]))
  const before = `(?<!${INSIDE}|\\p{L}${APOSTROPHE})`
  const after = `(?!${INSIDE}|${APOSTROPHE}\\p{L}|${FEMININE})`
  const pattern = new RegExp(`${before}(?:${words.join('|')})${after}`, 'giu')
  for await (const statement of readJsonLines(file)) {
    const found = textOf(statement).match(pattern) ?? []
    for (const word of new Set(found.map((match) => match.toLowerCase())))
      counts.set(word, counts.get(word) + 1)
  }
  return counts
}
