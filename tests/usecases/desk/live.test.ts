import { useDatabase } from '@tests/database'
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { findLiveSession, liveMessagesAfter } from '@/db/desk/live-events'
import { readLive } from '@/usecases/read-live'
import { aDesk, aMotion, at, begin, type RunningDesk, type Tab } from './desk'

useDatabase()

async function told(desk: RunningDesk) {
  return (await liveMessagesAfter(desk.sessionId, 0, 500)).messages
}

async function viewOf(desk: RunningDesk) {
  const { slug } = await db.session.findUniqueOrThrow({ where: { id: desk.sessionId } })
  const found = await readLive(desk.bodyId, slug)
  if (!found || !('found' in found)) throw new Error('not found')
  return found.found.live
}

async function aCountedVote(desk: RunningDesk, tab: Tab, motionId: string) {
  const id = randomUUID()
  await tab.say({ kind: 'vote.open', id, motionId, at: at('17:10') })
  await tab.say({ kind: 'vote.enter', id, yes: 3, no: 2, abstain: 0 })
  await tab.say({ kind: 'vote.count', id, at: at('17:11') })
  return id
}

describe('the live view', () => {
  test('is silent until the clerk switches it on, and then tells where the session stands', async () => {
    const desk = await aDesk({ isPublished: true })
    const tab = desk.tab()
    await begin(desk, tab)
    expect(await told(desk)).toEqual([])
    await tab.say({ kind: 'live.switch', isLive: true })
    expect(await told(desk)).toMatchObject([
      { sequence: 1, kind: 'live', isLive: true },
      { sequence: 2, kind: 'session', state: 'running' },
      { sequence: 3, kind: 'item', part: 'public', item: { number: '1', title: 'Haushalt' } },
      { sequence: 4, kind: 'presence', present: 5 },
    ])
  })

  test('tells a result when it is released, and not before', async () => {
    const desk = await aDesk({ isPublished: true })
    const tab = desk.tab()
    await begin(desk, tab)
    await tab.say({ kind: 'live.switch', isLive: true })
    const id = await aCountedVote(desk, tab, await aMotion(desk, tab))
    expect((await viewOf(desk)).results).toEqual([])
    await tab.say({ kind: 'live.release', recordId: id })
    expect((await viewOf(desk)).results).toMatchObject([
      { id, outcome: 'carried', yes: 3, no: 2, replacedBy: null },
    ])
  })

  test('leaves a replaced result in sight and says what took its place', async () => {
    const desk = await aDesk({ isPublished: true })
    const tab = desk.tab()
    await begin(desk, tab)
    await tab.say({ kind: 'live.switch', isLive: true })
    const motionId = await aMotion(desk, tab)
    const first = await aCountedVote(desk, tab, motionId)
    await tab.say({ kind: 'live.release', recordId: first })
    const second = randomUUID()
    await tab.say({
      kind: 'vote.open',
      id: second,
      motionId,
      at: at('17:12'),
      replacesId: first,
      replacement: 'corrected',
      replacementReason: 'Verzählt.',
    })
    await tab.say({ kind: 'vote.enter', id: second, yes: 2, no: 3, abstain: 0 })
    await tab.say({ kind: 'vote.count', id: second, at: at('17:13') })
    await tab.say({ kind: 'live.release', recordId: second })
    expect((await viewOf(desk)).results).toMatchObject([
      { id: second, outcome: 'rejected', replaces: { id: first, reason: 'Verzählt.' } },
      { id: first, replacedBy: second },
    ])
  })

  test('says of a nichtöffentlicher part only that it takes place', async () => {
    const desk = await aDesk({ isPublished: true })
    const tab = desk.tab()
    await begin(desk, tab)
    await tab.say({ kind: 'live.switch', isLive: true })
    const before = (await told(desk)).length
    const closed = desk.itemIds[2] ?? ''
    await tab.say({ kind: 'item.open', id: closed, at: at('18:00') })
    await tab.say({ kind: 'attendance.leave', personId: desk.personIds[0] ?? '', at: at('18:01') })
    const messages = (await told(desk)).slice(before)
    expect(messages).toMatchObject([{ kind: 'item', part: 'closed', item: null }])
    expect(JSON.stringify(messages)).not.toContain('Grundstück')
    expect(await tab.send({ kind: 'live.release', recordId: closed })).toMatchObject({
      result: 'invalid',
    })
  })

  test('does not name an item that is not published, unless the clerk releases it', async () => {
    const desk = await aDesk({ isPublished: true })
    const tab = desk.tab()
    await begin(desk, tab)
    await tab.say({ kind: 'live.switch', isLive: true })
    const id = randomUUID()
    await tab.say({ kind: 'item.add', id, after: null, number: null, title: 'Eilsache' })
    await tab.say({ kind: 'item.open', id, at: at('18:00') }, 'Die Dringlichkeit ist beschlossen.')
    expect(await viewOf(desk)).toMatchObject({ part: 'unnamed', item: null })
    expect(JSON.stringify(await told(desk))).not.toContain('Eilsache')
    await tab.say({ kind: 'live.release', recordId: id })
    expect(await viewOf(desk)).toMatchObject({ part: 'public', item: { title: 'Eilsache' } })
  })

  test('forgets what is hidden afterwards', async () => {
    const desk = await aDesk({ isPublished: true })
    const tab = desk.tab()
    await begin(desk, tab)
    await tab.say({ kind: 'live.switch', isLive: true })
    await db.publication.update({
      where: { id: desk.itemIds[0] ?? '' },
      data: { state: 'withdrawn' },
    })
    expect(JSON.stringify(await told(desk))).not.toContain('Haushalt')
  })

  test('of a session that is not public is nowhere', async () => {
    const desk = await aDesk()
    const { slug } = await db.session.findUniqueOrThrow({ where: { id: desk.sessionId } })
    await desk.tab().say({ kind: 'live.switch', isLive: true })
    expect(await readLive(desk.bodyId, slug)).toBeNull()
    expect(await findLiveSession(desk.bodyId, slug)).toBeNull()
  })
})

test('what the public was told cannot be changed', async () => {
  const desk = await aDesk({ isPublished: true })
  await desk.tab().say({ kind: 'live.switch', isLive: true })
  await expect(db.liveEvent.updateMany({ data: { kind: 'nichts' } })).rejects.toThrow()
  await expect(db.liveEvent.deleteMany({})).rejects.toThrow()
})
