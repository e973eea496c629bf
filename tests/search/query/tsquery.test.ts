import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toTsVector } from '@/search/german/tsvector'
import { toTsQuery } from '@/search/query/tsquery'
import { arbitraryQueries, queryOf } from './queries'

describe('toTsQuery', () => {
  test.each([
    ['Helfern', `'~helfer'`],
    ['die Anträge', `('~die' & '~antrag')`],
    ['"die Anträge"', `('=die' <-> '=antraege')`],
    ['Corona-Hilfen', `('~coronahilf' | ('~corona' <-> '~hilf'))`],
    ['"Corona-Hilfen"', `('=corona' <-> '=hilfen')`],
    ['Kreis OR -Land', `('~kreis' | !'~land')`],
    ['Kreis -"das Land"', `('~kreis' & !('=das' <-> '=land'))`],
    ['10:30', `('~10' <-> '~30')`],
    ['§35', `('~paragraf' <-> '~35')`],
    [`'); DROP TABLE "x\\`, `('~drop' & '~tabl' & '=x')`],
    ['a:* & !b | (c)', `('~a' & '~b' & '~c')`],
    ['???', `'='`],
  ])('compiles %j', (text, tsquery) => {
    expect(toTsQuery(queryOf(text))).toBe(tsquery)
  })

  test('sets no condition for a blank query', () => {
    expect(toTsQuery(queryOf('  '))).toBeNull()
  })

  test('holds nothing but quoted lexemes of ours and operators of ours', () => {
    fc.assert(
      fc.property(arbitraryQueries, (text) => {
        const compiled = toTsQuery(queryOf(text)) ?? ''
        expect(compiled.replace(/'(?:=|[=~][\p{L}\p{N}\p{M},]+)'/gu, 'x')).toMatch(
          /^(?:x|<->|[ ()!&|])*$/u,
        )
      }),
      { numRuns: 500 },
    )
  })
})

describe('toTsVector', () => {
  test.each([
    [
      'Die Helfer, die helfen',
      `'=die':1,3 '~die':1,3 '=helfer':2 '~helfer':2 '=helfen':4 '~helf':4`,
    ],
    ['Corona-Hilfen', `'~coronahilf':1 '=corona':1 '~corona':1 '=hilfen':2 '~hilf':2`],
    ['', ''],
    [`' \\ :1`, `'=1':1 '~1':1`],
  ])('writes %j', (text, vector) => {
    expect(toTsVector([text])).toBe(vector)
  })

  test('leaves a position free between passages, so that no phrase crosses them', () => {
    expect(toTsVector(['die Helfer', '', 'die'])).toBe(
      `'=die':1,4 '~die':1,4 '=helfer':2 '~helfer':2`,
    )
  })

  test('keeps within the limits of PostgreSQL', () => {
    expect(toTsVector(['ja '.repeat(20_000)]).endsWith(',16382,16383')).toBe(true)
    const [lexeme = ''] = toTsVector(['𠀀'.repeat(5_000)]).split(':')
    expect(new TextEncoder().encode(lexeme).length).toBeLessThan(2_046)
    expect(toTsVector(['a𠀀'.repeat(5_000)])).not.toMatch(/\p{Cs}/u)
  })
})
