import { createBody, createItem, createPerson, createSession } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { noteMissing } from '@/db/disclosure/note-missing'

useDatabase()

test('a record from before the ledger is noted once, as far as it can be seen', async () => {
  const body = await createBody()
  const person = await createPerson(body.id)
  await createPerson(body.id, { state: 'withdrawn' })
  const session = await createSession(body.id, { place: 'Kreishaus' })
  const item = await createItem(session.id)
  await createItem(session.id, { isPublic: false })
  await createBody({ state: 'draft' })

  await noteMissing()
  const noted = () =>
    db.disclosure.findMany({
      orderBy: [{ kind: 'asc' }, { objectId: 'asc' }],
      select: { kind: true, objectId: true, isGone: true, changedAt: true },
    })
  const first = await noted()
  expect(first.map(({ kind, objectId }) => [kind, objectId])).toEqual([
    ['body', body.id],
    ['organization', session.organizationId],
    ['person', person.id],
    ['session', session.id],
    ['location', session.id],
    ['agenda_item', item.id],
    ['file', expect.any(String)],
    ['file', expect.any(String)],
  ])
  expect(first.some(({ isGone }) => isGone)).toBe(false)

  await db.disclosure.updateMany({ data: { changedAt: new Date('2020-01-01T00:00:00Z') } })
  await noteMissing()
  for (const { changedAt } of await noted()) expect(changedAt.getUTCFullYear()).toBe(2020)
})
