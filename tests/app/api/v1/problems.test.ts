import { useDatabase } from '@tests/database'
import { buildCouncil, type Council } from '@tests/usecases/reads/council'
import { markAll } from '@tests/search/corpus'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { components } from '@/publish/api/openapi/components'
import { ask, read } from './client'

useDatabase()

let council: Council
beforeAll(async () => {
  council = await buildCouncil()
  await markAll(council.body.id)
}, 60_000)

const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** For every list: whatever its other parameters are, these are the same. */
const ofEveryList = [
  ['limit=0', 'limit'],
  ['limit=101', 'limit'],
  ['limit=-1', 'limit'],
  ['limit=1.5', 'limit'],
  ['limit=abc', 'limit'],
  ['limit=1e2', 'limit'],
  ['limit=%31%30%30%30', 'limit'],
  ['limit=2&limit=3', 'limit'],
  ['limit=%00', 'limit'],
  ['cursor=bogus', 'cursor'],
  ['cursor=%F0%9F%99%82', 'cursor'],
  ['cursor=a&cursor=b', 'cursor'],
  [`cursor=${'A'.repeat(501)}`, 'cursor'],
  [`cursor=${cursor([])}`, 'cursor'],
  [`cursor=${cursor({})}`, 'cursor'],
  [`cursor=${cursor(null)}`, 'cursor'],
  [`cursor=${cursor(['0000-01-01', 'x', 1e99, null, 'DROP TABLE'])}`, 'cursor'],
] as const

const lists = [
  '/sessions',
  '/motions',
  '/votes',
  '/persons',
  '/organizations',
  '/matters',
  '/statements',
  '/corrections',
] as const

const ofOneList: [address: string, parameter: string][] = [
  ['/sessions?year=21', 'year'],
  ['/sessions?year=0000', 'year'],
  ['/sessions?year=2021&year=2022', 'year'],
  ['/sessions?organization=Kreis%20Tag', 'organization'],
  ['/sessions?organization=%27%20OR%201%3D1', 'organization'],
  ['/motions?outcome=foo', 'outcome'],
  ['/motions?outcome=not_reported', 'outcome'],
  ['/motions?session=..%2F..', 'session'],
  ['/motions?faction=%EF%BF%BD', 'faction'],
  ['/votes?outcome=carried&outcome=foo', 'outcome'],
  ['/votes?method=roll_call', 'method'],
  ['/votes?year=zweitausend', 'year'],
  [`/persons?q=${'x'.repeat(10_000)}`, 'q'],
  ['/persons?q=%00', 'q'],
  ['/persons?q=a&q=b', 'q'],
  ['/organizations?kind=foo', 'kind'],
  ['/matters?open=yes', 'open'],
  ['/corrections?record=1', 'record'],
  [`/corrections?cursor=${cursor(['0000-01-01T00:00:00.000Z', randomUUID()])}`, 'cursor'],
  [`/statements?q=${'x'.repeat(10_000)}`, 'q'],
  [`/statements?q=${'x'.repeat(501)}`, 'q'],
  ['/statements?q=a%00b', 'q'],
  ['/statements?q=%ED%A0%80', 'q'],
  ['/statements?q=%FF', 'q'],
  ['/statements?q=%', 'q'],
  ['/statements?q=a&q=b', 'q'],
  ['/statements?kind=foo', 'kind'],
  ['/statements?kind=quote&kind=paraphrase', 'kind'],
  ['/statements?stance=maybe', 'stance'],
  ['/statements?sort=best', 'sort'],
  ['/statements?from=2021-02-29', 'from'],
  ['/statements?from=0000-01-01', 'from'],
  ['/statements?from=gestern', 'from'],
  ['/statements?to=2021-6-1', 'to'],
  ['/statements?from=2021-06-02&to=2021-06-01', 'to'],
  ['/statements?person=%2E%2E', 'person'],
  [`/statements?person=${'a'.repeat(121)}`, 'person'],
  [`/statements?${Array.from({ length: 51 }, (_, n) => `session=s-${n}`).join('&')}`, 'session'],
  [`/statements?cursor=${cursor(['newest', '0', '0000-01-01', randomUUID()])}`, 'cursor'],
  [`/statements?cursor=${cursor(['newest', '0', '2021-02-31', randomUUID()])}`, 'cursor'],
  [
    `/statements?sort=oldest&cursor=${cursor(['newest', '0', '2021-02-01', randomUUID()])}`,
    'cursor',
  ],
  [`/statements/${randomUUID()}?version=0`, 'version'],
  [`/statements/${randomUUID()}?version=99999999999`, 'version'],
  [`/statements/${randomUUID()}?version=x`, 'version'],
]

