import { createServer, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { httpTransport } from '@/app/admin/sitzungen/[id]/pult/sync/http-transport'
import { SESSION } from './desk'

let answer: (response: ServerResponse) => void = (response) => response.end()
const server = createServer((_request, response) => answer(response))
let origin = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const json = (status: number, body: unknown, type = 'application/json') => {
  answer = (response) => {
    response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body))
  }
}

test('reads what the server says', async () => {
  json(200, { answers: [], now: '2026-11-28T17:00:00Z' })
  await expect(httpTransport(SESSION, origin).send([])).resolves.toEqual({
    answers: [],
    now: '2026-11-28T17:00:00Z',
  })
})

test.each([
  ['signed-out', 401],
  ['not-allowed', 404],
  ['not-allowed', 403],
  ['refused', 400],
  ['refused', 413],
  ['unreachable', 500],
  ['unreachable', 503],
] as const)('takes it for %s when the answer is %i', async (trouble, status) => {
  json(status, { title: 'Fehler' }, 'application/problem+json')
  await expect(httpTransport(SESSION, origin).read()).rejects.toMatchObject({ trouble })
})

test.each([200, 404, 502])(
  'does not believe a page of something in between: %i',
  async (status) => {
    answer = (response) => {
      response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>WLAN-Anmeldung</h1>')
    }
    await expect(httpTransport(SESSION, origin).read()).rejects.toMatchObject({
      trouble: 'unreachable',
    })
  },
)

test('tries again where the connection breaks in the middle of an answer', async () => {
  answer = (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
    response.write('{"answers":')
    setTimeout(() => response.destroy(), 10)
  }
  await expect(httpTransport(SESSION, origin).send([])).rejects.toMatchObject({
    trouble: 'unreachable',
  })
})
