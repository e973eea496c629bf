import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { importOParl } from '@/usecases/import-oparl'
import { useDatabase } from '../../database'
import { json, type TestServer, useServers } from '../../intake/oparl/oparl-server'

useDatabase('test')
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })
const start = useServers()

const QUICK = { pause: 0, backoff: 10, tries: 3, timeout: 2_000, longestWait: 5_000 }
const importing = (address: string, politeness = {}) =>
  importOParl(address, { body: 'kreis', politeness: { ...QUICK, ...politeness } })

type Raw = Record<string, unknown>

const object = ({ origin }: TestServer, type: string, path: string, more: Raw = {}): Raw => ({
  id: origin + path,
  type: `https://schema.oparl.org/1.1/${type}`,
  ...more,
})

const list = (data: unknown[], next?: string): Raw => ({
  data,
  links: next === undefined ? {} : { next },
  pagination: {},
})

const persons = (server: TestServer, from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) =>
    object(server, 'Person', `/person/${from + index}`, { name: `Anna Muster${from + index}` }),
  )

/** A system with one body that has persons in three pages, an organization and a meeting. */
async function aCouncil(): Promise<TestServer> {
  const server = await start()
  const { answers, origin } = server
  answers.set('/system', json(object(server, 'System', '/system', { body: '/bodies' })))
  answers.set(
    '/bodies',
    json(
      list([
        object(server, 'Body', '/body/1', {
          name: 'Kreis am Netz',
          organization: `${origin}/organizations`,
          person: '/persons',
          meeting: `${origin}/meetings`,
        }),
      ]),
    ),
  )
  answers.set(
    '/organizations',
    json(list([object(server, 'Organization', '/org/1', { name: 'Kreistag' })])),
  )
  answers.set('/persons', json(list(persons(server, 0, 3), '/persons?page=2')))
  answers.set('/persons?page=2', json(list(persons(server, 3, 6), `${origin}/persons?page=3`)))
  answers.set('/persons?page=3', json(list(persons(server, 6, 7))))
  answers.set(
    '/meetings',
    json(
      list([
        object(server, 'Meeting', '/meeting/1', {
          name: 'Sitzung',
          start: '2024-05-17T17:00:00+02:00',
          organization: ['/org/1'],
          agendaItem: ['/item/1', '/item/2'],
        }),
      ]),
    ),
  )
  answers.set(
    '/item/1',
    json(object(server, 'AgendaItem', '/item/1', { name: 'Radweg', result: 'Ja 12 Nein 5' })),
  )
  return server
}

const reasons = (list: { place: { file: string }; reason: string }[]) =>
  list.map(({ place, reason }) => `${place.file} ${reason}`).join('\n')

test('a system is read through its lists, page by page, relative addresses and parts that are only named included', async () => {
  const server = await aCouncil()
  const { report, body } = await importing(`${server.origin}/system`)
  expect(body).toMatchObject({ slug: 'kreis', name: 'Kreis am Netz' })
  expect(report.rejections).toEqual([])
  expect(report.createdAround).toMatchObject({
    person: 7,
    organization: 1,
    session: 1,
    agenda_item: 1,
    vote: 1,
  })
  // The item that is not there is told of with its address.
  expect(reasons(report.remarks)).toMatch(/\/item\/2 Der Server antwortet mit Status 404/)
  expect(await db.agendaItem.findFirst({ include: { session: true } })).toMatchObject({
    title: 'Radweg',
    session: { title: 'Sitzung' },
  })
})

test('the next run asks for what has changed since, and nothing changes', async () => {
  const server = await aCouncil()
  await importing(`${server.origin}/system`)
  server.asked.length = 0
  server.answers.set('/persons', (request, response, url) =>
    json(list(url.searchParams.has('modified_since') ? [] : persons(server, 0, 3)))(
      request,
      response,
      url,
    ),
  )
  const { report } = await importing(`${server.origin}/system`)
  const question = server.asked.find((path) => path.startsWith('/persons?'))
  expect(decodeURIComponent(question ?? '')).toMatch(
    /modified_since=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+]\d\d:\d\d$/,
  )
  expect(report).toMatchObject({ created: 0, changed: 0, withdrawn: 0, rejected: 0 })
  expect(report.unchanged).toBeGreaterThan(10)
})

test('what is deleted there is taken back here', async () => {
  const server = await aCouncil()
  await importing(`${server.origin}/system`)
  server.answers.set(
    '/persons',
    json(list([object(server, 'Person', '/person/0', { deleted: true })])),
  )
  const { report } = await importing(`${server.origin}/system`)
  expect(report).toMatchObject({ withdrawn: 1, changed: 0 })
})

test('a server that asks to wait is waited for; one that is down is asked again, but not for ever', async () => {
  const server = await aCouncil()
  let turn = 0
  const page = server.answers.get('/persons?page=2')
  server.answers.set('/persons?page=2', (request, response, url) => {
    turn += 1
    if (turn === 1) json('', 429, { 'retry-after': '1' })(request, response, url)
    else if (turn === 2) json('', 503)(request, response, url)
    else page?.(request, response, url)
  })
  const started = Date.now()
  const { report } = await importing(`${server.origin}/system`)
  expect(Date.now() - started).toBeGreaterThan(1000)
  expect(report).toMatchObject({ rejected: 0, createdAround: { person: 7 } })

  server.answers.set('/organizations', json('', 429, { 'retry-after': '3600' }))
  const again = await importing(`${server.origin}/system`)
  expect(reasons(again.report.rejections)).toMatch(
    /Pause von 60 Minuten; so lange wird nicht gewartet/,
  )
})

