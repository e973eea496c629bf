import { createBody } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { localSite } from '@tests/server/local-site'
import type { Server } from 'node:http'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createWebServer, drain, listen } from '@/server/web-server'
import { followPublicRecord, type PublicRecord } from '@/usecases/follow-public-record'

useDatabase('test')

const TOKEN = 'a-token-of-a-monitor'

let databaseUrl: string
let record: PublicRecord
let server: Server
let origin: string

beforeEach(async () => {
  await createBody()
  databaseUrl = process.env['DATABASE_URL'] ?? ''
  record = followPublicRecord({ databaseUrl, replicaUrls: [databaseUrl] })
  await vi.waitFor(async () => expect(await record.reach('localhost')).not.toBeNull(), 10_000)
  server = createWebServer(
    async ({ url }, response) => {
      response.statusCode = url === '/metrics' ? 404 : 200
      response.end('eine Seite')
    },
    {
      ...localSite,
      record,
      metricsToken: TOKEN,
    },
  )
  origin = `http://localhost:${await listen(server, 0, '127.0.0.1')}`
})
afterEach(async () => {
  await drain(server)
  await record.close()
})

const read = async () => (await fetch(`${origin}/metrics`)).text()

/** The value of a line, by all that stands before it. */
const valueOf = (text: string, series: string) => {
  const line = text.split('\n').find((one) => one.startsWith(`${series} `))
  return line === undefined ? null : Number(line.slice(series.length + 1))
}

test('tell how answers came about, and how the databases are', async () => {
  for (const path of ['/seite', '/seite', '/seite', '/andere'])
    await (await fetch(origin + path)).text()
  await fetch(`${origin}/healthz`)
  const answer = await fetch(`${origin}/metrics`)
  expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const text = await answer.text()
  const result = (name: string) =>
    valueOf(text, `wortlaut_response_cache_requests_total{result="${name}"}`)
  expect([result('hit'), result('miss'), result('joined'), result('bypassed')]).toEqual([
    2, 2, 0, 0,
  ])
  expect(valueOf(text, 'wortlaut_response_cache_entries')).toBe(2)
  expect(valueOf(text, 'wortlaut_response_cache_bytes')).toBeGreaterThan(20)
  const counted = (kind: string) =>
    valueOf(text, `wortlaut_answer_duration_seconds_count{kind="${kind}",status="2xx"}`)
  expect([counted('memory'), counted('rendered')]).toEqual([2, 2])
  const { hostname, port } = new URL(databaseUrl)
  const replica = `{replica="${hostname}:${port || '5432'}"}`
  expect(valueOf(text, `wortlaut_replica_up${replica}`)).toBe(1)
  expect(valueOf(text, `wortlaut_replica_lag_seconds${replica}`)).toBe(0)
  expect(valueOf(text, 'wortlaut_primary_up')).toBe(1)
  expect(valueOf(text, 'wortlaut_search_ready')).toBe(1)
  expect(valueOf(text, 'wortlaut_event_stream_followers')).toBe(0)
  expect(valueOf(text, 'process_cpu_seconds_total')).toBeGreaterThan(0)
})

test('do not count themselves, and grow from one reading to the next', async () => {
  const hits = async () =>
    valueOf(await read(), 'wortlaut_response_cache_requests_total{result="hit"}')
  await fetch(`${origin}/seite`)
  expect(await hits()).toBe(0)
  await fetch(`${origin}/seite`)
  expect(await hits()).toBe(1)
  expect(await read()).not.toContain('status="4xx"')
})

test('are not there for others', async () => {
  const forwarded = { 'x-forwarded-for': '203.0.113.7' }
  const answer = await fetch(`${origin}/metrics`, { headers: forwarded })
  expect(answer.status).toBe(404)
  expect(await answer.text()).toBe('eine Seite')
  const authorization = `Bearer ${TOKEN}`
  const known = await fetch(`${origin}/metrics`, { headers: { ...forwarded, authorization } })
  expect(known.status).toBe(200)
})
