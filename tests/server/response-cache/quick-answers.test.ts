import { createBody, createPerson } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { localSite } from '@tests/server/local-site'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { createWebServer, drain, listen } from '@/server/web-server'
import { followPublicRecord, type PublicRecord } from '@/usecases/follow-public-record'

useDatabase('test')

let record: PublicRecord
let bodyId: string
let server: Server
let socket: Socket
/** Requests that the runtime read. */
let byRuntime: number

beforeEach(async () => {
  bodyId = (await createBody()).id
  record = followPublicRecord({ databaseUrl: process.env['DATABASE_URL'] ?? '' })
  await vi.waitFor(async () => expect(await record.reach('localhost')).not.toBeNull(), 10_000)
  byRuntime = 0
  server = createWebServer(
    async ({ headers }, response) => {
      const people = await db.publication.count({ where: { kind: 'person', state: 'published' } })
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(`${people} Personen, ${headers.cookie ?? 'niemand'}${'ä'.repeat(2_000)}`)
    },
    { ...localSite, record },
  )
  server.on('request', () => (byRuntime += 1))
  socket = connect(await listen(server, 0, '127.0.0.1'), '127.0.0.1')
  await once(socket, 'connect')
})
afterEach(async () => {
  socket.destroy()
  await drain(server)
  await record.close()
})

/** Head and content of an answer, as they came; all but the date, which is of the moment. */
async function ask(...lines: string[]): Promise<{ head: string; content: string; date: number }> {
  let got = ''
  const collect = (chunk: Buffer) => (got += chunk.toString('latin1'))
  socket.on('data', collect)
  socket.write(['GET /seite HTTP/1.1', 'Host: localhost', ...lines, '', ''].join('\r\n'))
  const answer = await vi.waitFor(
    () => {
      const [, head, content = ''] = /^(.*?\r\n\r\n)(.*)$/s.exec(got) ?? []
      if (head === undefined) throw new Error('no head yet')
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
      expect(content).toHaveLength(length)
      return { head, content }
    },
    { timeout: 5_000, interval: 5 },
  )
  socket.off('data', collect)
  const date = Date.parse(/Date: (.*)\r/.exec(answer.head)?.[1] ?? '')
  return { ...answer, head: answer.head.replace(/Date: .*\r/, 'Date: …\r'), date }
}

/** What the runtime makes of a request that it alone may read. */
const askRuntime = (...lines: string[]) => ask(...lines, 'TE: trailers')

describe('a quick answer', () => {
  test.each([
    ['as it is'],
    ['compressed', 'Accept-Encoding: br'],
    ['compressed otherwise', 'Accept-Encoding: gzip'],
    ['to who has it', 'If-None-Match: *'],
    ['to who has it compressed', 'Accept-Encoding: br', 'If-None-Match: *'],
  ])('%s is byte for byte what the runtime would send', async (_, ...lines) => {
    await ask(...lines) // rendered
    await ask(...lines)
    expect(byRuntime).toBe(1)
    const { date, ...quick } = await ask(...lines)
    expect(byRuntime).toBe(1)
    expect(Math.abs(Date.now() - date)).toBeLessThan(2_000)
    const { date: itsDate, ...runtimes } = await askRuntime(...lines)
    expect(byRuntime).toBe(2)
    expect(quick).toEqual(runtimes)
    expect(itsDate - date).toBeLessThan(2_000)
  })

  test('carries the date of its second', async () => {
    await ask()
    const first = await ask()
    await delay(1_010)
    const second = await ask()
    expect(second.date - first.date).toBeGreaterThanOrEqual(1_000)
    expect(byRuntime).toBe(1)
  })

  test('is of the record as it stands', async () => {
    await ask()
    expect((await ask()).content).toMatch(/^0 Personen/)
    const { id } = await createPerson(bodyId)
    await record.refresh() // as after every request that changes something
    expect((await ask()).content).toMatch(/^1 Personen/)
    expect(byRuntime).toBe(2)
    expect((await ask()).content).toMatch(/^1 Personen/)
    await db.publication.update({ where: { id }, data: { state: 'withdrawn' } })
    await record.refresh()
    expect((await ask()).content).toMatch(/^0 Personen/)
    expect(byRuntime).toBe(3)
  })

  test('is not for whoever is signed in', async () => {
    await ask()
    await ask()
    expect(byRuntime).toBe(1)
    expect((await ask('Cookie: wortlaut.session_token=geheim')).content).toContain('geheim')
    expect((await ask('Cookie: a=b')).content).toContain('niemand')
    expect(byRuntime).toBe(2)
  })

  test.each([
    ['a token', 'aUTHORIZATION: Bearer geheim'],
    ['a part of a page', 'RSC: 1'],
    ['an action', 'next-ACTION: a'],
    ['a part of a page by its tree', 'Next-Router-State-Tree: a'],
    ['a part of a page in advance', 'Next-Router-Prefetch: 1'],
  ])('is not for whoever sends %s', async (_, line) => {
    await ask()
    await ask()
    expect(byRuntime).toBe(1)
    await ask(line)
    expect(byRuntime).toBe(2)
    await ask()
    expect(byRuntime).toBe(2)
  })

  test('is not given while it is not known where the record stands', async () => {
    await ask()
    await ask()
    await record.close()
    await vi.waitFor(() => expect(record.standing('localhost')).toBeNull(), 3_000)
    await ask()
    expect(byRuntime).toBe(2)
  })
})
