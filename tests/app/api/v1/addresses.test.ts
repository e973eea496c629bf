import { useDatabase } from '@tests/database'
import { buildCouncil, type Council } from '@tests/usecases/reads/council'
import { markAll } from '@tests/search/corpus'
import { createItem } from '@tests/builders'
import { nextSecond } from '@tests/clock'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { components } from '@/publish/api/openapi/components'
import { ask, ORIGIN, read, routes } from './client'
import { answerOf, asDescribed, document } from './description'

useDatabase()

let council: Council
beforeAll(async () => {
  council = await buildCouncil()
  await markAll(council.body.id)
  const { session } = council.seen
  await createItem(session.id, { title: 'sichtbar' })
  const { personId } = await db.speaker.findFirstOrThrow({ where: { sessionId: session.id } })
  const arrivedAt = new Date('2021-06-25T15:00:00Z')
  await db.session.update({
    where: { id: session.id },
    data: { startsAt: arrivedAt, endsAt: new Date('2021-12-25T16:30:00Z') },
  })
  await db.attendance.create({
    data: { sessionId: session.id, personId, status: 'present', arrivedAt },
  })
  await db.recusal.create({ data: { agendaItemId: council.seen.item.id, personId } })
  await nextSecond()
}, 60_000)

/** The addresses of what is public, for each that the document describes. */
const samples = ({ seen, source, scenes }: Council): Record<string, string[]> => ({
  '/sessions': ['/sessions', '/sessions?year=2021&organization=sichtbar&limit=1'],
  '/sessions/{slug}': [`/sessions/${seen.session.slug}`],
  '/agenda-items/{id}': [seen.item, ...scenes.map(({ orphan }) => orphan)].map(
    ({ id }) => `/agenda-items/${id}`,
  ),
  '/motions': ['/motions', '/motions?outcome=carried&outcome=not-reported&limit=2'],
  '/motions/{id}': [`/motions/${seen.motion.id}`],
  '/votes': ['/votes', '/votes?method=roll-call&limit=2'],
  '/votes/{id}': [`/votes/${seen.vote.id}`],
  '/persons': ['/persons', '/persons?q=sicht&faction=sichtbar-fraktion'],
  '/persons/{slug}': [`/persons/${seen.person.slug}`],
  '/organizations': ['/organizations', '/organizations?kind=faction&limit=1'],
  '/organizations/{slug}': [seen.council, seen.faction].map(({ slug }) => `/organizations/${slug}`),
  '/matters': ['/matters', '/matters?open=true'],
  '/matters/{slug}': [`/matters/${seen.matter.slug}`],
  '/sources/{id}': [`/sources/${source.id}`],
  '/statements': ['/statements', '/statements?q=sichtbar&kind=quote&limit=2'],
  '/statements/{id}': [`/statements/${seen.statement.id}`],
  '/corrections': ['/corrections', `/corrections?record=${seen.motion.id}&limit=1`],
  '/openapi.json': ['/openapi.json'],
})

type Methods = Readonly<Record<string, { security?: unknown } | undefined>>
const paths = document.paths as unknown as Readonly<Record<string, Methods>>
/** The addresses that everybody can read. */
const described = Object.keys(paths).filter((path) => {
  const get = paths[path]?.['get']
  return get !== undefined && get.security === undefined
})

test('the document describes every address there is, and no other', () => {
  expect(routes.toSorted()).toEqual(Object.keys(paths).toSorted())
})

test('the document is what /openapi.json answers, in OpenAPI 3.1', async () => {
  expect(await read('/openapi.json')).toEqual(JSON.parse(JSON.stringify(document)))
  expect(document.openapi).toBe('3.1.0')
  expect(document.servers).toEqual([{ url: `${ORIGIN}/api/v1` }])
})

test('every reference in the document leads to a schema', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)]
  expect(references.length).toBeGreaterThan(50)
  for (const [, reference = ''] of references) {
    const name = reference.replace('#/components/schemas/', '')
    expect(document.components.schemas, reference).toHaveProperty(name)
  }
})

test.each(described.filter((path) => path !== '/openapi.json'))(
  '%s answers in the shape that is described',
  async (path) => {
    const addresses = samples(council)[path] ?? []
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses) {
      const body = await read(address)
      const name = answerOf(path)
      // What the schema does not name would be missing in the result.
      expect(components[name].parse(body), address).toEqual(body)
      expect(asDescribed(name).safeParse(body).error, address).toBeUndefined()
      expect(JSON.stringify(body), address).toContain('sichtbar')
    }
  },
)

