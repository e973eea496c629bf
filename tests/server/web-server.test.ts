import { once } from 'node:events'
import { request, type Server } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { markFormTaken } from '@/lib/exchange'
import { createWebServer, drain, listen } from '@/server/web-server'

let server: Server

afterEach(() => drain(server))

const hosts = {
  origin: () => 'https://kreistag.example',
  listensOn: '192.0.2.1',
  isBodyHost: (name: string) => Promise.resolve(name === 'gemeinde.example'),
}

const form = 'Next-Action: a\r\nContent-Length: 2\r\n\r\n[]'

type Pages = Parameters<typeof createWebServer>[0]

async function serve(pages: Pages, isSecure = false): Promise<number> {
  server = createWebServer(pages, { isSecure, isDevelopment: false, isBehindProxy: false, hosts })
  return listen(server, 0, '127.0.0.1')
}

const greet: Pages = async (_, response) => {
  response.end('Guten Tag')
}

/** First line of the answer to bytes that no well-behaved client would send. */
async function rawAnswer(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(bytes)
  const [chunk] = (await once(socket, 'data')) as [Buffer]
  socket.destroy()
  return chunk.toString().split('\r\n')[0] ?? ''
}

describe('the web server', () => {
  test('answers /healthz while the database is away, and says so at /readyz', async () => {
    const port = await serve(greet)
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(503)
  })

  test.each(['/%E0%A4%A', '/%00', '/a%2', `/${'a'.repeat(110_000)}`, '/?q=%FF'])(
    'refuses %s before any page sees it',
    async (target) => {
      const port = await serve(() => Promise.reject(new Error('was asked')))
      const answer = await fetch(`http://127.0.0.1:${port}${target}`)
      expect(answer.status).toBe(400)
      expect(answer.headers.get('content-type')).toContain('text/html')
    },
  )

  test.each([
    ['GET http://other.example/ HTTP/1.1\r\nHost: a\r\n\r\n', '400'],
    ['OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n', '400'],
    ['GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n', '400'],
    ['TRACE / HTTP/1.1\r\nHost: a\r\n\r\n', '405'],
    ['nonsense\r\n\r\n', '400'],
    ['POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n', '411'],
    ['POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999999\r\n\r\n', '413'],
    [`GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(200_000)}\r\n\r\n`, '431'],
  ])('answers %j with %s', async (bytes, status) => {
    const port = await serve(greet)
    expect(await rawAnswer(port, bytes)).toContain(` ${status} `)
  })

  test.each(['all of its body', 'a part of its body'])(
    'answers whoever goes on to send %s, and only then closes the connection',
    async (rest) => {
      const port = await serve(greet)
      const socket = connect(port, '127.0.0.1')
      const ends = once(socket, 'close')
      const said: string[] = []
      socket.on('data', (chunk: Buffer) => said.push(chunk.toString()))
      socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000\r\n\r\n')
      await once(socket, 'data')
      socket.write('a'.repeat(rest.startsWith('all') ? 2_000_000 : 1_000_000))
      // `once` rejects if there is an error before, such as a reset.
      await ends
      expect(said.join('')).toMatch(/^HTTP\/1.1 413 .*<\/html>\s*$/s)
      expect(socket.bytesWritten).toBeGreaterThan(1_000_000)
    },
  )

  test('tells a program what it could not read', async () => {
    const port = await serve(greet)
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/persons?q=%00`)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await answer.json()).toMatchObject({ type: '/daten#fehler-eingabe', status: 400 })
  })

  test.each([
    '/suche/export.csv?q=a',
    '/suche/export.json',
    '/feeds/suche.atom',
    '/oparl/v1.1/system',
  ])('takes nothing at %s, which can only be read, and says so', async (address) => {
    const port = await serve(() => Promise.reject(new Error('was asked')))
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const body = method === 'DELETE' ? null : '{}'
      const answer = await fetch(`http://127.0.0.1:${port}${address}`, { method, body })
      expect(answer.status).toBe(405)
      expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
    }
    const answer = await fetch(`http://127.0.0.1:${port}${address}`, { method: 'OPTIONS' })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  })

  test('tells any site what went wrong with OParl, as OParl does', async () => {
    const port = await serve(() => Promise.reject(new Error('was asked')))
    for (const [address, method, status] of [
      ['/oparl/v1.1/system', 'POST', 405],
      ['/oparl/v1.1/body?modified_since=%FF', 'GET', 400],
    ] as const) {
      const answer = await fetch(`http://127.0.0.1:${port}${address}`, { method })
      expect(answer.status).toBe(status)
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(await answer.json()).toMatchObject({
        type: 'https://schema.oparl.org/1.1/Error',
        message: expect.any(String) as string,
        status,
      })
    }
  })

  test('goes on taking forms at pages, whatever dots their addresses have', async () => {
    const port = await serve(greet)
    for (const address of ['/suche', '/sitzungen/2021-06-25/top-5.1'])
      expect(
        await rawAnswer(port, `POST ${address} HTTP/1.1\r\nHost: localhost\r\n${form}`),
      ).toContain(' 200 ')
  })

  test.each([
    [
      'GET / HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\n\r\n',
      'kreistag.example',
    ],
    [
      'GET / HTTP/1.1\r\nHost: localhost:3000\r\nForwarded: host=evil.example\r\n\r\n',
      'localhost:3000',
    ],
    ['GET / HTTP/1.1\r\nHost: [::1]:3000\r\n\r\n', '[::1]:3000'],
    ['GET / HTTP/1.1\r\nHost: 192.0.2.1\r\n\r\n', '192.0.2.1'],
    ['GET / HTTP/1.1\r\nHost: Gemeinde.Example\r\n\r\n', 'Gemeinde.Example'],
    ['GET / HTTP/1.0\r\n\r\n', 'kreistag.example'],
  ])('shows pages to %j as host %s', async (bytes, host) => {
    let shown: unknown
    const port = await serve(async ({ headers }, response) => {
      shown = [headers.host, headers['x-forwarded-host'], headers['forwarded']]
      response.end()
    })
    await rawAnswer(port, bytes)
    expect(shown).toEqual([host, undefined, undefined])
  })

  test.each([
    ['localhost:3000', 'http://localhost:3000', 'http://localhost:3000'],
    ['10.0.0.5:3000', 'http://10.0.0.5:3000', 'http://kreistag.example'],
    ['127.0.0.1:3000', 'https://kreistag.example', 'https://127.0.0.1:3000'],
  ])('lets a form pass that %s shows to %s', async (host, origin, passed) => {
    let seen: unknown
    const port = await serve(async ({ headers }, response) => {
      seen = headers.origin
      response.end()
    })
    const head = `Host: ${host}\r\nOrigin: ${origin}\r\nNext-Action: a\r\nContent-Length: 2\r\n`
    await rawAnswer(port, `POST / HTTP/1.1\r\n${head}\r\n[]`)
    expect(seen).toBe(passed)
  })

  test('says that a form is unreadable if no code of the site has run when it fails', async () => {
    const port = await serve(async (_, response) => {
      response.statusCode = 500
      response.flushHeaders()
      response.write('inner')
      response.end('detail')
    })
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      headers: { 'next-action': 'a' },
      body: '[]',
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toMatch(/lang="de"[^]*beschädigt[^]*<\/html>\n$/)
  })

  test('leaves a fault one that occurs once code of the site runs', async () => {
    const port = await serve(async (_, response) => {
      markFormTaken()
      response.statusCode = 500
      response.end('Fehler')
    })
    expect(await rawAnswer(port, `POST / HTTP/1.1\r\nHost: localhost\r\n${form}`)).toContain(
      ' 500 ',
    )
  })

  test('answers 500 without a stack trace when a page throws', async () => {
    const port = await serve(() => Promise.reject(new Error('inner detail')))
    const answer = await fetch(`http://127.0.0.1:${port}/`)
    expect(answer.status).toBe(500)
    expect(await answer.text()).not.toContain('inner detail')
  })

  test('lets only embeds be framed, and asks for HTTPS only where there is HTTPS', async () => {
    const port = await serve(greet, true)
    const page = await fetch(`http://127.0.0.1:${port}/`)
    const embed = await fetch(`http://127.0.0.1:${port}/embed/w/1`)
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(page.headers.get('strict-transport-security')).toBe('max-age=31536000')
    expect(embed.headers.get('content-security-policy')).toContain('frame-ancestors *')
    expect(embed.headers.get('x-frame-options')).toBeNull()
    for (const path of ['/embed', '/embedded/w/1', '/w/embed/', '/oembed', '/abstimmungen/1'])
      expect(
        (await fetch(`http://127.0.0.1:${port}${path}`)).headers.get('content-security-policy'),
      ).toContain("frame-ancestors 'none'")
  })

  test('lets no script run and no form be sent in what is embedded', async () => {
    const port = await serve(greet, true)
    const embed = await fetch(`http://127.0.0.1:${port}/embed/w/1`)
    const policy = embed.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("form-action 'none'")
    expect(policy).not.toContain('script-src')
  })

  test('reads for frames and files without an origin as for everybody, and lets them write nowhere', async () => {
    const port = await serve(async (request, response) => {
      response.end(request.headers.origin ?? 'none')
    })
    const address = `http://127.0.0.1:${port}/embed/fonts/x.woff2`
    for (const origin of ['null', 'https://zeitung.example', 'x'])
      expect((await fetch(address, { headers: { origin } })).status, origin).toBe(200)
    expect(
      await rawAnswer(port, `POST / HTTP/1.1\r\nHost: localhost\r\nOrigin: null\r\n${form}`),
    ).toContain(' 403 ')
    const written = await fetch(`http://127.0.0.1:${port}/api/v1/votes`, {
      method: 'POST',
      headers: { origin: 'null' },
    })
    expect(await written.text()).toBe('null')
  })

  test('says which port is taken', async () => {
    const port = await serve(greet)
    const second = createWebServer(greet, {
      isSecure: false,
      isDevelopment: false,
      isBehindProxy: false,
      hosts,
    })
    await expect(listen(second, port, '127.0.0.1')).rejects.toThrow(
      `Port ${port} auf 127.0.0.1 ist belegt`,
    )
  })

  test('lets a running request end when it stops, and takes no new one', async () => {
    let arrive: () => void
    const arrived = new Promise<void>((resolve) => (arrive = resolve))
    const port = await serve(async (_, response) => {
      arrive()
      await delay(200)
      response.end('fertig')
    })
    const running = new Promise<string>((resolve) => {
      request({ port, host: '127.0.0.1' }, (answer) => {
        answer.on('data', (chunk: Buffer) => resolve(chunk.toString()))
      }).end()
    })
    await arrived
    const stopped = drain(server)
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed')
    expect(await running).toBe('fertig')
    await stopped
  })
})
