import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { formatGerman, isExactDay, parseEdtf } from '@/domain/time/edtf'
import { isDay } from '@/domain/time/day'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('partly known dates', () => {
  test.each([
    ['2021', '2021-01-01', '2021-12-31', '2021'],
    ['2021?', '2021-01-01', '2021-12-31', 'vermutlich 2021'],
    ['2021-06', '2021-06-01', '2021-06-30', 'Juni 2021'],
    ['2021-06~', '2021-06-01', '2021-06-30', 'um Juni 2021'],
    ['2021-06%', '2021-06-01', '2021-06-30', 'vermutlich um Juni 2021'],
    ['2021-06-23', '2021-06-23', '2021-06-23', '23. Juni 2021'],
    ['2021-06-23~', '2021-06-23', '2021-06-23', 'um den 23. Juni 2021'],
    ['2021-06-03?', '2021-06-03', '2021-06-03', 'vermutlich 3. Juni 2021'],
    ['2020-02', '2020-02-01', '2020-02-29', 'Februar 2020'],
    ['1900-02', '1900-02-01', '1900-02-28', 'Februar 1900'],
    ['2021-06/2021-07~', '2021-06-01', '2021-07-31', 'Juni 2021 bis um Juli 2021'],
    ['2021-06-23/..', '2021-06-23', null, 'ab 23. Juni 2021'],
    ['../2021', null, '2021-12-31', 'bis 2021'],
  ])('%s is %s to %s, in words: %s', (text, earliest, latest, words) => {
    expect(parseEdtf(text)).toEqual({ earliest, latest })
    expect(plain(formatGerman(text))).toBe(words)
  })

  test.each([
    '',
    ' ',
    '21',
    '2021-6',
    '2021-13',
    '2021-00',
    '2021-02-29',
    '2021-06-31',
    '2021-06-23?~',
    '~2021',
    '2021-06-23T10:00',
    '2021/2020',
    '../..',
    '/',
    '2021/',
    '2021/2022/2023',
    'Juni 2021',
    '2021-06-23 ',
    '0000',
    '0000-01-01',
    '../0000',
  ])('„%s“ is no date', (text) => {
    expect(parseEdtf(text)).toBeNull()
    expect(formatGerman(text)).toBe('Datum nicht berichtet')
  })

  it('keeps day and month on one line', () => {
    expect(formatGerman('2021-06-23')).toBe('23.\u00a0Juni 2021')
  })

  it('says that an unknown date is not reported', () => {
    expect(formatGerman(null)).toBe('Datum nicht berichtet')
  })

  it('knows an exact day from a partly known one', () => {
    expect(isExactDay('2021-06-23')).toBe(true)
    expect(['2021-06-23~', '2021-06', '2021-06-23/..', 'x'].some(isExactDay)).toBe(false)
  })

  it('reads every day of the calendar as itself', () => {
    const date = fc.date({
      min: new Date('0001-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(date, fc.constantFrom('', '?', '~', '%'), (moment, qualifier) => {
        const day = moment.toISOString().slice(0, 10)
        expect(parseEdtf(day + qualifier)).toEqual({ earliest: day, latest: day })
      }),
    )
  })

  it('never throws, and gives calendar days in order for whatever it accepts', () => {
    const near = fc.stringMatching(
      /^[0-9]{4}(-[0-9]{2}){0,2}[?~%]?(\/([0-9]{4}(-[0-9]{2}){0,2}|\.\.))?$/,
    )
    fc.assert(
      fc.property(fc.oneof(near, fc.string()), (text) => {
        const range = parseEdtf(text)
        expect(formatGerman(text) === 'Datum nicht berichtet').toBe(range === null)
        if (range?.earliest && range.latest) {
          expect(range.earliest <= range.latest).toBe(true)
          expect(isDay(range.earliest) && isDay(range.latest)).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
