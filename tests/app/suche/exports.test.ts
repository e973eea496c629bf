import { useDatabase } from '@tests/database'
import { ORIGIN, requestTo } from '@tests/app/asked'
import { nextSecond } from '@tests/clock'
import { readCsv } from '@tests/publish/csv/read-csv'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import * as csv from '@/app/(public)/suche/export.csv/route'
import * as json from '@/app/(public)/suche/export.json/route'
import { SearchHit } from '@/publish/api/search'
import { components } from '@/publish/api/openapi/components'
import { buildTalkativeCouncil, MANY } from './council'

useDatabase()

beforeAll(async () => {
  await buildTalkativeCouncil()
  await nextSecond()
}, 120_000)

async function table(path: string) {
  const response = await csv.GET(requestTo(path), {})
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [names = [], ...rows] = readCsv(new TextDecoder().decode(bytes))
  return rows.map((cells) => Object.fromEntries(cells.map((cell, n) => [names[n] ?? '', cell])))
}

const Document = z.strictObject({ items: z.array(SearchHit), total: z.int() })

const document = async (path: string) =>
  Document.parse(await (await json.GET(requestTo(path), {})).json())

describe('a result as CSV', () => {
  test('is whole, each passage once, in the order of the search', async () => {
    const rows = await table('/suche/export.csv?q=Umlage&sort=newest&limit=7')
    expect(rows).toHaveLength(MANY + 1)
    expect(new Set(rows.map(({ statement, passage }) => `${statement} ${passage}`)).size).toBe(
      MANY + 1,
    )
    expect(JSON.stringify(rows)).not.toContain('Geheim')
  })

  test('keeps quotes and summaries apart, and runs no formula', async () => {
    const rows = await table('/suche/export.csv?q=sinken')
    expect(rows.map(({ kind, text }) => [kind, text])).toEqual([
      ['paraphrase', `'=Die Umlage sei "zu hoch",\nsagte er.`],
      ['quote', '„Die Umlage“ muss sinken, <sofort> & ganz.'],
    ])
    expect(rows[0]).toMatchObject({
      speaker: 'Andreas Müller',
      faction: 'CDU',
      stance: 'against',
      date: '2021-06-25',
      licence: 'CC BY 4.0',
    })
    expect(rows[0]?.['url']).toMatch(/^https:\/\/kreistag\.example\/w\/[0-9a-f-]{36}\?version=1$/)
  })

  test('holds only passages of the kind asked for', async () => {
    const rows = await table('/suche/export.csv?q=Umlage&kind=paraphrase')
    expect(rows.map(({ kind }) => kind)).toEqual(['paraphrase'])
  })

  test('without hits is a table without rows', async () => {
    expect(await table('/suche/export.csv?q=gibtesnicht')).toEqual([])
  })
})

describe('a result as JSON', () => {
  test('has the items of the API, all of them, and counts them', async () => {
    const { items, total } = await document('/suche/export.json?q=Umlage&limit=3')
    expect(total).toBe(MANY)
    expect(new Set(items.map(({ id }) => id)).size).toBe(MANY)
    expect(items[0]?.url.startsWith(`${ORIGIN}/w/`)).toBe(true)
    expect(await document('/suche/export.json?q=gibtesnicht')).toEqual({ items: [], total: 0 })
  })
})

describe.each([
  ['csv', csv, 'text/csv; charset=utf-8; header=present'],
  ['json', json, 'application/json; charset=utf-8'],
])('an export as %s', (extension, route, type) => {
  const path = `/suche/export.${extension}`

  test('is a file with a name and a day', async () => {
    const response = await route.GET(requestTo(`${path}?q=sinken`), {})
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="wortlaut-suche-\\d{4}-\\d\\d-\\d\\d\\.${extension}"$`),
    )
    await response.body?.cancel()
  })

  test('answers HEAD with the same head and no content', async () => {
    const got = await route.GET(requestTo(`${path}?q=sinken`), {})
    const head = await route.HEAD(requestTo(`${path}?q=sinken`, { method: 'HEAD' }), {})
    expect(await head.text()).toBe('')
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(got.headers))
    await got.body?.cancel()
  })

  test.each([
    ['from=gestern', 'from'],
    ['kind=laut', 'kind'],
    ['q=a&q=b', 'q'],
    [`q=${'x'.repeat(501)}`, 'q'],
    ['q=%ED%A0%80', 'q'],
  ])('refuses %.40s and names the parameter', async (query, parameter) => {
    for (const method of ['GET', 'HEAD'] as const) {
      const response = await route[method](requestTo(`${path}?${query}`, { method }), {})
      expect(response.status).toBe(400)
      expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
      if (method === 'HEAD') continue
      const { errors } = components.Problem.parse(await response.json())
      expect(errors?.map((error) => error.path)).toEqual([parameter])
    }
  })

  test('can only be read', async () => {
    expect((await route.POST()).status).toBe(405)
    expect((await route.OPTIONS()).status).toBe(204)
  })
})
