import { expect } from 'vitest'
import type { SearchHit, SearchParams } from '@/domain/record/search'
import type { BodyIndex } from '@/search/index/body-index'
import { expectedOf, type Record } from '../reference/search'

/** Every result of a search, page by page. */
export function allPages(index: BodyIndex, params: SearchParams, limit: number) {
  const items: SearchHit[] = []
  const totals = new Set<number>()
  let cursor: string | undefined
  for (;;) {
    const page = index.search({ ...params, limit, ...(cursor ? { cursor } : {}) })
    expect(page.items.length).toBeLessThanOrEqual(limit)
    items.push(...page.items)
    totals.add(page.total)
    if (page.next === null) return { items, totals: [...totals] }
    cursor = page.next
  }
}

const asExpected = ({ id, speaker, passages }: SearchHit) => ({
  id,
  speaker: speaker.person.name,
  faction: speaker.faction?.shortName ?? null,
  passages,
})

/** The engine and the naive reading give the same answer to a search, in everything. */
export function expectAgreement(index: BodyIndex, record: Record, params: SearchParams): void {
  const expected = expectedOf(record, params)
  const { facets, totalIsExact } = index.search({ ...params, limit: 1 })
  expect(totalIsExact).toBe(true)
  const counts = Object.entries(facets).map(([name, values]) => [
    name,
    values.map(({ value, count }) => ({ value, count })),
  ])
  expect(Object.fromEntries(counts)).toEqual(expected.facets)
  for (const { value, count } of facets.year) {
    const year = { ...params, from: `${value}-01-01`, to: `${value}-12-31`, limit: 1 }
    expect(index.search(year).total).toBe(count)
  }
  for (const limit of [1, 3, 100]) {
    const { items, totals } = allPages(index, params, limit)
    expect(items.map(asExpected)).toEqual(expected.items)
    expect(totals).toEqual([expected.total])
  }
}
