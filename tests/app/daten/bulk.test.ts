import { gunzipSync } from 'node:zlib'
import { useDatabase } from '@tests/database'
import { requestTo } from '@tests/app/asked'
import { createMembership, createPerson, createStatement, createVote } from '@tests/builders'
import { readCsv } from '@tests/publish/csv/read-csv'
import { buildCouncil, type Council } from '@tests/usecases/reads/council'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '@/db/client'
import * as everything from '@/app/(public)/daten/all.jsonl.gz/route'
import * as ballots from '@/app/(public)/daten/ballots.csv/route'
import * as statements from '@/app/(public)/daten/statements.csv/route'
import * as votes from '@/app/(public)/daten/votes.csv/route'
import { components } from '@/publish/api/openapi/components'
import { lineTypes } from '@/publish/jsonl/lines'
import { dataDictionary } from '@/usecases/bulk/data-dictionary'

useDatabase()

let council: Council
let rollCall: string
beforeAll(async () => {
  council = await buildCouncil()
  const { seen, body } = council
  await createStatement(seen.item.id, {
    personId: seen.person.id,
    passages: [{ kind: 'paraphrase', text: '=1+1, sagt sie.' }, 'sichtbar;\n"so"'],
  })
  const second = await createPerson(body.id, { slug: 'sichtbar-zwei', name: 'Zwei' })
  await createMembership(second.id, seen.faction.id)
  const vote = await createVote(seen.motion.id, {
    subject: 'Namentlich sichtbar',
    method: 'roll_call',
    yes: 1,
    no: 0,
    outcome: 'carried',
    ballots: [
      { personId: seen.person.id, choice: 'yes' },
      { personId: second.id, choice: 'not_voting' },
    ],
  })
  rollCall = vote.id
}, 60_000)

const routes = {
  'statements.csv': statements,
  'votes.csv': votes,
  'ballots.csv': ballots,
  'all.jsonl.gz': everything,
} as const
type Name = keyof typeof routes

const get = (name: Name, headers: Record<string, string> = {}) =>
  routes[name].GET(requestTo(`/daten/${name}`, { headers }), {})

async function read(name: Name): Promise<string> {
  const bytes = new Uint8Array(await (await get(name)).arrayBuffer())
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
    name.endsWith('.gz') ? gunzipSync(bytes) : bytes,
  )
}

async function table(name: Name) {
  const text = await read(name)
  expect(text.startsWith('\ufeff')).toBe(true)
  const [names = [], ...rows] = readCsv(text.slice(1))
  return {
    names,
    rows: rows.map((cells) =>
      Object.fromEntries(cells.map((cell, index) => [names[index] ?? '', cell])),
    ),
  }
}

const Line = z.looseObject({ type: z.enum(Object.keys(lineTypes) as (keyof typeof lineTypes)[]) })

const allLines = async () =>
  (await read('all.jsonl.gz'))
    .trimEnd()
    .split('\n')
    .map((text) => Line.parse(JSON.parse(text)))

