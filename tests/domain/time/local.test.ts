import { describe, expect, test } from 'vitest'
import { fromLocalTime, toLocalTime, toOffsetTime } from '@/domain/time/local'

describe('a moment with the offset of clocks in Germany', () => {
  test.each([
    ['2021-06-25T16:00:00Z', '2021-06-25T18:00:00+02:00'],
    ['2021-12-24T23:30:00.999Z', '2021-12-25T00:30:00+01:00'],
    ['2021-10-31T00:59:59Z', '2021-10-31T02:59:59+02:00'],
    ['2021-10-31T01:00:00Z', '2021-10-31T02:00:00+01:00'],
    ['1980-01-01T00:00:00Z', '1980-01-01T01:00:00+01:00'],
  ])('%s is %s', (moment, expected) => {
    expect(toOffsetTime(new Date(moment))).toBe(expected)
  })

  test('is the same moment', () => {
    const moment = new Date('2021-10-31T01:00:00Z')
    expect(fromLocalTime(toOffsetTime(moment))).toEqual(moment)
    expect(toOffsetTime(moment)).toContain(toLocalTime(moment))
  })
})
