import { once } from 'node:events'
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { requestTo } from '@tests/app/asked'
import { useDatabase } from '@tests/database'
import { buildCorpus, markAll } from '@tests/search/corpus'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { GET } from '@/app/api/v1/statements/route'
import { answerStatementSearch } from '@/server/statement-search'

useDatabase()

const PATH = '/api/v1/statements'
const LEFT_TO_THE_FRAMEWORK = 'left to the framework'

let server: Server
let bodyId: string
beforeAll(async () => {
  const corpus = await buildCorpus([
    [{ kind: 'quote', text: 'Die Kreisumlage steigt.' }],
    [{ kind: 'paraphrase', text: 'Über die Umlage der Kreise wurde gestritten.' }],
    [{ kind: 'quote', text: 'Umlagen sind keine Almosen.' }],
  ])
  bodyId = corpus.bodyId
  server = createServer((incoming, response) => {
    void answerStatementSearch(incoming, response).then((isAnswered) => {
      if (!isAnswered) response.writeHead(501).end(LEFT_TO_THE_FRAMEWORK)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

interface Answer {
  status: number | undefined
  headers: IncomingHttpHeaders
  bytes: Buffer
}

/** As a reader's program asks, to the letter: no client's own ideas of compression or caching. */
function ask(path: string, { method = 'GET', headers = {} } = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo
  const host = 'kreistag.example'
  const sent = { host, 'x-forwarded-proto': 'https', ...headers }
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, path, method, headers: sent }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const { statusCode: status, headers: received } = answer
        resolve({ status, headers: received, bytes: Buffer.concat(chunks) })
      })
    })
    outgoing.on('error', reject).end()
  })
}

const QUESTIONS = [
  '',
  '?q=Umlage',
  '?q=%22die%20Kreisumlage%22&kind=quote',
  '?q=Umlage&limit=1',
  '?q=Umlgae',
  '?q=-Umlage&from=2021-01-01&to=2021-12-31',
]

describe('the search of the API, answered without the framework', () => {
  test.each(QUESTIONS)('is to the letter what its route answers: %j', async (question) => {
    const answer = await ask(PATH + question)
    const route = await GET(requestTo(PATH + question), { params: Promise.resolve({}) })
    expect(answer.status).toBe(200)
    expect(answer.bytes.toString()).toBe(await route.text())
    for (const name of [
      'etag',
      'link',
      'content-type',
      'cache-control',
      'access-control-allow-origin',
    ])
      expect(answer.headers[name], name).toBe(route.headers.get(name))
  })

  test('says since when, which a change moves', async () => {
    const before = await ask(PATH)
    expect(Date.parse(before.headers['last-modified'] ?? '')).toBeLessThanOrEqual(Date.now())
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    await markAll(bodyId)
    const after = await ask(PATH)
    expect(Date.parse(after.headers['last-modified'] ?? '')).toBeGreaterThan(
      Date.parse(before.headers['last-modified'] ?? ''),
    )
  })

  test('sends nothing to whoever has it already', async () => {
    const { headers } = await ask(`${PATH}?q=Umlage`)
    for (const known of [headers.etag ?? '', `W/${headers.etag ?? ''}`]) {
      const again = await ask(`${PATH}?q=Umlage`, { headers: { 'if-none-match': known } })
      expect(again.status).toBe(304)
      expect(again.bytes).toHaveLength(0)
    }
    const other = await ask(`${PATH}?q=Kreis`, { headers: { 'if-none-match': headers.etag } })
    expect(other.status).toBe(200)
  })

  test('has the head of the same answer for HEAD', async () => {
    const head = await ask(`${PATH}?q=Umlage`, { method: 'HEAD' })
    const whole = await ask(`${PATH}?q=Umlage`)
    expect(head.status).toBe(200)
    expect(head.bytes).toHaveLength(0)
    expect(head.headers.etag).toBe(whole.headers.etag)
    expect(head.headers['content-length']).toBe(String(whole.bytes.length))
  })

  test('is compressed for whoever can read that', async () => {
    const plain = await ask(`${PATH}?q=Umlage`)
    const small = await ask(`${PATH}?q=Umlage`, { headers: { 'accept-encoding': 'br, gzip' } })
    expect(small.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(small.bytes).toString()).toBe(plain.bytes.toString())
    expect(small.headers.etag).toBe(`W/${plain.headers.etag ?? ''}`)
    expect(plain.headers.vary).toBe('Accept-Encoding')
    const refused = await ask(PATH, { headers: { 'accept-encoding': 'gzip;q=0' } })
    expect(refused.headers['content-encoding']).toBeUndefined()
  })

  test.each([
    ['parameters that cannot be read', `${PATH}?from=gestern`, 'GET'],
    ['text that is none', `${PATH}?q=%ff`, 'GET'],
    ['too long a query', `${PATH}?q=${'x'.repeat(501)}`, 'GET'],
    ['a cursor of nobody', `${PATH}?cursor=abc`, 'GET'],
    ['another method', PATH, 'POST'],
    ['another address', `${PATH}/1`, 'GET'],
    ['an address that only begins the same', `${PATH}x?q=1`, 'GET'],
  ])('leaves to the framework: %s', async (_, path, method) => {
    const answer = await ask(path, { method })
    expect(answer.status).toBe(501)
    expect(answer.bytes.toString()).toBe(LEFT_TO_THE_FRAMEWORK)
  })
})
