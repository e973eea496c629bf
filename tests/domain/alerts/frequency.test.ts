import { describe, expect, test } from 'vitest'
import { dueBefore, isCalm, lastDigest } from '@/domain/alerts/frequency'

describe('the mails of a day', () => {
  test.each([
    ['in the afternoon', '2026-06-10T14:00:00+02:00', '2026-06-10T06:00:00+02:00'],
    ['at the very moment', '2026-06-10T06:00:00+02:00', '2026-06-10T06:00:00+02:00'],
    ['a second before', '2026-06-10T05:59:59+02:00', '2026-06-09T06:00:00+02:00'],
    ['after midnight', '2026-01-01T00:30:00+01:00', '2025-12-31T06:00:00+01:00'],
    ['when the clocks have gone forward', '2026-03-29T12:00:00+02:00', '2026-03-29T06:00:00+02:00'],
    ['the night they go forward', '2026-03-29T01:00:00+01:00', '2026-03-28T06:00:00+01:00'],
    ['when the clocks have gone back', '2026-10-25T07:00:00+01:00', '2026-10-25T06:00:00+01:00'],
  ])('went out last at six in Germany, %s', (_, now, last) => {
    expect(lastDigest(new Date(now))).toEqual(new Date(last))
    expect(dueBefore('daily', new Date(now))).toEqual(new Date(last))
  })
})

test('who is told at once is told of what follows a quarter of an hour later', () => {
  const now = new Date('2026-06-10T14:00:00Z')
  expect(dueBefore('immediate', now)).toEqual(new Date('2026-06-10T13:45:00Z'))
})

test('the record is calm when it has not changed for a minute', () => {
  const now = new Date('2026-06-10T14:00:00Z')
  expect(isCalm(new Date('2026-06-10T13:59:01Z'), now)).toBe(false)
  expect(isCalm(new Date('2026-06-10T13:59:00Z'), now)).toBe(true)
})
