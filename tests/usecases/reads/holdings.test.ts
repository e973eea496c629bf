import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { markShown } from '@/db/queries/search-changes'
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
  await db.$transaction(async (transaction) => {
    const sessions = await transaction.session.findMany({ select: { id: true } })
    await transaction.session.updateMany({ data: { isPublic: false } })
    const changes = sessions.map(({ id }) => ({ id, kind: 'session', state: 'published' }) as const)
    await markShown(transaction, body.id, changes)
  })
  const after = await readHoldings(body.id)
  expect(after.counts).toMatchObject({ sessions: 0, items: 0, motions: 0, votes: 0, statements: 0 })
  expect(after.years).toBeNull()
})
