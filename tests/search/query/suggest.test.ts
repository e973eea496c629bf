import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from '@/search/query/distance'
import { createSuggester } from '@/search/query/suggest'
import { queryOf } from './queries'

const suggester = createSuggester(
  new Map([
    ['Flüchtlinge', 9],
    ['Helfer', 20],
    ['Helme', 3],
    ['Kreisumlage', 4],
    ['Müller', 5],
    ['Miller', 1],
    ['Malter', 7],
    ['Rat', 50],
    ['OR', 80],
    ['Corona', 6],
    ['Hilfen', 6],
    ['2500', 6],
  ]),
)
const suggest = (text: string) => suggester.suggest(queryOf(text))

describe('suggest', () => {
  test.each([
    ['fluchtlinge', 'Flüchtlinge'],
    ['Krisumlaeg', 'Kreisumlage'],
    ['"der Helefr" -Helefr', null],
    ['Helefr', 'Helfer'],
    ['"Helefr" -Helefr', '"Helfer" -Helefr'],
    ['Helfern OR Krisumlage', 'Helfern OR Kreisumlage'],
    ['„Rat Helfre“ rat', '„Rat Helfer“ rat'],
    ['Corona-Hlifen', 'Corona-Hilfen'],
    ['Corana-Hlifen Helfer', 'Corona-Hilfen Helfer'],
    ['Moller', 'Miller'],
  ])('corrects %j to %j', (text, corrected) => {
    expect(suggest(text)).toBe(corrected)
  })

  test('prefers the smaller slip, then the more frequent word', () => {
    expect(suggest('Mueler')).toBe('Müller')
    expect(suggest('Helfe')).toBe('Helfer')
  })

  test.each([
    'Helfer',
    'Helferinnen',
    'Rta',
    '2501',
    'Donaudampfschiff',
    'Helefr Helefr Helefr Helefr Helefr',
    '-Helefr',
    '',
    '???',
    '"Helfern xx"',
  ])('has nothing to say to %j', (text) => {
    expect(suggest(text)).toBeNull()
  })

  test('does not depend on the order of the vocabulary', () => {
    const words: [string, number][] = [
      ['Haken', 2],
      ['Hafen', 2],
      ['Hagen', 2],
      ['Hasen', 1],
    ]
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: 4 }), (order) => {
        expect(createSuggester(new Map(order)).suggest(queryOf('Haben'))).toBe('Hafen')
      }),
    )
  })
})

describe('editDistance', () => {
  test.each([
    ['helfer', 'helfer', 0],
    ['helefr', 'helfer', 1],
    ['helfr', 'helfer', 1],
    ['hilfer', 'helfer', 1],
    ['', 'ab', 2],
    ['kitten', 'sitting', 3],
    ['abcdef', 'uvwxyz', 4],
  ])('of %j and %j is %j, up to a limit of 3', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance)
  })

  test('is symmetric, and a smaller limit only cuts it off', () => {
    const word = fc.stringMatching(/^[abc]{0,6}$/)
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, limit) => {
        const exact = editDistance(a, b, 10)
        expect(editDistance(b, a, 10)).toBe(exact)
        expect(editDistance(a, b, limit)).toBe(Math.min(exact, limit + 1))
      }),
    )
  })
})
