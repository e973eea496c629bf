import { expect, test } from 'vitest'
import { parseSearchParams } from '@/domain/record/search-params'
import { searchAt } from '@/domain/record/search-address'
import { activeFilters, withoutFilters } from '@/domain/record/search-filters'

const everything = {
  q: 'Haus "und Hof" & -Garten',
  person: ['a', 'b'],
  faction: ['cdu'],
  session: ['s-1'],
  kind: 'quote' as const,
  stance: 'against' as const,
  from: '2021-01-01',
  to: '2021-12-31',
  sort: 'oldest' as const,
}

test('every value of every filter can be dropped alone, and leads to the first page', () => {
  const filters = activeFilters({ ...everything, limit: 5, cursor: 'abc' })
  expect(filters.map(({ name, value }) => `${name} ${value}`)).toEqual([
    'person a',
    'person b',
    'faction cdu',
    'session s-1',
    'kind quote',
    'stance against',
    'from 2021-01-01',
    'to 2021-12-31',
  ])
  expect(filters[0]?.without).toEqual({ ...everything, person: ['b'], limit: 5 })
  expect(filters[2]?.without).toEqual({ ...everything, faction: undefined, limit: 5 })
  expect(filters[2]?.without).not.toHaveProperty('faction')
  for (const { without } of filters) expect(without).not.toHaveProperty('cursor')
})

test('a search without filters keeps its words and their order', () => {
  expect(withoutFilters({ ...everything, cursor: 'abc' })).toEqual({
    q: everything.q,
    sort: 'oldest',
  })
  expect(activeFilters(withoutFilters(everything))).toEqual([])
})

test('an address says the same search, wherever it is answered', () => {
  const address = searchAt('/suche/export.csv', { ...everything, limit: 5, cursor: 'abc' })
  const { pathname, searchParams } = new URL(address, 'https://kreistag.example')
  expect(pathname).toBe('/suche/export.csv')
  expect(parseSearchParams(searchParams)).toEqual({ ok: true, params: everything })
  expect(searchAt('/suche', {})).toBe('/suche')
})
