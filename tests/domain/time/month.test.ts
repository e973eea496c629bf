import { expect, test } from 'vitest'
import { addToMonth, formatMonth, touchesMonth, weeksOf } from '@/domain/time/month'

test.each([
  ['2021-06', 1, '2021-07'],
  ['2021-12', 1, '2022-01'],
  ['2021-01', -1, '2020-12'],
  ['2021-06', -18, '2019-12'],
])('%s and %i months is %s', (month, months, result) => {
  expect(addToMonth(month, months)).toBe(result)
})

test('June 2021 begins on a Tuesday and has five weeks', () => {
  const weeks = weeksOf('2021-06')
  expect(weeks).toHaveLength(5)
  expect(weeks[0]?.slice(0, 2)).toEqual([null, '2021-06-01'])
  expect(weeks[4]).toEqual(['2021-06-28', '2021-06-29', '2021-06-30', null, null, null, null])
})

test('a February that begins on a Monday has four full weeks', () => {
  expect(weeksOf('2021-02').flat()).toHaveLength(28)
  expect(weeksOf('2021-02').flat()).not.toContain(null)
})

test.each([
  ['a day of the month', '2021-06-23', '2021-06-23', true],
  ['a span over it', '2021-05-30', '2021-07-02', true],
  ['an open end, in the month of the start', '2021-06-23', null, true],
  ['an open end that began before', '2021-05-23', null, false],
  ['an open start, in the month of the end', null, '2021-06-01', true],
  ['the month before', '2021-05-01', '2021-05-31', false],
  ['nothing known', null, null, false],
])('June 2021 and %s', (_, earliest, latest, touches) => {
  expect(touchesMonth({ earliest, latest }, '2021-06')).toBe(touches)
})

test('months are named in German', () => {
  expect(formatMonth('2021-03')).toBe('März 2021')
})
