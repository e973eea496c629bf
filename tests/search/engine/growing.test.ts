import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytes, integers, shorts, words } from '@/search/engine/growing'

test.each([
  ['bytes', bytes, 255],
  ['shorts', shorts, 65_535],
  ['words', words, 4_294_967_295],
] as const)('%s are what was appended, however many', (_, create, max) => {
  const lists = fc.oneof(
    fc.array(fc.integer({ min: 0, max }), { maxLength: 20 }),
    fc.array(fc.integer({ min: 0, max }), { minLength: 1020, maxLength: 2100, size: 'max' }),
  )
  fc.assert(
    fc.property(lists, (list) => {
      const growing = create()
      for (const value of list) growing.push(value)
      expect(growing.length).toBe(list.length)
      expect([...growing.view()]).toEqual(list)
      expect(list.map((_value, at) => growing.at(at))).toEqual(list)
      expect(growing.at(list.length)).toBe(0)
    }),
    { numRuns: 30, seed: 1 },
  )
})

test('what was appended can be changed', () => {
  const growing = integers()
  growing.push(-5)
  growing.push(7)
  growing.set(0, -2_147_483_648)
  expect([...growing.view()]).toEqual([-2_147_483_648, 7])
})