test('a run that breaks off goes on where it was', async () => {
  const server = await aCouncil()
  const page = server.answers.get('/persons?page=2')
  server.answers.set('/persons?page=2', json('', 500))
  const first = await importing(`${server.origin}/system`)
  expect(first.report).toMatchObject({ rejected: 1, createdAround: { person: 3 } })
  if (page) server.answers.set('/persons?page=2', page)
  server.asked.length = 0
  const second = await importing(`${server.origin}/system`)
  expect(server.asked).not.toContain('/persons')
  expect(second.report).toMatchObject({ rejected: 0, createdAround: { person: 4 } })
})

test('where the page to go on with is gone, the list is read from its beginning', async () => {
  const server = await aCouncil()
  server.answers.set('/persons?page=2', json('', 500))
  await importing(`${server.origin}/system`)
  server.answers.set('/persons?page=2', json('', 410))
  server.answers.set('/persons', json(list(persons(server, 0, 7))))
  const { report } = await importing(`${server.origin}/system`)
  expect(report).toMatchObject({ rejected: 0, createdAround: { person: 4 } })
})

test('a list that comes back to itself, repeats itself or goes on and on is left', async () => {
  const server = await aCouncil()
  server.answers.set(
    '/organizations',
    json(list([object(server, 'Organization', '/org/1', { name: 'Kreistag' })], '/organizations')),
  )
  server.answers.set('/persons', (request, response, url) => {
    const page = Number(url.searchParams.get('n') ?? 0)
    json(list(persons(server, 0, 2), `/persons?n=${page + 1}`))(request, response, url)
  })
  server.answers.set('/meetings', (request, response, url) => {
    const page = Number(url.searchParams.get('n') ?? 0)
    const data = [object(server, 'Meeting', `/meeting/${page}`, { organization: ['/org/1'] })]
    json(list(data, `/meetings?n=${page + 1}`))(request, response, url)
  })
  const { report } = await importing(`${server.origin}/system`, { maxPages: 20 })
  expect(reasons(report.rejections)).toMatch(/schon gelesen ist/)
  expect(reasons(report.rejections)).toMatch(/wiederholt die Seite davor/)
  expect(reasons(report.rejections)).toMatch(/mehr als 20 Seiten/)
  expect(report.createdAround).toMatchObject({ person: 2, session: 20 })
})

test('HTML, broken JSON, an answer without end and one that never comes are told of with their address', async () => {
  const server = await aCouncil()
  server.answers.set('/organizations', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end('<!doctype html><title>Wartung</title>')
  })
  server.answers.set('/persons?page=2', json('{"data": [{"id": '))
  let written = 0
  server.answers.set('/meetings', (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const more = () => {
      written += 65_536
      if (!response.destroyed && response.write(' '.repeat(65_536))) setImmediate(more)
    }
    response.on('drain', more)
    more()
  })
  const { report } = await importing(`${server.origin}/system`, { maxSize: 1_000_000 })
  expect(reasons(report.rejections)).toMatch(
    /\/organizations Der Server antwortet nicht mit JSON: Das ist HTML/,
  )
  expect(reasons(report.rejections)).toMatch(
    /page=2 Der Server antwortet nicht mit JSON: Das ist kein gültiges JSON/,
  )
  expect(reasons(report.rejections)).toMatch(/\/meetings Die Antwort ist größer/)
  expect(written).toBeLessThan(20_000_000)
  expect(report.createdAround).toMatchObject({ person: 3 })

  server.answers.set('/organizations', () => undefined)
  const silent = await importing(`${server.origin}/system`, {
    timeout: 200,
    tries: 1,
    maxSize: 1_000_000,
  })
  expect(reasons(silent.report.rejections)).toMatch(/\/organizations .* nicht geantwortet/)
})

test('only the server itself is asked, whatever it points at', async () => {
  const server = await aCouncil()
  const other = await start()
  other.answers.set('/persons', json(list(persons(other, 0, 2))))
  server.answers.set('/organizations', (_, response) => {
    response.writeHead(302, { location: 'file:///etc/passwd' })
    response.end()
  })
  server.answers.set('/persons', (_, response) => {
    response.writeHead(302, { location: `${other.origin}/persons` })
    response.end()
  })
  server.answers.set('/meetings', (_, response) => {
    response.writeHead(302, { location: '/meetings' })
    response.end()
  })
  const { report } = await importing(`${server.origin}/system`)
  expect(other.asked).toEqual([])
  expect(reasons(report.rejections)).toMatch(/führt zu „file:\/\/\/etc\/passwd“/)
  expect(reasons(report.rejections)).toMatch(/abgerufen wird nur/)
  expect(reasons(report.rejections)).toMatch(/leitet mehr als 5-mal weiter/)
})

test('where there is nothing to read, nothing comes to be', async () => {
  const server = await start()
  server.answers.set('/', (_, response) => response.end('<html>'))
  await expect(importing(`${server.origin}/`)).rejects.toThrow(/nicht mit JSON/)
  await expect(importing('http://127.0.0.1:9/')).rejects.toThrow(/nicht zu erreichen/)
  server.answers.set(
    '/several',
    json(list(['1', '2'].map((id) => object(server, 'Body', `/body/${id}`)))),
  )
  await expect(importing(`${server.origin}/several`)).rejects.toThrow(/mehrere Körperschaften/)
  expect(await db.body.count()).toBe(0)
})
