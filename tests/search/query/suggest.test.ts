import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from '@/search/query/distance'
import { fold } from '@/search/german/fold'
import { stem } from '@/search/german/stem'
import { createSuggester, type KnownWords } from '@/search/query/suggest'
import { queryOf } from './queries'

/** Words as the index knows them: with how often each occurs. */
function knownWords(entries: readonly (readonly [string, number])[]): KnownWords {
  const words = entries.map(([spelling, count]) => ({ spelling, form: fold(spelling), count }))
  return {
    hasForm: (form) => words.some((word) => word.form === form),
    hasStem: (wanted) => words.some((word) => stem(word.form) === wanted),
    nearest(form, slips) {
      const near = words
        .filter((word) => /^\p{L}+$/u.test(word.form))
        .map((word) => ({ ...word, distance: editDistance(form, word.form, slips) }))
        .filter(({ distance }) => distance <= slips)
        .sort((a, b) => a.distance - b.distance || b.count - a.count)
      return near[0]?.spelling ?? null
    },
  }
}

const suggester = createSuggester(
  knownWords([
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
