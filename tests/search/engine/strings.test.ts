import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countOf, findString, lowerBound, packStrings, stringAt } from '@/search/engine/strings'

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const strings = fc.array(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 30 })

test('strings are what was packed', () => {
  fc.assert(
    fc.property(strings, (list) => {
      const packed = packStrings(list)
      expect(countOf(packed)).toBe(list.length)
      expect(list.map((_, at) => stringAt(packed, at))).toEqual(list)
    }),
    { seed: 1 },
  )
})

test('a string of any length is read', () => {
  const long = 'ä🙂'.repeat(100_000)
  const packed = packStrings(['a', long, ''])
  expect(stringAt(packed, 1)).toBe(long)
  expect(findString(packStrings(['a', long]), long)).toBe(1)
})

test('sorted strings are found, and where others would stand', () => {
  fc.assert(
    fc.property(strings, strings, fc.nat({ max: 5 }), (list, others, from) => {
      const sorted = [...new Set(list)].sort(byCodeUnits)
      const packed = packStrings(sorted)
      for (const text of [...list, ...others]) {
        expect(findString(packed, text)).toBe(sorted.indexOf(text))
        const first = sorted.findIndex((each) => each >= text)
        const bound = first < 0 ? sorted.length : first
        expect(lowerBound(packed, text)).toBe(bound)
        const start = Math.min(from, sorted.length)
        expect(lowerBound(packed, text, start)).toBe(Math.max(bound, start))
      }
    }),
    { seed: 2 },
  )
})
