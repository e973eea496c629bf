import { once } from 'node:events'
import { createServer, type RequestListener, type Server, type ServerOptions } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { QuickServer } from '@/server/quick-server/quick-server'

const PLAIN = 'GET /schnell HTTP/1.1\r\nHost: a\r\n\r\n'
const SLOW = 'GET /langsam HTTP/1.1\r\nHost: a\r\n\r\n'

const open: { servers: Server[]; sockets: Socket[] } = { servers: [], sockets: [] }
/** What the runtime was asked. */
let asked: string[]
/** What was answered quickly. */
let quick: string[]
/** Answers of the runtime that wait to be given. */
let held: (() => void)[]

beforeEach(() => {
  asked = []
  quick = []
  held = []
})
afterEach(async () => {
  for (const socket of open.sockets.splice(0)) socket.destroy()
  for (const server of open.servers.splice(0)) {
    server.closeAllConnections()
    if (server.listening) await new Promise((resolve) => server.close(resolve))
  }
})

const listener: RequestListener = (request, response) => {
  asked.push(`${request.method} ${request.url}`)
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const tell = () => response.end(`runtime ${request.url} ${Buffer.concat(chunks).toString()}`)
    if (request.url === '/langsam') setTimeout(tell, 50)
    else if (request.url === '/gehalten') held.push(tell)
    else tell()
  })
}