async function expectRefusal(address: string, parameter: string) {
  const response = await ask(address)
  const text = await response.text()
  expect(response.status, text).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const problem = components.Problem.parse(JSON.parse(text))
  expect(problem).toEqual(JSON.parse(text))
  expect(problem.status).toBe(400)
  expect(problem.type).toBe('/daten#fehler-eingabe')
  expect(problem.errors?.map(({ path }) => path)).toEqual([parameter])
  expect(problem.errors?.[0]?.message).toMatch(/^[A-ZÄÖÜ].+[.]$/)
}

describe('what cannot be read is refused, and the parameter named', () => {
  test.each(lists)('%s: page and cursor', async (path) => {
    for (const [query, parameter] of ofEveryList) await expectRefusal(`${path}?${query}`, parameter)
  })

  test.each(ofOneList)('%.80s: %s', async (address, parameter) => {
    await expectRefusal(address, parameter)
  })

  test('every faulty parameter has its entry', async () => {
    const response = await ask('/statements?limit=0&kind=foo&from=x')
    const { errors } = components.Problem.parse(await response.json())
    expect(errors?.map(({ path }) => path).toSorted()).toEqual(['from', 'kind', 'limit'])
  })
})

describe('what is harmless is answered', () => {
  test.each([
    '/statements?q=',
    '/statements?q=%22',
    "/statements?q=')--%20%26%20!%3A*%20%5C",
    `/statements?q=${encodeURIComponent('ü'.repeat(500))}`,
    '/statements?q=%F0%9F%99%82',
    '/statements?q=-a%20-b%20OR%20-c',
    '/statements?q=%D9%85%D8%B1%D8%AD%D8%A8%D8%A7',
    '/statements?utm_source=mail&limit=',
    '/statements?from=0001-01-01&to=9999-12-31',
    '/persons?q=%25_%5C',
    '/persons?q=M%C3%BCller%20-',
    '/sessions?year=1999',
  ])('%s', async (address) => {
    expect((await ask(address)).status).toBe(200)
  })
})

describe('the unknown, the hidden and the malformed look the same', () => {
  const collections = {
    session: '/sessions',
    person: '/persons',
    organization: '/organizations',
    matter: '/matters',
    item: '/agenda-items',
    motion: '/motions',
    vote: '/votes',
    statement: '/statements',
    source: '/sources',
  } as const

  const bySlug = new Set(['session', 'person', 'organization', 'matter'])

  test.each(Object.entries(collections))('%s', async (kind, path) => {
    const expected = await ask(`${path}/${bySlug.has(kind) ? 'gibt-es-nicht' : randomUUID()}`)
    const text = await expected.text()
    expect(expected.status).toBe(404)
    const { foreign } = council
    const strangers: Record<string, { id: string } | undefined> = {
      ...foreign,
      organization: foreign.council,
    }
    const hidden = [
      ...council.hidden.filter((record) => record.kind === kind),
      { id: strangers[kind]?.id ?? '', slug: 'fremd' },
    ]
    expect(hidden.length).toBeGreaterThan(3)
    const names = bySlug.has(kind)
      ? hidden.flatMap(({ slug }) => [slug, `${slug}-frueher`])
      : hidden.map(({ id }) => id)
    const malformed = ['%00', 'x%20y', '..', '%27', 'a'.repeat(2000), '0', '%F0%9F%99%82', 'null']
    for (const name of [...names, ...malformed.filter((name) => name !== '..')]) {
      const answer = await ask(`${path}/${name}`)
      expect(answer.status, name).toBe(404)
      expect(await answer.text(), name).toBe(text)
      expect(Object.fromEntries(answer.headers), name).toEqual(Object.fromEntries(expected.headers))
    }
  })

  test('and so does an address that is none', async () => {
    const expected = await ask(`/votes/${randomUUID()}`)
    const text = await expected.text()
    expect(components.Problem.parse(JSON.parse(text))).toEqual(JSON.parse(text))
    for (const address of ['', '/', '/foo', '/sessions/a/b', '/statements/x/y/z?limit=0'])
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
        const answer = await ask(address, { method })
        expect(answer.status).toBe(404)
        expect(await answer.text()).toBe(text)
      }
    expect(await (await ask('/foo', { method: 'HEAD' })).text()).toBe('')
  })
})

test('no count, filter or facet tells of what is hidden', async () => {
  const { hidden } = council
  const named = hidden.filter(({ slug }) => slug !== '')
  for (const { kind, slug } of named) {
    const parameters = { session: ['session'], person: ['person'], matter: ['matter'] }[
      kind as string
    ] ?? ['faction', 'organization']
    for (const parameter of parameters)
      expect(await read(`/statements?${parameter}=${slug}`), slug).toMatchObject({
        total: 0,
        items: [],
      })
  }
  expect(await read('/statements?q=geheim')).toMatchObject({ total: 0, suggestion: null })
})
