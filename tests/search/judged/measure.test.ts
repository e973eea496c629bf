import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { corpus } from './corpus'
import { judge, mean, ndcg, precision, recall } from './measure'
import { judged, type Grade } from './queries'

const grades = new Map<string, Grade>([
  ['best', 3],
  ['good', 2],
  ['fair', 1],
])

describe('nDCG of the first ten', () => {
  test('is 1 for the best order, and stays so with others behind it', () => {
    expect(ndcg(['best', 'good', 'fair'], grades)).toBe(1)
    expect(ndcg(['best', 'good', 'fair', 'other'], grades)).toBe(1)
  })

  test('is the discounted gain as a share of the best possible', () => {
    const ideal = 7 + 3 / Math.log2(3) + 1 / 2
    expect(ndcg(['good', 'other', 'best'], grades)).toBeCloseTo((3 + 7 / 2) / ideal, 12)
    expect(ndcg(['fair'], grades)).toBeCloseTo(1 / ideal, 12)
  })

  test('is 0 if nothing of it is found, or only from the eleventh on', () => {
    expect(ndcg([], grades)).toBe(0)
    const others = Array.from({ length: 10 }, (_, index) => `other${index}`)
    expect(ndcg([...others, 'best'], grades)).toBe(0)
  })

  test('never grows when two results change places against their grades', () => {
    const orders = fc.shuffledSubarray(['best', 'good', 'fair', 'x', 'y'], { minLength: 2 })
    fc.assert(
      fc.property(orders, fc.nat(), (order, seed) => {
        const at = seed % (order.length - 1)
        const swapped = order.with(at, order[at + 1] ?? '').with(at + 1, order[at] ?? '')
        const grade = (index: number) => grades.get(order[index] ?? '') ?? 0
        const change = Math.sign(ndcg(swapped, grades) - ndcg(order, grades))
        expect(change).toBe(Math.sign(grade(at + 1) - grade(at)))
      }),
    )
  })
})

test('recall is the share of the relevant that was found', () => {
  expect(recall(['x', 'fair', 'best'], grades)).toBeCloseTo(2 / 3, 12)
  expect(recall([], grades)).toBe(0)
  expect(recall([], new Map())).toBe(1)
})

test('precision is the share of the found that is relevant', () => {
  expect(precision(['x', 'fair', 'best'], grades)).toBeCloseTo(2 / 3, 12)
  expect(precision([], grades)).toBe(1)
})

test('a suggestion is taken where nothing was found, and only there', async () => {
  const query = { q: 'bst', about: 'typing errors' as const, grades }
  const asked: string[] = []
  const [judgement] = await judge([query], async (q) => {
    asked.push(q)
    return q === 'bst' ? { ids: [], suggestion: 'best' } : { ids: ['best'], suggestion: null }
  })
  expect(asked).toEqual(['bst', 'best'])
  expect(judgement?.found).toEqual(['best'])
  const [found] = await judge([query], async () => ({ ids: ['good'], suggestion: 'best' }))
  expect(found?.found).toEqual(['good'])
  expect(mean(found ? [found] : [], 'recall')).toBeCloseTo(1 / 3, 12)
})

describe('the judged set', () => {
  test('is large enough, and names statements that there are', () => {
    const ids = new Set(corpus.map(({ id }) => id))
    expect(ids.size).toBe(corpus.length)
    expect(corpus.length).toBeGreaterThanOrEqual(120)
    expect(new Set(judged.map(({ q }) => q)).size).toBe(judged.length)
    expect(judged.length).toBeGreaterThanOrEqual(60)
    for (const { q, grades } of judged) {
      expect(grades.size, q).toBeGreaterThan(0)
      for (const id of grades.keys()) expect(ids, q).toContain(id)
    }
  })
})
