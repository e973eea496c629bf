import { expect, test } from 'vitest'
import { toURLSearchParams, unreadableParameters } from '@/lib/query'

test('a page is given single, repeated and missing parameters', () => {
  const params = toURLSearchParams({ q: 'a b', faction: ['x', 'y'], sort: undefined })
  expect(params.toString()).toBe('q=a+b&faction=x&faction=y')
})

test.each([
  ['?q=Stra%C3%9Fe&limit=2', []],
  ['?q=a%00b&kind=quote', ['q']],
  ['?q=%ED%A0%80', ['q']],
  ['?a=%FF&b=%', ['a', 'b']],
  ['?a=%FF&a=%FF', ['a']],
  ['?%FF=1', ['%FF']],
  ['?q=100%25+%2B', []],
  ['', []],
])('parameters that are no text: %j has %j', (search, names) => {
  expect(unreadableParameters(search)).toEqual(names)
})
