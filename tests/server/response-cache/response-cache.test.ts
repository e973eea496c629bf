import { createBody, createPerson } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { localSite } from '@tests/server/local-site'
import { brotliDecompressSync } from 'node:zlib'
import { request as ask, type IncomingHttpHeaders, type Server } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { createWebServer, drain, listen } from '@/server/web-server'
import { followPublicRecord, type PublicRecord } from '@/usecases/follow-public-record'

useDatabase('test')

type Pages = Parameters<typeof createWebServer>[0]

const UNDECIDED = 'private, no-cache, no-store, max-age=0, must-revalidate'

let record: PublicRecord
let bodyId: string
const servers: Server[] = []
/** How often the framework was asked, and what for. */
let rendered: string[]
/** How many it is making, and the most there were. */
let making: number
let most: number

beforeEach(async () => {
  rendered = []
  making = most = 0
  bodyId = (await createBody()).id
  record = followPublicRecord({ databaseUrl: process.env['DATABASE_URL'] ?? '' })
  await vi.waitFor(async () => expect(await record.reach('localhost')).not.toBeNull(), 10_000)
})
afterEach(async () => {
  await Promise.all(servers.splice(0).map(drain))
  await record.close()
})

/** Pages that tell how many people are published, and what they were told of the reader. */
const pages: Pages = async ({ url = '', headers, method }, response) => {
  rendered.push(`${method} ${url}`)
  making += 1
  most = Math.max(most, making)
  if (url.startsWith('/langsam')) await delay(100)
  making -= 1
  if (url === '/fehler') throw new Error('broken')
  const people = await db.publication.count({ where: { kind: 'person', state: 'published' } })
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Cache-Control', url === '/eigenes' ? 'private, no-store' : UNDECIDED)
  if (url === '/keks') response.setHeader('Set-Cookie', 'a=b')
  if (url === '/fehlt') response.statusCode = 404
  const told = [headers.cookie, headers['accept-language'], headers.authorization].join('|')
  response.write(`<p>${people} Personen</p><script>self.x</script>`)
  response.end(`<p>${told}</p>${'x'.repeat(url === '/gross' ? 9_000_000 : 2_000)}`)
}

async function serve(own = record): Promise<number> {
  const server = createWebServer(pages, {
    ...localSite,
    record: own,
  })
  servers.push(server)
  return listen(server, 0, '127.0.0.1')
}

