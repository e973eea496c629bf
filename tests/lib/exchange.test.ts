import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { clientAddress, runExchange, setResponseStatus } from '@/lib/exchange'

async function get(listener: RequestListener): Promise<Response> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
}

test('a page that was refused its input answers with the status it asked for', async () => {
  const response = await get((_, res) =>
    runExchange(res, null, async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      setResponseStatus(422)
      res.statusCode = 200
      res.end('bitte ausfüllen')
    }),
  )
  expect(response.status).toBe(422)
  expect(await response.text()).toBe('bitte ausfüllen')
})

test('a status other than 200 that the framework chose stays', async () => {
  const response = await get((_, res) =>
    runExchange(res, null, () => {
      setResponseStatus(400)
      res.writeHead(404).end()
    }),
  )
  expect(response.status).toBe(404)
})

test('without a wish the answer is 200, and headers given with it arrive', async () => {
  const response = await get((_, res) =>
    runExchange(res, null, () => res.writeHead(200, { 'x-a': 'b' }).end()),
  )
  expect([response.status, response.headers.get('x-a')]).toEqual([200, 'b'])
})

test('the sender is known to what runs on behalf of the request, and to nothing else', async () => {
  const response = await get((_, res) =>
    runExchange(res, '192.0.2.7', async () => {
      await Promise.resolve()
      res.end(clientAddress())
    }),
  )
  expect(await response.text()).toBe('192.0.2.7')
  expect(clientAddress()).toBeNull()
})
