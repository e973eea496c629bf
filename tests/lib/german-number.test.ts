import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseGermanNumber, typeGermanNumber } from '@/lib/german-number'

describe('a number typed in German', () => {
  it.each([
    ['29', 29],
    [' 1.234 ', 1234],
    ['1.234.567,5', 1234567.5],
    ['0,75', 0.75],
    ['0.75', 0.75],
    ['-3', -3],
    ['', null],
    ['zehn', null],
    ['1.2.3', null],
    ['1e3', null],
    ['0x10', null],
    ['1,5,5', null],
  ])('%j is %j', (text, value) => {
    expect(parseGermanNumber(text)).toBe(value)
  })

  it('is read as it was written', () => {
    const numbers = fc.oneof(
      fc.integer({ min: -1_000_000, max: 1_000_000 }),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 100),
    )
    fc.assert(
      fc.property(numbers, (value) => {
        expect(parseGermanNumber(typeGermanNumber(value))).toBe(value === 0 ? 0 : value)
      }),
    )
  })
})