interface Got {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

const get = (
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Got> =>
  new Promise((resolve, reject) => {
    const sent = ask({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })

const people = async (port: number, headers?: Record<string, string>) =>
  /(\d+) Personen/.exec((await get(port, '/seite', headers)).body.toString())?.[1]

describe('the response cache', () => {
  test('renders an address once for all who ask, compressed or not, and without scripts', async () => {
    const port = await serve()
    const first = await get(port, '/seite')
    const again = await get(port, '/seite')
    expect(again.body.equals(first.body)).toBe(true)
    expect(first.body.toString()).not.toContain('<script')
    expect(first.headers['cache-control']).toBe('public, max-age=0, must-revalidate, s-maxage=1')
    expect(first.headers['content-security-policy']).toContain("script-src 'self';")
    expect(first.headers['x-content-type-options']).toBe('nosniff')
    const small = await get(port, '/seite', { 'accept-encoding': 'gzip, br' })
    expect(small.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(small.body).equals(first.body)).toBe(true)
    const head = await get(port, '/seite', {}, 'HEAD')
    expect(head.headers['content-length']).toBe(String(first.body.length))
    expect(head.body).toHaveLength(0)
    expect(rendered).toEqual(['GET /seite'])
  })

  test('makes few of many different answers at once, and all of them', async () => {
    const port = await serve()
    const paths = Array.from({ length: 20 }, (_, at) => `/langsam/${at}`)
    const answers = await Promise.all(paths.map((path) => get(port, path)))
    expect(answers.every(({ status }) => status === 200)).toBe(true)
    expect(rendered).toHaveLength(20)
    expect(most).toBe(6)
  })

  test('does not care where a reader comes from', async () => {
    const port = await serve()
    await get(port, '/seite?a=1&fbclid=x&b=2')
    for (const added of ['&fbclid=y', '&utm_source=mail&utm_medium=x', '&_gl=1', ''])
      await get(port, `/seite?a=1&b=2${added}`)
    await get(port, '/seite?fbclid=x')
    await get(port, '/seite?gclid')
    await get(port, '/seite?fbclidx=1')
    await get(port, '/api/v1/x?fbclid=x')
    expect(rendered).toEqual([
      'GET /seite?a=1&b=2',
      'GET /seite',
      'GET /seite?fbclidx=1',
      'GET /api/v1/x?fbclid=x',
    ])
  })

  test('answers 304 to who has it, whatever the encoding', async () => {
    const port = await serve()
    const { headers } = await get(port, '/seite', { 'accept-encoding': 'br' })
    const known = { 'if-none-match': `"x", ${headers.etag}` }
    const again = await get(port, '/seite', known)
    expect(again.status).toBe(304)
    expect(again.headers['cache-control']).toContain('public')
    expect((await get(port, '/seite', { 'if-none-match': '"x"' })).status).toBe(200)
    expect(rendered).toHaveLength(1)
  })

  test('requests that come at once are rendered once', async () => {
    const port = await serve()
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(port, '/langsam')))
    expect(new Set(answers.map(({ body }) => body.toString())).size).toBe(1)
    expect(rendered).toEqual(['GET /langsam'])
  })

  test('a publication is seen at once where it was made, and within a second on another instance', async () => {
    const port = await serve()
    const otherRecord = followPublicRecord({ databaseUrl: process.env['DATABASE_URL'] ?? '' })
    try {
      await vi.waitFor(
        async () => expect(await otherRecord.reach('localhost')).not.toBeNull(),
        10_000,
      )
      const other = await serve(otherRecord)
      expect([await people(port), await people(other)]).toEqual(['0', '0'])
      const { id } = await createPerson(bodyId)
      await record.refresh() // as after every request that changes something
      expect(await people(port)).toBe('1')
      await vi.waitFor(async () => expect(await people(other)).toBe('1'), 1_000)
      await db.publication.update({ where: { id }, data: { state: 'withdrawn' } })
      await record.refresh()
      expect(await people(port)).toBe('0')
      await vi.waitFor(async () => expect(await people(other)).toBe('0'), 1_000)
    } finally {
      await otherRecord.close()
    }
  })

  test('what is published while a page is rendered is not missed by it for ever', async () => {
    const port = await serve()
    const early = get(port, '/langsam?1')
    await vi.waitFor(() => expect(rendered).toHaveLength(1))
    await createPerson(bodyId)
    await record.refresh()
    await early
    await get(port, '/langsam?1')
    expect(rendered).toHaveLength(2)
  })

  test('passes by whoever is signed in, and tells pages nothing about anybody', async () => {
    const port = await serve()
    const signedIn = { cookie: 'a=b; wortlaut.session_token=geheim' }
    expect((await get(port, '/seite', signedIn)).body.toString()).toContain('geheim')
    expect((await get(port, '/seite', signedIn)).headers['cache-control']).toBe(UNDECIDED)
    const other = { cookie: 'analytics=1', 'accept-language': 'fr' }
    expect((await get(port, '/seite', other)).body.toString()).toContain('<p>||</p>')
    const token = { authorization: 'Bearer geheim' }
    expect((await get(port, '/seite', token)).body.toString()).toContain('Bearer geheim')
    await get(port, '/admin')
    await get(port, '/admin')
    expect(rendered).toEqual([
      'GET /seite',
      'GET /seite',
      'GET /seite',
      'GET /seite',
      'GET /admin',
      'GET /admin',
    ])
  })

  test.each(['/keks', '/fehlt', '/eigenes'])('does not keep %s', async (path) => {
    const port = await serve()
    await get(port, path)
    await get(port, path)
    expect(rendered).toHaveLength(2)
  })

  test('a page that fails is answered with 500 and tried again', async () => {
    const port = await serve()
    expect((await get(port, '/fehler')).status).toBe(500)
    expect((await get(port, '/fehler')).status).toBe(500)
    expect(rendered).toHaveLength(2)
  })

  test('what is too large to be collected is passed on', async () => {
    const port = await serve()
    expect((await get(port, '/gross')).body.length).toBeGreaterThan(9_000_000)
    const { body } = await get(port, '/gross')
    expect(body.length).toBeGreaterThan(9_000_000)
    expect(rendered).toHaveLength(3)
  })

  test('answers nothing from memory while it is not known where the record stands', async () => {
    const port = await serve()
    await get(port, '/seite')
    await record.close()
    await vi.waitFor(() => expect(record.standing('localhost')).toBeNull(), 3_000)
    await get(port, '/seite')
    await get(port, '/seite')
    expect(rendered).toHaveLength(3)
  })

  test('one host does not get what another was answered', async () => {
    const port = await serve()
    await get(port, '/seite', { host: '127.0.0.1' })
    await get(port, '/seite', { host: 'localhost' })
    await get(port, '/seite', { host: 'fremd.example' })
    await get(port, '/seite', { host: 'noch-fremder.example' })
    // Names that are not known are the site's own.
    expect(rendered).toHaveLength(2)
  })
})
