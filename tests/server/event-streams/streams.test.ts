import { useDatabase } from '@tests/database'
import { localSite } from '@tests/server/local-site'
import { aDesk, aMotion, begin, type RunningDesk } from '@tests/usecases/desk/desk'
import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { serveEventStreams } from '@/server/event-streams/answer'
import { createWebServer, drain, listen } from '@/server/web-server'

useDatabase('test')

let server: Server
let port: number
let stop: () => Promise<void>
let desk: RunningDesk
/** Another instance of the app on the same database. */
let startAnother: () => Promise<{ port: number; stop: () => Promise<void> }>
let slug: string

beforeEach(async () => {
  vi.stubEnv('BETTER_AUTH_SECRET', 'ein Geheimnis, das nur in diesem Test gilt')
  vi.stubEnv('BASE_URL', undefined) // the test runner has one of its own, which is no address
  stop = serveEventStreams()
  const pages = async (_: unknown, response: { end: () => unknown }) => {
    response.end()
  }
  server = createWebServer(pages, localSite)
  port = await listen(server, 0, '127.0.0.1')
  startAnother = async () => {
    // Modules of its own, and with them a hub and a listening connection, as another process has.
    vi.resetModules()
    const streams = await import('@/server/event-streams/answer')
    const web = await import('@/server/web-server')
    const end = streams.serveEventStreams()
    const other = web.createWebServer(pages, localSite)
    const otherPort = await web.listen(other, 0, '127.0.0.1')
    return {
      port: otherPort,
      stop: async () => {
        await end()
        await web.drain(other)
      },
    }
  }
  desk = await aDesk({ isPublished: true })
  slug = (await db.session.findUniqueOrThrow({ where: { id: desk.sessionId } })).slug
}, 60_000)

afterEach(async () => {
  await stop()
  await drain(server)
  vi.unstubAllEnvs()
})

const address = (after = 0, at = port) =>
  `http://127.0.0.1:${at}/api/v1/sessions/${slug}/events${after ? `?after=${after}` : ''}`

const liveDesk = () => db.desk.findUniqueOrThrow({ where: { sessionId: desk.sessionId } })

/** A vote on the first item, counted and not released. */
async function aVote(tab: ReturnType<RunningDesk['tab']>): Promise<string> {
  const id = randomUUID()
  const motionId = await aMotion(desk, tab)
  const at = '2021-06-25T17:20:00+02:00'
  await tab.say({ kind: 'vote.open', id, motionId, at, yes: 4, no: 1, abstain: 0 })
  await tab.say({ kind: 'vote.count', id, at })
  return id
}

interface Event {
  id: number
  event: string
  data: unknown
}

/** Reads events until there are so many, or the stream ends. */
async function read(
  count: number,
  { from = address(), headers = {} }: { from?: string; headers?: Record<string, string> } = {},
): Promise<Event[]> {
  const abort = new AbortController()
  const response = await fetch(from, { headers, signal: abort.signal })
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toContain('text/event-stream')
  const events: Event[] = []
  let rest = ''
  const decoder = new TextDecoder()
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    rest += decoder.decode(chunk, { stream: true })
    const blocks = rest.split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const [, id, event, data] = /^id: (\d+)\nevent: (\w+)\ndata: (.*)$/.exec(block) ?? []
      if (id && event && data) events.push({ id: Number(id), event, data: JSON.parse(data) })
    }
    if (events.length >= count) break
  }
  abort.abort()
  return events
}

describe('the stream of a session', () => {
  test('tells what was, and then what comes, each once and in order', async () => {
    const tab = desk.tab()
    await begin(desk, tab)
    await tab.say({ kind: 'live.switch', isLive: true })
    const reading = read(6)
    await tab.say({
      kind: 'item.close',
      id: desk.itemIds[0] ?? '',
      at: '2021-06-25T17:30:00+02:00',
    })
    await tab.say({ kind: 'session.break', at: '2021-06-25T17:31:00+02:00' })
    const events = await reading
    expect(events.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6])
    expect(events.map(({ event }) => event)).toEqual([
      'live',
      'session',
      'item',
      'presence',
      'item',
      'session',
    ])
    expect(events[5]?.data).toMatchObject({ state: 'paused' })
  })

  test('goes on behind the last message that a reader had', async () => {
    const tab = desk.tab()
    await begin(desk, tab)
    await tab.say({ kind: 'live.switch', isLive: true })
    const [first] = await read(1, { headers: { 'last-event-id': '2' } })
    expect(first?.id).toBe(3)
    const [other] = await read(1, { from: address(3) })
    expect(other?.id).toBe(4)
  })

  test('reaches every one of a hundred readers, and goes on after the session', async () => {
    const tab = desk.tab()
    await begin(desk, tab)
    await tab.say({ kind: 'live.switch', isLive: true })
    const voteId = await aVote(tab)
    await tab.say({ kind: 'session.end', at: '2021-06-25T19:00:00+02:00' })
    const { liveSequence } = await liveDesk()
    const readers = Array.from({ length: 100 }, () => read(liveSequence + 1))
    // Who had read all of it until the end waits as well.
    const waiting = read(1, { headers: { 'last-event-id': String(liveSequence) } })
    await tab.say({ kind: 'live.release', recordId: voteId })
    const all = await Promise.all(readers)
    const [expected] = all
    expect(expected?.map(({ id }) => id)).toEqual(expected?.map((_, index) => index + 1))
    for (const events of all) expect(events).toEqual(expected)
    expect(expected?.at(-1)).toMatchObject({ event: 'result', data: { result: { id: voteId } } })
    expect(await waiting).toEqual(expected?.slice(-1))
  })

  test('is the same for the readers of every instance', async () => {
    const tab = desk.tab()
    await begin(desk, tab)
    await tab.say({ kind: 'live.switch', isLive: true })
    const other = await startAnother()
    try {
      const told = (await liveDesk()).liveSequence + 8
      const here = Array.from({ length: 5 }, () => read(told))
      const there = Array.from({ length: 5 }, () => read(told, { from: address(0, other.port) }))
      for (const minute of [11, 21, 31, 41]) {
        await tab.say({ kind: 'session.break', at: `2021-06-25T17:${minute}:00+02:00` })
        await tab.say({ kind: 'session.resume', at: `2021-06-25T17:${minute + 5}:00+02:00` })
      }
      const [first = [], ...others] = await Promise.all([...here, ...there])
      expect(first.map(({ id }) => id)).toEqual(first.map((_, index) => index + 1))
      for (const events of others) expect(events).toEqual(first)
    } finally {
      await other.stop()
    }
  })

  test.each(['gibt-es-nicht', randomUUID()])('of %s is not there', async (name) => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/sessions/${name}/events`)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  test('of a desk is for whoever is signed in', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/pult/${desk.sessionId}/events`)
    expect(answer.status).toBe(401)
  })
})
