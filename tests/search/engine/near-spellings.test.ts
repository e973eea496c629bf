import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestSpelling } from '@/search/engine/near-spellings'
import { packStrings } from '@/search/engine/strings'
import { editDistance } from '@/search/query/distance'

const letters = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'e', 'ä', 'ſ'), minLength: 1, maxLength })

const vocabularyOf = (entries: readonly (readonly [string, number])[]) => {
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    forms: packStrings(sorted.map(([form]) => form)),
    spellings: packStrings(sorted.map(([form]) => form.toUpperCase())),
    counts: Uint32Array.from(sorted, ([, count]) => count),
    capitals: new Uint32Array(sorted.length),
  }
}

const everywhere = () => true

const bare = (word: string) => word.replace(/([aou])e/gu, '$1')

const vocabularies = fc.uniqueArray(
  fc.tuple(
    fc.oneof(letters(9), letters(3), fc.constantFrom('a-b', 'b62', '75')),
    fc.integer({ min: 1, max: 4 }),
  ),
  { selector: ([form]) => form, maxLength: 60 },
)

test('a missing umlaut is hardly a slip', () => {
  const vocabulary = vocabularyOf([
    ['schule', 90],
    ['schueler', 2],
  ])
  expect(nearestSpelling(vocabulary, 'schuler', 1, everywhere)?.spelling).toBe('SCHUELER')
})

test('finds the nearest, then the most frequent, as comparing with every word does', () => {
  fc.assert(
    fc.property(
      vocabularies,
      letters(9),
      fc.integer({ min: 0, max: 3 }),
      (entries, form, slips) => {
        const near = entries
          .filter(([word]) => /^\p{L}+$/u.test(word))
          .map(([word, count]) => ({
            word,
            count,
            distance: editDistance(form, word, slips),
            isBare: bare(word) === bare(form),
          }))
          .filter(({ distance }) => distance <= slips)
          .sort(
            (a, b) =>
              a.distance - b.distance ||
              Number(b.isBare) - Number(a.isBare) ||
              b.count - a.count ||
              (a.word < b.word ? -1 : 1),
          )
        const [best] = near
        expect(nearestSpelling(vocabularyOf(entries), form, slips, everywhere)).toEqual(
          best
            ? {
                spelling: best.word.toUpperCase(),
                distance: best.distance,
                isBare: best.isBare,
                count: best.count,
              }
            : null,
        )
      },
    ),
    { numRuns: 1000, seed: 1 },
  )
})

test('proposes only what occurs', () => {
  const vocabulary = vocabularyOf([
    ['helfer', 9],
    ['helfet', 1],
  ])
  expect(nearestSpelling(vocabulary, 'helfex', 1, everywhere)?.spelling).toBe('HELFER')
  expect(nearestSpelling(vocabulary, 'helfex', 1, (form) => form === 1)?.spelling).toBe('HELFET')
  expect(nearestSpelling(vocabulary, 'helfex', 1, () => false)).toBeNull()
})

test('the longest words are compared without confusion', () => {
  for (const length of [254, 255, 256, 257, 258, 300, 500]) {
    const long = 'ab'.repeat(250).slice(0, length)
    const vocabulary = vocabularyOf([
      ['a', 1],
      ['ab', 1],
      ['ababab', 1],
    ])
    expect(nearestSpelling(vocabulary, long, 2, everywhere), String(length)).toBeNull()
    const other = vocabularyOf([
      ['abab', 1],
      [`${long}a`, 1],
    ])
    expect(nearestSpelling(other, long, 2, everywhere)?.distance, String(length)).toBe(1)
  }
})
