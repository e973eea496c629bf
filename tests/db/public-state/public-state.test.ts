import { createBody, createItem, createMotion, createPerson, createSession } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { PublicState } from '@/db/public-state/public-state'
import { markChanged } from '@/db/queries/search-changes'

useDatabase()

let state: PublicState
let bodyId: string

beforeEach(async () => {
  bodyId = (await createBody()).id
  state = new PublicState()
  await vi.waitFor(() => expect(state.revisionOf(bodyId)).toBeGreaterThan(0), 10_000)
})
afterEach(() => state.close())

const stored = async () => (await db.publicState.findUniqueOrThrow({ where: { bodyId } })).revision

/** By how much something raised the revision in the database; it is heard here as well. */
async function raisedBy(work: () => Promise<unknown>): Promise<number> {
  const before = await stored()
  await work()
  const after = await stored()
  await vi.waitFor(() => expect(state.revisionOf(bodyId)).toBe(after))
  return after - before
}

describe('the revision of what is public', () => {
  test('grows by one with a transaction, whatever that changes', async () => {
    expect(await raisedBy(() => createPerson(bodyId))).toBe(1)
    const session = await createSession(bodyId)
    const item = await createItem(session.id)
    expect(await raisedBy(() => createMotion(item.id))).toBeGreaterThan(0)
    const people = [await createPerson(bodyId), await createPerson(bodyId)]
    const ids = people.map(({ id }) => id)
    expect(
      await raisedBy(() =>
        db.$transaction(async (transaction) => {
          for (const id of ids)
            await transaction.publication.update({ where: { id }, data: { version: 2 } })
          await markChanged(transaction, bodyId, ids)
        }),
      ),
    ).toBe(1)
  })

  test('grows when something is withdrawn, renamed, or the body changes', async () => {
    const { id } = await createPerson(bodyId)
    const change = (data: object) => () => db.publication.update({ where: { id }, data })
    expect(await raisedBy(change({ title: 'Anders' }))).toBe(1)
    expect(await raisedBy(change({ state: 'withdrawn' }))).toBe(1)
    expect(
      await raisedBy(() => db.body.update({ where: { id: bodyId }, data: { shortName: 'X' } })),
    ).toBe(1)
    const term = { bodyId, name: '2020–2025' }
    expect(await raisedBy(() => db.legislativeTerm.create({ data: term }))).toBe(1)
  })

  test('does not move with drafts, with locks, or with what is rolled back', async () => {
    const draft = await createPerson(bodyId, { state: 'draft' })
    const { id } = await createPerson(bodyId)
    expect(await raisedBy(() => createPerson(bodyId, { state: 'in_review' }))).toBe(0)
    expect(
      await raisedBy(async () => {
        await db.publication.update({ where: { id: draft.id }, data: { title: 'Entwurf' } })
        await db.publication.update({ where: { id }, data: { lock: { increment: 1 } } })
        const failing = db.$transaction(async (transaction) => {
          await transaction.publication.update({ where: { id }, data: { version: 7 } })
          await transaction.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`
          throw new Error('no')
        })
        await expect(failing).rejects.toThrow('no')
      }),
    ).toBe(0)
  })

  test('transactions that publish at once do not wait for each other in a circle', async () => {
    const people = await Promise.all(Array.from({ length: 8 }, () => createPerson(bodyId)))
    await Promise.all(
      people.map(({ id }, index) =>
        db.$transaction(async (transaction) => {
          if (index % 2 === 0) await transaction.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`
          await transaction.publication.update({ where: { id }, data: { version: 2 } })
          await markChanged(transaction, bodyId, [id])
        }),
      ),
    )
    expect(await db.publication.count({ where: { bodyId, version: 2 } })).toBe(8)
  })

  test('is unknown while the connection is lost, and right again afterwards', async () => {
    await db.$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'wortlaut wortlaut_public' AND datname = current_database()`
    await vi.waitFor(() => expect(state.revisionOf(bodyId)).toBeNull())
    await createPerson(bodyId)
    const now = await stored()
    await vi.waitFor(() => expect(state.revisionOf(bodyId)).not.toBeNull(), 5_000)
    expect(state.revisionOf(bodyId)).toBe(now)
  })

  test('tells when another body may answer for a host', async () => {
    const before = state.hostRevision()
    await createBody()
    await vi.waitFor(() => expect(state.hostRevision()).not.toBe(before))
  })
})