describe.each(Object.keys(routes) as Name[])('/daten/%s', (name) => {
  test('holds nothing that is hidden', async () => {
    const text = await read(name)
    expect(text).toMatch(/sichtbar/)
    expect(text).not.toMatch(/geheim|fremd/i)
    for (const { id, kind } of council.hidden) expect(text, kind).not.toContain(id)
  })

  test('is a file to save, asked for again at no cost while nothing changes', async () => {
    const first = await get(name)
    expect(first.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
    expect(first.headers.get('content-type')).toBe(
      name.endsWith('.gz') ? 'application/gzip' : 'text/csv; charset=utf-8; header=present',
    )
    expect(first.headers.get('access-control-allow-origin')).toBe('*')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"/)
    await first.body?.cancel()
    const again = await get(name, { 'If-None-Match': etag })
    expect(again.status).toBe(304)
    const head = await routes[name].HEAD(requestTo(`/daten/${name}`, { method: 'HEAD' }), {})
    expect(head.headers.get('etag')).toBe(etag)
    expect(await head.text()).toBe('')
    expect((await routes[name].POST()).status).toBe(405)
  })
})

describe('the tables', () => {
  test.each(dataDictionary().filter(({ path }) => path.endsWith('.csv')))(
    '$path has the columns of the data dictionary, each described',
    async ({ path, fields }) => {
      const { names } = await table(path.replace('/daten/', '') as Name)
      expect(names).toEqual(fields.map(({ name }) => name))
      for (const { type, meaning, unit, words } of fields) {
        expect(meaning).not.toBe('')
        expect(unit === null).toBe(type !== 'integer')
        expect(words.length > 0).toBe(type === 'word')
      }
    },
  )

  test('hold only words of the dictionary where it lists them, and are empty only where it says so', async () => {
    for (const { path, fields } of dataDictionary().filter((file) => file.path.endsWith('.csv'))) {
      const { rows } = await table(path.replace('/daten/', '') as Name)
      for (const { name, words, empty } of fields)
        for (const { [name]: cell = '' } of rows) {
          if (cell === '') expect(empty, name).not.toBeNull()
          else if (words.length > 0) expect(words.map(({ word }) => word)).toContain(cell)
        }
    }
  })

  test('have every passage once, words spoken and summaries apart, and run no formula', async () => {
    const { rows } = await table('statements.csv')
    expect(rows.map(({ text }) => text)).toContain("'=1+1, sagt sie.")
    expect(rows.find(({ text }) => text?.includes('1+1'))?.['kind']).toBe('paraphrase')
    expect(rows.map(({ text }) => text)).toContain('sichtbar;\n"so"')
    expect(new Set(rows.map(({ statement, passage }) => `${statement} ${passage}`)).size).toBe(
      rows.length,
    )
    // The one debate, two answers in each of three others, and the statement of two passages.
    expect(rows).toHaveLength(9)
  })

  test('leave empty what is not reported, and say 0 only where it is', async () => {
    const { rows } = await table('votes.csv')
    expect(rows).toHaveLength(5)
    expect(rows.find(({ vote }) => vote === rollCall)).toMatchObject({
      yes: '1',
      no: '0',
      abstain: '',
      present: '',
      method: 'roll-call',
      outcome: 'carried',
    })
  })

  test('have every public ballot by name', async () => {
    const { rows } = await table('ballots.csv')
    expect(
      rows
        .filter(({ vote }) => vote === rollCall)
        .map(({ person, choice, outcome }) => [person, choice, outcome])
        .toSorted(),
    ).toEqual([
      ['sichtbar', 'yes', 'carried'],
      ['sichtbar-zwei', 'not-voting', 'carried'],
    ])
  })
})

describe('all of it as JSON lines', () => {
  test('begins with what it is, ends with how much it is, and comes in the order that is described', async () => {
    const lines = await allLines()
    const [first] = lines
    const last = lines.at(-1)
    expect(first).toMatchObject({ type: 'meta', body: council.body.slug, licence: null, format: 1 })
    expect(last).toEqual({ type: 'end', count: lines.length - 1 })
    const order = Object.keys(lineTypes)
    const places = lines.map(({ type }) => order.indexOf(type))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('has every public record once, in the shapes of the API', async () => {
    const lines = await allLines()
    const of = (type: keyof typeof lineTypes) =>
      lines.filter((line) => line.type === type).map(({ type: _, ...object }) => object)
    const shapes = {
      organization: components.OrganizationListEntry,
      person: components.PersonListEntry,
      matter: components.MatterListEntry,
      session: components.SessionListEntry,
      'agenda-item': components.AgendaItem.pick({
        id: true,
        url: true,
        slug: true,
        number: true,
        title: true,
        titleReported: true,
        summary: true,
        statedResult: true,
        matter: true,
      }).extend({ session: z.string() }),
      motion: components.Motion,
      statement: components.Statement,
      correction: components.Correction,
      source: components.Source.omit({ cited: true, modifiedAt: true }),
    } as const
    for (const [type, shape] of Object.entries(shapes)) {
      const objects = of(type as keyof typeof shapes)
      expect(objects.length, type).toBeGreaterThan(0)
      for (const object of objects) shape.parse(object)
      const ids = objects.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
    expect(of('statement')).toHaveLength(8)
    expect(of('motion')).toHaveLength(7)
  })

  test('is a new file when something was published', async () => {
    const tag = async () => {
      const { headers, body } = await get('all.jsonl.gz')
      await body?.cancel()
      return headers.get('etag')
    }
    const before = await tag()
    await db.publication.update({
      where: { id: rollCall },
      data: { publishedAt: new Date('2026-03-01T00:00:00Z') },
    })
    expect(await tag()).not.toBe(before)
  })
})
