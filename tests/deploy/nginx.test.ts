import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, request, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const isHere = (() => {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** Says which host was asked for, the how manieth time, by which instance. */
function standIn(name: string): Server {
  let asked = 0
  return createServer(({ headers, url = '' }, response) => {
    const number = (asked += 1)
    if (url.startsWith('/admin')) response.statusCode = 503
    else response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate, s-maxage=1')
    setTimeout(() => response.end(`${headers.host} ${name} ${number}`), 50)
  })
}

const listening = async (server: Server): Promise<number> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

describe.skipIf(!isHere)('the configuration of nginx', () => {
  const instances = [standIn('one'), standIn('two')]
  let folder: string
  let nginx: ChildProcess
  let port: number

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wortlaut-nginx-'))
    await chmod(folder, 0o777) // as root, nginx's account keeps its files in it
    const [first, second] = await Promise.all(instances.map(listening))
    const free = createServer()
    port = await listening(free)
    free.close()
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${join(folder, name)};`)
      .join(' ')
    const configuration = (await readFile('deploy/nginx/nginx.conf', 'utf8'))
      .replace('app-1:3000', `127.0.0.1:${first}`)
      .replace('app-2:3000', `127.0.0.1:${second}`)
      .replace('include mime.types;', `access_log off; ${places}`)
      .replace('/var/cache/nginx', join(folder, 'cache'))
      .replace(/ {2}server \{\s+listen 80;[^}]*\}/, '')
      .replace(/listen 443 ssl[^\n]*/, `listen 127.0.0.1:${port};`)
      .replace(/ssl_\w+ [^\n]*/g, '')
    await writeFile(join(folder, 'nginx.conf'), configuration)
    const log = join(folder, 'error.log')
    nginx = spawn(
      'nginx',
      ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', log].concat([
        '-g',
        `daemon off; pid ${join(folder, 'pid')};`,
      ]),
    )
    for (let tries = 0; (await ask('/').catch(() => null))?.status !== 200; tries += 1) {
      if (tries === 200) throw new Error(await readFile(log, 'utf8'))
      await delay(50)
    }
  })

  afterAll(async () => {
    nginx.kill('SIGTERM')
    await once(nginx, 'exit')
    for (const server of instances) server.close()
    await rm(folder, { recursive: true, force: true })
  })

  const ask = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
      const options = { host: '127.0.0.1', port, path, headers: { host: 'a.example', ...headers } }
      request(options, (answer: IncomingMessage) => {
        let text = ''
        answer.setEncoding('utf8').on('data', (part: string) => (text += part))
        answer.on('end', () => resolve({ status: answer.statusCode, text }))
      })
        .on('error', reject)
        .end()
    })

  test('keeps the pages of two counties apart', async () => {
    const [own, other] = await Promise.all([
      ask('/sitzungen'),
      ask('/sitzungen', { host: 'b.example' }),
    ])
    expect(own.text).toContain('a.example')
    expect(other.text).toContain('b.example')
    expect((await ask('/sitzungen', { host: 'b.example' })).text).toBe(other.text)
  })

  test('makes one request of many for the same page, but none of editors’', async () => {
    const found = await Promise.all(Array.from({ length: 40 }, () => ask('/abstimmungen')))
    expect(new Set(found.map(({ text }) => text)).size).toBe(1)
    const cookie = 'wortlaut.session_token=x'
    const editors = await Promise.all(
      Array.from({ length: 4 }, () => ask('/abstimmungen', { cookie })),
    )
    expect(new Set(editors.map(({ text }) => text)).size).toBe(4)
  })

  test('goes on serving readers while editors are told that nothing can be written', async () => {
    for (let time = 0; time < 6; time += 1) {
      expect((await ask('/admin')).status).toBe(503)
      expect((await ask(`/personen?${time}`)).status).toBe(200)
    }
  })

  test('passes over an instance that is gone', async () => {
    instances[0]?.close()
    instances[0]?.closeAllConnections()
    await delay(50)
    for (let time = 0; time < 6; time += 1) {
      const { status, text } = await ask(`/vorgaenge?${time}`)
      expect([status, text]).toEqual([200, expect.stringContaining(' two ')])
    }
  })

  test('hides the figures for monitors', async () => {
    expect((await ask('/metrics')).status).toBe(404)
  })
})
