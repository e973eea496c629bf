import { expect, test } from 'vitest'
import { readNouns, readWords } from '@/search/german/compounds/notation'
import { LAST_ADJECTIVES, MODIFIERS, NOUNS } from '@/search/german/compounds/words'

const twice = (words: readonly string[]): string[] =>
  words.filter((word, index) => words.indexOf(word) !== index)

test('the list names each word once, in letters', () => {
  const nouns = readNouns(NOUNS).map((noun) => noun.base)
  expect(twice(nouns)).toEqual([])
  expect(twice(readWords(MODIFIERS))).toEqual([])
  const words = [...nouns, ...readWords(MODIFIERS), ...readWords(LAST_ADJECTIVES)]
  expect(words.filter((word) => !/^[a-z]{3,}$/u.test(word))).toEqual([])
  expect(nouns.length).toBeGreaterThan(3000)
})

test('forms before another piece begin like their noun', () => {
  for (const { base, firstForms } of readNouns(NOUNS))
    for (const form of firstForms ?? [])
      expect(form.slice(0, 1), `${base}: ${form}`).toBe(base.slice(0, 1))
})

test('a noun is read with its forms, a seamed one with its seam', () => {
  expect(readNouns('Schule+Schul Amt+s+Ämter Haus+ Zahl')).toEqual([
    { base: 'schule', seam: null, firstForms: ['schul'] },
    { base: 'amt', seam: null, firstForms: ['amts', 'aemter'] },
    { base: 'haus', seam: null, firstForms: ['haus'] },
    { base: 'zahl', seam: null, firstForms: null },
  ])
  expect(readNouns('Unter|haus Untersuchung|s|haft').map((noun) => noun.seam)).toEqual([
    { end: 5, start: 5 },
    { end: 12, start: 13 },
  ])
})
