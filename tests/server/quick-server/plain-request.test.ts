import fc from 'fast-check'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PlainRequestReader } from '@/server/quick-server/plain-request'

const head = (...lines: string[]) => Buffer.from([...lines, '', ''].join('\r\n'), 'latin1')

const NAMES = [
  'accept',
  'accept-encoding',
  'cookie',
  'if-none-match',
  'sec-fetch-mode',
  'x-empty',
  'x-a',
] as const
const READ = ['host', ...NAMES] as const
const reader = new PlainRequestReader(NAMES)

/** What a browser sends, about. */
const BROWSER = head(
  'GET /debatten/kim?seite=2&q=%C3%BC HTTP/1.1',
  'Host: kreistag.example:8080',
  'User-Agent: Mozilla/5.0 (X11; Linux x86_64) "Gecko"',
  'Accept: text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
  'Accept-Encoding: gzip, deflate, br',
  'If-None-Match: W/"abc"',
  'Connection: Keep-Alive',
  'Sec-Fetch-Mode:navigate \t',
  'X-Empty:',
)

describe('a plain request', () => {
  test('is read with its target and its headers', () => {
    const read = reader.read(BROWSER)
    expect(read).toMatchObject({ method: 'GET', url: '/debatten/kim?seite=2&q=%C3%BC' })
    expect(read?.headers).toEqual({
      host: 'kreistag.example:8080',
      accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8',
      'accept-encoding': 'gzip, deflate, br',
      'if-none-match': 'W/"abc"',
      'sec-fetch-mode': 'navigate',
      'x-empty': '',
    })
  })

  const host = 'Host: a'
  test.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['half a head', BROWSER.subarray(0, 100)],
    ['a head without its end', BROWSER.subarray(0, -2)],
    ['two heads', Buffer.concat([BROWSER, BROWSER])],
    ['a head with something behind it', Buffer.concat([BROWSER, Buffer.from('\n')])],
    ['an empty line before the head', Buffer.concat([Buffer.from('\r\n'), BROWSER])],
    ['another method', head('HEAD / HTTP/1.1', host)],
    ['a method in small letters', head('get / HTTP/1.1', host)],
    ['another version', head('GET / HTTP/1.0', host)],
    ['a whole address', head('GET http://a/ HTTP/1.1', host)],
    ['an asterisk', head('GET * HTTP/1.1', host)],
    ['a blank in the target', head('GET /a b HTTP/1.1', host)],
    ['a letter beyond ASCII in the target', head('GET /\u00e4 HTTP/1.1', host)],
    ['two blanks', head('GET  / HTTP/1.1', host)],
    ['no host', head('GET / HTTP/1.1', 'Accept: a')],
    ['an empty host', head('GET / HTTP/1.1', 'Host:')],
    ['no header', head('GET / HTTP/1.1')],
    ['two hosts', head('GET / HTTP/1.1', host, 'host: b')],
    ['a header that is read twice', head('GET / HTTP/1.1', host, 'Accept: a', 'Accept: b')],
    ['a folded header', head('GET / HTTP/1.1', host, 'Accept: a', ' b')],
    ['a blank before the colon', head('GET / HTTP/1.1', 'Host : a')],
    ['a header without a colon', head('GET / HTTP/1.1', host, 'Accept')],
    ['a header without a name', head('GET / HTTP/1.1', host, ': a')],
    ['a NUL', head('GET / HTTP/1.1', host, 'Accept: a\0b')],
    ['a control character', head('GET / HTTP/1.1', host, 'Accept: a\x7fb')],
    ['a letter beyond ASCII', head('GET / HTTP/1.1', host, 'Accept: \u00e4')],
    ['a lone line feed', Buffer.from('GET / HTTP/1.1\nHost: a\n\n')],
    ['a line feed in a value', head('GET / HTTP/1.1', host, 'Accept: a\nb')],
    ['a carriage return in a value', head('GET / HTTP/1.1', host, 'Accept: a\rb')],
    ['content', head('GET / HTTP/1.1', host, 'Content-Length: 0')],
    ['content in pieces', head('GET / HTTP/1.1', host, 'Transfer-Encoding: chunked')],
    ['an expectation', head('GET / HTTP/1.1', host, 'Expect: 100-continue')],
    ['another protocol', head('GET / HTTP/1.1', host, 'Upgrade: websocket')],
    ['the wish to close', head('GET / HTTP/1.1', host, 'Connection: close')],
    ['wishes for the connection', head('GET / HTTP/1.1', host, 'Connection: keep-alive, te')],
    ['a long head', head('GET / HTTP/1.1', host, `Accept: ${'a'.repeat(9_000)}`)],
  ])('is not %s', (_, bytes) => {
    expect(reader.read(bytes)).toBeNull()
  })

  test('has no headers but those that are to be read', () => {
    const others = head('GET / HTTP/1.1', host, '__proto__: a', 'X-B: b', 'X-B: c', 'Accept: d')
    const { headers } = reader.read(others) ?? {}
    expect(headers).toEqual({ host: 'a', accept: 'd' })
    expect(headers && Object.getPrototypeOf(headers)).toBe(Object.prototype)
  })

  test('has the names in any letters', () => {
    const { headers } = reader.read(head('GET / HTTP/1.1', 'HOST: a', 'aCCEPT-eNCODING: br')) ?? {}
    expect(headers).toEqual({ host: 'a', 'accept-encoding': 'br' })
  })
})

describe('what is taken for a plain request', () => {
  let server: Server
  let asked: (request: IncomingMessage) => void
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked(request)
      response.end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(() => server.close())

  /** As the runtime reads it; null where it refuses. */
  async function byRuntime(bytes: Buffer): Promise<unknown> {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
    const request = new Promise<IncomingMessage>((resolve) => (asked = resolve))
    socket.write(bytes)
    const first = await Promise.race([request, once(socket, 'data').then(() => null)])
    socket.destroy()
    if (!first) return null
    const { method, url, headers } = first
    return { method, url, headers: Object.fromEntries(READ.map((key) => [key, headers[key]])) }
  }

  const odd = fc.constantFrom(...'\0\t\n\r !"#:;,=\x7f\u00a0\u00e4'.split(''))
  const text = fc.string({
    unit: fc.oneof(odd, fc.constantFrom(...'aB-0/%'.split(''))),
    maxLength: 6,
  })
  const name = fc.oneof(
    fc.constantFrom('Accept', 'host', 'Cookie', 'Content-Length', 'connection', 'X-A', 'Upgrade'),
    text,
  )
  const line = fc
    .tuple(name, fc.constantFrom(':', ': ', ' :', ''), text)
    .map((parts) => parts.join(''))
  const bytes = fc
    .tuple(text, fc.array(line, { maxLength: 4 }), fc.constantFrom('\r\n', '\r\n', '\r\n', '\n'))
    .map(([path, lines, end]) =>
      Buffer.from([`GET /${path} HTTP/1.1`, 'Host: a', ...lines, '', ''].join(end), 'latin1'),
    )

  test('is read by the runtime in the same way', async () => {
    let taken = 0
    await fc.assert(
      fc.asyncProperty(bytes, async (sent) => {
        const read = reader.read(sent)
        if (!read) return
        taken += 1
        expect(await byRuntime(sent)).toEqual(read)
      }),
      { numRuns: 2_000 },
    )
    expect(taken).toBeGreaterThan(50)
  })
})
