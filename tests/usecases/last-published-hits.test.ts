import { useDatabase } from '@tests/database'
import { buildTalkativeCouncil } from '@tests/app/suche/council'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { lastPublishedHits } from '@/usecases/last-published-hits'

useDatabase()

const DAY_MS = 86_400_000
const moment = (day: number) => new Date(Date.parse('2026-03-01T12:00:00Z') + day * DAY_MS)

let bodyId: string
/** Public statements with the day of their publication, the last published first. */
let order: { id: string; day: number }[]
beforeAll(async () => {
  bodyId = (await buildTalkativeCouncil()).body.id
  const rows = await db.statement.findMany({
    where: { publication: { state: 'published' } },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  // Shuffled, three or four on the same day; touched on that day, or later by a draft of a change.
  order = rows.map(({ id }, at) => ({ id, day: (at * 37) % 61 }))
  for (const [at, { id, day }] of order.entries())
    await db.publication.update({
      where: { id },
      data: { publishedAt: moment(day), updatedAt: moment(at % 10 === 0 ? 70 : day) },
    })
  order.sort((a, b) => b.day - a.day || (a.id < b.id ? 1 : -1))
}, 120_000)

describe.each([
  ['of which all are compared', 1000],
  ['of which only the end is gone through', 10],
])('a result %s', (_, many) => {
  const last = async (q: string) => {
    const { entries } = await lastPublishedHits(bodyId, { q }, many)
    return entries.map(({ hit: { id }, publishedAt }) => ({ id, publishedAt }))
  }

  test('has what was published last first, however it is dated', async () => {
    expect(await last('')).toEqual(
      order.slice(0, 50).map(({ id, day }) => ({ id, publishedAt: moment(day) })),
    )
  })

  test('holds what the search finds and nothing else', async () => {
    const found = await last('Nummer -Umlage')
    expect(found).toEqual([])
    expect(await last('sinken')).toHaveLength(1)
  })
})