const whole = (content: string | Buffer) =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${content.length}\r\n\r\n`),
    Buffer.from(content),
  ])

async function port(server: Server): Promise<number> {
  open.servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const serve = (
  options: ServerOptions = {},
  content: string | Buffer = 'quick',
): QuickServer<never> =>
  new QuickServer(options, listener, {
    names: [],
    answer({ url }) {
      if (!url.startsWith('/schnell')) return null
      quick.push(url)
      return whole(content)
    },
  })

/** A connection. */
async function client(to: number) {
  const socket = connect(to, '127.0.0.1')
  open.sockets.push(socket)
  await once(socket, 'connect')
  let got = ''
  socket.on('data', (chunk: Buffer) => (got += chunk.toString('latin1')))
  /** Sends, and waits for a text in what comes back. */
  const ask = async (bytes: string, answer: string) => {
    got = ''
    socket.write(bytes, 'latin1')
    await vi.waitFor(() => expect(got).toContain(answer), { timeout: 5_000, interval: 5 })
    return got
  }
  return { socket, ask }
}

/** One that has been asked once, so that quick answers can follow. */
async function warm(server: Server) {
  const connected = await client(await port(server))
  await connected.ask('GET /erste HTTP/1.1\r\nHost: a\r\n\r\n', 'runtime /erste')
  return connected
}

describe('the quick server', () => {
  test('leaves the first request to the runtime and answers the next ones itself', async () => {
    const { ask } = await client(await port(serve()))
    await ask(PLAIN, 'runtime /schnell')
    for (let time = 0; time < 3; time += 1) await ask(PLAIN, 'quick')
    expect([asked, quick]).toEqual([['GET /schnell'], Array(3).fill('/schnell')])
  })

  test('goes on answering after the runtime has answered what it could not', async () => {
    const { ask } = await warm(serve())
    await ask(PLAIN, 'quick')
    await ask(SLOW, 'runtime /langsam')
    await ask(PLAIN, 'quick')
    expect(asked).toEqual(['GET /erste', 'GET /langsam'])
  })

  test('gives a head that comes in pieces to the runtime, and the connection with it', async () => {
    const { ask, socket } = await warm(serve())
    socket.write(PLAIN.slice(0, 9))
    await delay(20)
    await ask(PLAIN.slice(9), 'runtime /schnell')
    await ask(PLAIN, 'runtime /schnell')
    expect(quick).toEqual([])
  })

  test('answers what is asked at once in its order', async () => {
    const { ask } = await warm(serve())
    const got = await ask(SLOW + PLAIN, 'runtime /schnell')
    expect(got.indexOf('/langsam')).toBeLessThan(got.indexOf('/schnell'))
    expect(quick).toEqual([])
  })

  test('answers what is asked meanwhile after what was asked before', async () => {
    const { ask, socket } = await warm(serve())
    socket.write(SLOW)
    await delay(10)
    const got = await ask(PLAIN, 'runtime /schnell')
    expect(got.indexOf('/langsam')).toBeLessThan(got.indexOf('/schnell'))
    expect(quick).toEqual([])
  })

  test('gives content to the runtime, however it is sent', async () => {
    const { ask } = await warm(serve())
    await ask('POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\n1234', 'runtime /a 1234')
    const chunked = `GET /schnell HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n`
    await ask(`${chunked}4\r\n5678\r\n0\r\n\r\n`, 'runtime /schnell 5678')
    expect(quick).toEqual([])
  })

  test.each([
    'GET /schnell HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
    'GET /schnell HTTP/1.0\r\nHost: a\r\n\r\n',
    'GET /schnell HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n',
    'GET /schnell HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'GET /schnell HTTP/1.1\r\n\r\n',
    'GET /schnell HTTP/1.1\r\nHost: a\r\nA: \0\r\n\r\n',
    'GET /schnell HTTP/1.1\r\nHost : a\r\n\r\n',
    'GET /schnell HTTP/1.1\nHost: a\n\n',
    'GET /schnell HTTP/1.1\r\nHost: a\r\nA: b\r\n c\r\n\r\n',
    'GET http://a/schnell HTTP/1.1\r\nHost: a\r\n\r\n',
    'HEAD /schnell HTTP/1.1\r\nHost: a\r\n\r\n',
    'nonsense\r\n\r\n',
    '\r\n\r\nGET /schnell HTTP/1.1\r\nHost: a\r\n\r\n',
  ])('answers %j as the runtime does', async (bytes) => {
    const dated = (text: string) => text.replace(/Date: [^\r]*/, 'Date: …')
    const own = await warm(serve())
    const runtime = await warm(createServer(listener))
    const answer = async ({ ask }: typeof own) => dated(await ask(bytes, 'HTTP/1.1 '))
    expect(await answer(own)).toBe(await answer(runtime))
    expect(quick).toEqual([])
  })

  test('lets the runtime refuse a head that is too large', async () => {
    const { ask } = await warm(serve())
    await ask(PLAIN.replace('\r\n\r\n', `\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`), 'HTTP/1.1 431')
  })

  test('hands a connection over to whoever takes it for another protocol', async () => {
    const server = serve()
    server.on('upgrade', (_, socket) => {
      socket.on('data', (chunk: Buffer) => socket.write(`echo ${chunk.toString()}`))
      socket.on('end', () => socket.end())
      socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n')
    })
    const { ask } = await warm(server)
    await ask(PLAIN, 'quick')
    await ask(
      'GET /schnell HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: a\r\n\r\n',
      '101',
    )
    await ask(PLAIN, 'echo GET /schnell')
    expect([asked, quick]).toEqual([['GET /erste'], ['/schnell']])
  })

  test('keeps a connection that only has quick answers, and closes it when it is idle', async () => {
    const timeouts = { headersTimeout: 60, requestTimeout: 60, connectionsCheckingInterval: 10 }
    const { ask, socket } = await warm(serve({ ...timeouts, keepAliveTimeout: 150 }))
    for (let time = 0; time < 10; time += 1) {
      await ask(PLAIN, 'quick')
      await delay(10)
    }
    const started = performance.now()
    await once(socket, 'close')
    const idle = performance.now() - started
    expect(idle).toBeGreaterThan(50)
    expect(idle).toBeLessThan(3_000)
    expect(asked).toHaveLength(1)
  })

  test('does not wait for the rest of a head for ever', async () => {
    const timeouts = { headersTimeout: 60, requestTimeout: 60, connectionsCheckingInterval: 10 }
    const { ask } = await warm(serve({ ...timeouts, keepAliveTimeout: 60_000 }))
    await ask(PLAIN, 'quick')
    await ask(PLAIN.slice(0, 9), 'HTTP/1.1 408')
  })

  /** A busy machine takes seconds to move a large answer from one end to the other. */
  const PATIENT_MS = 30_000

  describe('to a slow reader', { timeout: 2 * PATIENT_MS }, () => {
    const LARGE = Buffer.alloc(20_000_000, 'x')

    test('gives the whole of a large answer, even when it is to stop meanwhile', async () => {
      const server = serve({ keepAliveTimeout: 100 }, LARGE)
      const { socket } = await warm(server)
      socket.pause()
      socket.write(PLAIN)
      await vi.waitFor(() => expect(quick).toHaveLength(1), PATIENT_MS)
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      await delay(300)
      let length = 0
      socket.on('data', (chunk: Buffer) => (length += chunk.length))
      socket.resume()
      await vi.waitFor(() => expect(length).toBe(whole(LARGE).length), PATIENT_MS)
      server.closeIdleConnections()
      await closed
    })

    test('gives the whole of the last of many small answers, and then lets it go', async () => {
      const SMALL = whole(Buffer.alloc(10_000, 'y'))
      const server = serve({ keepAliveTimeout: 100, highWaterMark: 64 * 1024 }, 'y'.repeat(10_000))
      const accepted = once(server, 'connection') as Promise<[Socket]>
      const { socket } = await warm(server)
      const [theirs] = await accepted
      socket.pause()
      while (theirs.writableLength === 0) {
        const before = quick.length
        socket.write(PLAIN)
        await vi.waitFor(() => expect(quick).toHaveLength(before + 1), { interval: 1 })
      }
      expect(theirs.writableNeedDrain).toBe(false)
      const closed = new Promise((resolve) => server.close(resolve))
      let length = 0
      socket.on('data', (chunk: Buffer) => (length += chunk.length))
      server.closeIdleConnections()
      await delay(300)
      socket.resume()
      await vi.waitFor(() => expect(length).toBe(quick.length * SMALL.length), PATIENT_MS)
      server.closeIdleConnections()
      await closed
    })

    test('answers the next request only behind it', async () => {
      const { socket } = await warm(serve({}, LARGE))
      socket.pause()
      socket.write(PLAIN)
      await vi.waitFor(() => expect(quick).toHaveLength(1), PATIENT_MS)
      socket.write('GET /andere HTTP/1.1\r\nHost: a\r\n\r\n')
      await vi.waitFor(() => expect(asked).toContain('GET /andere'), PATIENT_MS)
      let got = ''
      socket.on('data', (chunk: Buffer) => (got = (got + chunk.toString('latin1')).slice(-500)))
      socket.resume()
      await vi.waitFor(() => expect(got).toMatch(/xxx.*runtime \/andere/s), PATIENT_MS)
    })

    test('leaves it to the runtime how long its answer behind it may take', async () => {
      const { socket } = await warm(serve({ keepAliveTimeout: 100 }, LARGE))
      socket.pause()
      socket.write(PLAIN)
      await vi.waitFor(() => expect(quick).toHaveLength(1), PATIENT_MS)
      socket.write('GET /gehalten HTTP/1.1\r\nHost: a\r\n\r\n')
      await vi.waitFor(() => expect(held).toHaveLength(1), PATIENT_MS)
      let [length, got] = [0, '']
      socket.on('data', (chunk: Buffer) => {
        length += chunk.length
        got = (got + chunk.toString('latin1')).slice(-500)
      })
      socket.resume()
      await vi.waitFor(() => expect(length).toBe(whole(LARGE).length), PATIENT_MS)
      await delay(1_500) // the runtime looks after idle connections once a second
      held[0]?.()
      await vi.waitFor(() => expect(got).toMatch(/runtime \/gehalten/), PATIENT_MS)
    })

    test('forgets whoever goes away in the middle', async () => {
      const server = serve({}, LARGE)
      const { socket } = await warm(server)
      socket.pause()
      socket.write(PLAIN)
      await vi.waitFor(() => expect(quick).toHaveLength(1), PATIENT_MS)
      socket.destroy()
      await vi.waitFor(async () => {
        const count = await new Promise((resolve) => server.getConnections((_, n) => resolve(n)))
        expect(count).toBe(0)
      })
      await new Promise((resolve) => server.close(resolve))
    })
  })
})