describe.each(described)('%s', (path) => {
  const addresses = () => samples(council)[path] ?? []

  test('says what it is, to every site', async () => {
    for (const address of addresses()) {
      const { status, headers } = await ask(address)
      expect(status).toBe(200)
      expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-expose-headers')).toContain('ETag')
      expect(headers.get('etag')).toMatch(/^"[\w-]{43}"$/)
      expect(new Date(headers.get('last-modified') ?? '').getTime()).toBeLessThan(Date.now())
      expect(headers.get('link')).toContain('/api/v1/openapi.json>; rel="service-desc"')
    }
  })

  test('answers 304 to who has it already', async () => {
    for (const address of addresses().slice(0, 1)) {
      const { headers } = await ask(address)
      const etag = headers.get('etag') ?? ''
      const date = headers.get('last-modified') ?? ''
      const status = async (sent: Record<string, string>) =>
        (await ask(address, { headers: sent })).status
      expect(await status({ 'If-None-Match': etag })).toBe(304)
      expect(await status({ 'If-None-Match': `"other", W/${etag}` })).toBe(304)
      expect(await status({ 'If-None-Match': '*' })).toBe(304)
      expect(await status({ 'If-None-Match': '"other"' })).toBe(200)
      expect(await status({ 'If-None-Match': '"other"', 'If-Modified-Since': date })).toBe(200)
      expect(await status({ 'If-Modified-Since': 'gestern' })).toBe(200)
      expect(await status({ 'If-Modified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT' })).toBe(200)
      const later = new Date(Date.now() + 60_000).toUTCString()
      expect(await status({ 'If-Modified-Since': later })).toBe(304)
      const unchanged = await ask(address, { headers: { 'If-None-Match': etag } })
      expect(await unchanged.text()).toBe('')
      expect(unchanged.headers.get('etag')).toBe(etag)
      expect(unchanged.headers.get('access-control-allow-origin')).toBe('*')
    }
  })

  test('answers HEAD with the same head and no body', async () => {
    for (const address of addresses()) {
      const [got, head] = [await ask(address), await ask(address, { method: 'HEAD' })]
      expect(await head.text()).toBe('')
      expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(got.headers))
    }
  })

  test('answers a preflight, and refuses what is not reading', async () => {
    const [address = ''] = addresses()
    const preflight = await ask(address, { method: 'OPTIONS' })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
    const written = ['POST', 'PUT'].filter((method) => paths[path]?.[method.toLowerCase()])
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const refused = await ask(address, { method })
      // Where programs write, everybody else is asked for a token.
      expect(refused.status).toBe(written.includes(method) ? 401 : 405)
      if (refused.status !== 405) continue
      expect(refused.headers.get('allow')).toBe(['GET', 'HEAD', 'OPTIONS', ...written].join(', '))
      expect(components.Problem.parse(await refused.json()).status).toBe(405)
    }
  })

  test('shows nothing that is hidden', async () => {
    for (const address of addresses()) {
      const body = JSON.stringify(await read(address))
      expect(body).not.toMatch(/geheim|fremd/i)
      for (const { id } of council.hidden) expect(body).not.toContain(id)
    }
  })
})

test('times have the offset of Germany on that day', async () => {
  const session = await read('/sessions/sichtbar')
  expect(session).toMatchObject({
    startsAt: '2021-06-25T17:00:00+02:00',
    endsAt: '2021-12-25T17:30:00+01:00',
  })
})

test('an address that has moved leads to the new one', async () => {
  const { body, seen } = council
  for (const [path, kind, record] of [
    ['/sessions', 'session', seen.session],
    ['/persons', 'person', seen.person],
    ['/organizations', 'organization', seen.faction],
    ['/matters', 'matter', seen.matter],
  ] as const) {
    await db.formerSlug.create({
      data: { bodyId: body.id, kind, slug: 'frueher', publicationId: record.id },
    })
    const moved = await ask(`${path}/frueher`)
    expect(moved.status).toBe(308)
    expect(moved.headers.get('location')).toBe(`${ORIGIN}/api/v1${path}/${record.slug}`)
  }
})
