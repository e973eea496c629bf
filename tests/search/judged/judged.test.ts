import { useDatabase } from '@tests/database'
import { beforeAll, describe, expect, test } from 'vitest'
import { searchStatements } from '@/usecases/search-statements'
import { loadJudgedCorpus } from './load'
import { judge, mean, type Judgement } from './measure'
import { judged, type About } from './queries'

/** What the ranking has reached; a change that falls below makes it worse. */
const NDCG = 0.97
const RECALL = 0.98

/** No single query may go so far astray. */
const WORST_NDCG = 0.6

useDatabase()

let judgements: Judgement[]
beforeAll(async () => {
  const { bodyId, said } = await loadJudgedCorpus()
  judgements = await judge(judged, async (q) => {
    const { items, suggestion } = await searchStatements(bodyId, { q, limit: 100 })
    return { ids: items.map(({ id }) => said.get(id) ?? id), suggestion }
  })
}, 60_000)

const worst = (list: readonly Judgement[]) =>
  list
    .toSorted((a, b) => a.ndcg - b.ndcg || a.recall - b.recall)
    .slice(0, 5)
    .map(({ query, found, ndcg, recall }) => ({ q: query.q, found, ndcg, recall }))

test('the best of the judged results come first', () => {
  expect(mean(judgements, 'ndcg'), JSON.stringify(worst(judgements))).toBeGreaterThanOrEqual(NDCG)
})

test('the judged results are found', () => {
  expect(mean(judgements, 'recall'), JSON.stringify(worst(judgements))).toBeGreaterThanOrEqual(
    RECALL,
  )
})

describe('no judged query goes astray', () => {
  const abouts = [...new Set(judged.map(({ about }) => about))]
  test.each<About>(abouts)('about %s', (about) => {
    const strays = judgements.filter(
      ({ query, ndcg }) => query.about === about && ndcg < WORST_NDCG,
    )
    expect(worst(strays)).toEqual([])
  })
})
