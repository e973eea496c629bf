import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { loadFirstSession } from '@/usecases/load-first-session'
import { readHoldings } from '@/usecases/read-holdings'
import { useDatabase } from '@tests/database'

useDatabase('test')

test('what there is is counted as the public sees it, and claims no day that nobody reported', async () => {
  await loadFirstSession()
  const body = await db.body.findFirstOrThrow()
  const before = await readHoldings(body.id)
  expect(before).toMatchObject({
    counts: { sessions: 1, items: 3, motions: 3, votes: 2 },
    years: { first: 2021, last: 2021 },
  })
  expect(before.counts.quotes).toBeLessThan(before.counts.statements)
  await db.session.updateMany({ data: { isPublic: false } })
  const after = await readHoldings(body.id)
  expect(after.counts).toMatchObject({ sessions: 0, items: 0, motions: 0, votes: 0, statements: 0 })
  expect(after.years).toBeNull()
})
