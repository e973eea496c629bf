import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDays, addMonths, coversDay, daysBetween, isDay } from '@/domain/time/day'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('calendar days', () => {
  it('add up and come back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (start, days) => {
        expect(isDay(addDays(start, days))).toBe(true)
        expect(daysBetween(start, addDays(start, days))).toBe(days)
      }),
    )
  })

  test.each([
    ['2020-11-30', 3, '2021-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2021-10-31', 1, '2021-11-30'],
    ['2021-12-15', 1, '2022-01-15'],
    ['2021-01-15', -1, '2020-12-15'],
  ])('%s and %i months are %s', (start, months, end) => {
    expect(addMonths(start, months)).toBe(end)
  })

  it('refuses what is no day', () => {
    expect(() => addDays('2021-02-30', 1)).toThrow(RangeError)
    expect(() => addMonths('Juni', 1)).toThrow(RangeError)
  })

  test.each([
    ['2020-11-01', null, '2021-06-25', '2021-06-25', true],
    ['2021-06-25', '2021-06-25', '2021-06-25', '2021-06-25', true],
    [null, '2021-06-24', '2021-06-25', '2021-06-25', false],
    ['2021-06-26', null, '2021-06-25', '2021-06-25', false],
    ['2021-06-15', null, '2021-06-01', '2021-06-30', null],
    ['2021-06-15', null, null, null, null],
    [null, null, null, null, true],
  ])(
    'a period from %s to %s covers a day from %s to %s: %s',
    (from, until, first, last, covered) => {
      expect(coversDay({ earliest: from, latest: until }, { earliest: first, latest: last })).toBe(
        covered,
      )
    },
  )
})
