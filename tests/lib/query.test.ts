import { expect, test } from 'vitest'
import { toURLSearchParams } from '@/lib/query'

test('a page is given single, repeated and missing parameters', () => {
  const params = toURLSearchParams({ q: 'a b', faction: ['x', 'y'], sort: undefined })
  expect(params.toString()).toBe('q=a+b&faction=x&faction=y')
})
