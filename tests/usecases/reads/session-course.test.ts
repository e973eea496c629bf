import { createBody, createItem, createSession } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { readSession } from '@/usecases/read-session'

useDatabase()

test('a count of those present shows with its item, and is hidden with it', async () => {
  const body = await createBody()
  const session = await createSession(body.id)
  const open = await createItem(session.id)
  const closed = await createItem(session.id, { isPublic: false })
  await db.quorumCheck.createMany({
    data: [
      { at: '2021-06-25T16:00:00Z', agendaItemId: null, present: 50 },
      { at: '2021-06-25T17:00:00Z', agendaItemId: open.id, present: 40 },
      { at: '2021-06-25T18:00:00Z', agendaItemId: closed.id, present: 30 },
    ].map((check) => ({ ...check, sessionId: session.id, isQuorate: true })),
  })
  const seen = await readSession(body.id, session.slug)
  const checks = seen && 'found' in seen ? seen.found.quorumChecks : null
  expect(checks?.map(({ present }) => present)).toEqual([50, 40])
})
