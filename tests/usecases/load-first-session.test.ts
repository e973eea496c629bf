import { expect, it } from 'vitest'
import { firstSession } from '@seed/index'
import { db } from '@/db/client'
import { storeOf } from '@/db/records'
import { payloads } from '@/domain/record/payloads'
import { loadFirstSession } from '@/usecases/load-first-session'
import { useDatabase } from '../database'

useDatabase()

it('the first session is loaded once, published as version 1, and unchanged by the database', async () => {
  const loaded = await Promise.all([loadFirstSession(), loadFirstSession()])
  expect(loaded.toSorted()).toEqual([false, true])
  expect(await loadFirstSession()).toBe(false)

  const publications = await db.publication.findMany()
  expect(publications).toHaveLength(firstSession.length)
  for (const { state, version, title } of publications) {
    expect({ state, version }).toEqual({ state: 'published', version: 1 })
    expect(title).not.toBe('')
  }
  expect(await db.revision.count()).toBe(firstSession.length)
  expect(await db.correction.count()).toBe(0)

  for (const { kind, id, payload } of firstSession.filter(({ kind }) => kind !== 'body'))
    expect(await storeOf(kind).load(db, id)).toMatchObject(
      withoutOrder(payloads[kind].parse(payload)),
    )
}, 120_000)

/** Faction votes and memberships come back in the order of names, open days filled from the date. */
function withoutOrder(payload: object): object {
  const computed = new Set(['factionVotes', 'memberships', 'earliestDay', 'latestDay'])
  return Object.fromEntries(Object.entries(payload).filter(([field]) => !computed.has(field)))
}
