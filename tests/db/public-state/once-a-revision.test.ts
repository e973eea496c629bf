import { createBody, createSession } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { named, onceARevision } from '@/db/public-state/once-a-revision'
import { countSessions } from '@/db/queries/session-counts'

useDatabase()

let bodyId: string
beforeEach(async () => {
  bodyId = (await createBody()).id
})

test('what is published is counted once, and again when it has changed', async () => {
  await createSession(bodyId)
  expect(await countSessions(bodyId)).toBe(1)
  const { id } = await createSession(bodyId)
  expect(await countSessions(bodyId)).toBe(2)
  await db.publication.update({ where: { id }, data: { state: 'withdrawn' } })
  expect(await countSessions(bodyId)).toBe(1)
})

test('it is not read again while nothing changes, and apart for each name and body', async () => {
  const other = (await createBody()).id
  let times = 0
  const read = async () => (times += 1)
  expect(await onceARevision(bodyId, 'a', read)).toBe(1)
  expect(await onceARevision(bodyId, 'a', read)).toBe(1)
  expect(await onceARevision(bodyId, 'b', read)).toBe(2)
  expect(await onceARevision(other, 'a', read)).toBe(3)
  expect(await onceARevision(bodyId, 'a', read)).toBe(1)
  expect(times).toBe(3)
})

test('what was counted while something was published is not remembered', async () => {
  let times = 0
  const read = async () => {
    times += 1
    if (times === 1) await createSession(bodyId)
    return times
  }
  expect(await onceARevision(bodyId, 'meanwhile', read)).toBe(1)
  expect(await onceARevision(bodyId, 'meanwhile', read)).toBe(2)
  expect(await onceARevision(bodyId, 'meanwhile', read)).toBe(2)
})

test('who asks while it is being read waits for the same', async () => {
  let times = 0
  const read = async () => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    return (times += 1)
  }
  const found = await Promise.all([1, 2, 3].map(() => onceARevision(bodyId, 'slow', read)))
  expect(found).toEqual([1, 1, 1])
})

test('a filter has one name, in whatever order it is given', () => {
  const name = named('votes', { year: 2021, faction: ['b', 'a'], session: undefined })
  expect(named('votes', { faction: ['a', 'b'], year: 2021 })).toBe(name)
  expect(named('votes', { faction: ['a'], year: 2021 })).not.toBe(name)
  expect(named('motions', { faction: ['a', 'b'], year: 2021 })).not.toBe(name)
})

test('what failed is read again', async () => {
  const fail = () => Promise.reject(new Error('gone'))
  await expect(onceARevision(bodyId, 'failing', fail)).rejects.toThrow('gone')
  expect(await onceARevision(bodyId, 'failing', async () => 'here')).toBe('here')
})

test('only so much is remembered: what was read first goes', async () => {
  let times = 0
  const read = async () => (times += 1)
  await onceARevision(bodyId, 'first', read)
  for (let at = 0; at < 500; at += 1) await onceARevision(bodyId, `later ${at}`, async () => at)
  expect(await onceARevision(bodyId, 'first', read)).toBe(2)
})
