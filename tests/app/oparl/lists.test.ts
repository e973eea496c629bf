import { createBody, createOrganization, createPerson, createSession } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { membershipId } from '@/domain/record/part-ids'
import { ask, readAll, readList, type Json } from './client'
import { discloseAll } from './disclose'

useDatabase()

const PERSONS = 251
const GONE = 3

let list: string
let meetings: string
let persons: string[]

/** The moment at which the n-th of them was shown; two share each moment. */
const momentOf = (n: number) => new Date(Date.UTC(2026, 0, 1, 12, Math.floor(n / 2)))
const iso = (date: Date) => date.toISOString().replace('.000Z', 'Z')

beforeAll(async () => {
  const body = await createBody()
  const council = await createOrganization(body.id)
  list = `/body/${body.id}/person`
  meetings = `/body/${body.id}/meeting`
  persons = []
  for (let n = 0; n < PERSONS; n += 1) persons.push((await createPerson(body.id)).id)
  await db.membership.create({
    data: { personId: persons[0] ?? '', organizationId: council.id, role: 'Mitglied' },
  })
  await createSession(body.id, {
    organizationId: council.id,
    place: 'Kreishaus',
  })
  await discloseAll(body.id)
  for (const [n, objectId] of persons.entries())
    await db.disclosure.update({
      where: { kind_objectId: { kind: 'person', objectId } },
      // What was shown first was changed last.
      data: { shownAt: momentOf(n), changedAt: momentOf(2 * PERSONS - n), isGone: n < GONE },
    })
}, 120_000)

const idsOf = (objects: Json[]) => objects.map(({ id }) => String(id).split('/').at(-1))

describe('pages', () => {
  test('follow each other to the end, and everything comes once', async () => {
    const all = await readAll(list)
    expect(all).toHaveLength(PERSONS - GONE)
    expect(new Set(idsOf(all)).size).toBe(all.length)
    expect(idsOf(all).toSorted()).toEqual(persons.slice(GONE).toSorted())
    expect(all.map(({ created }) => created)).toEqual(all.map(({ created }) => created).toSorted())
  })

  test('say how many there are, and where their neighbours lie', async () => {
    const first = await readList(list)
    expect(first.pagination).toEqual({ totalElements: 248, elementsPerPage: 50, totalPages: 5 })
    expect(first.links.self).toBe(first.links.first)
    expect(first.links).not.toHaveProperty('prev')
    let page = first
    const pages = [first]
    while (page.links.next) pages.push((page = await readList(page.links.next)))
    expect(pages.map(({ data }) => data.length)).toEqual([50, 50, 50, 50, 48])
    expect(page.links).not.toHaveProperty('next')
    for (let n = pages.length - 1; n > 0; n -= 1) {
      page = await readList(page.links.prev ?? '')
      expect(idsOf(page.data)).toEqual(idsOf(pages[n - 1]?.data ?? []))
    }
    expect(page.links).not.toHaveProperty('prev')
    expect(page.links.next).toBeDefined()
  })

  test('end with one that can be asked for at once', async () => {
    for (const size of [50, 62, 100]) {
      const first = await readList(`${list}?elementsPerPage=${size}`)
      let page = first
      while (page.links.next) page = await readList(page.links.next)
      const last = await readList(first.links.last)
      expect(idsOf(last.data)).toEqual(idsOf(page.data))
      expect(last.links).not.toHaveProperty('next')
      expect((await readList(last.links.prev ?? '')).data).toHaveLength(size)
    }
    const { links } = await readList(meetings)
    expect(links.last).toBe(links.first)
  })

  test('are as long as is asked, up to 100', async () => {
    const { data, pagination, links } = await readList(`${list}?elementsPerPage=100`)
    expect(data).toHaveLength(100)
    expect(pagination).toMatchObject({ elementsPerPage: 100, totalPages: 3 })
    expect(links.next).toContain('elementsPerPage=100')
    expect(await readAll(`${list}?elementsPerPage=100`)).toHaveLength(248)
  })

  test('of nothing are empty lists', async () => {
    const { data, pagination, links } = await readList(`${list}?created_since=2100-01-01T00:00:00Z`)
    expect(data).toEqual([])
    expect(pagination).toMatchObject({ totalElements: 0, totalPages: 1 })
    expect(links).not.toHaveProperty('next')
  })

  test('go on where they were, whatever came meanwhile', async () => {
    const first = await readList(list)
    const [newcomer = ''] = persons.slice(0, 1)
    const where = { kind_objectId: { kind: 'person' as const, objectId: newcomer } }
    await db.disclosure.update({ where, data: { isGone: false } })
    const rest = await readAll(first.links.next ?? '')
    await db.disclosure.update({ where, data: { isGone: true } })
    expect(idsOf([...first.data, ...rest])).toEqual(idsOf(await readAll(list)))
  })

  test('are read by their key: a late page reads no more rows than an early one', async () => {
    await db.$executeRawUnsafe('ANALYZE "Disclosure"')
    const [row] = await db.$queryRawUnsafe<{ 'QUERY PLAN': { Plan: Plan }[] }[]>(`
      EXPLAIN (ANALYZE, FORMAT JSON) SELECT "objectId" FROM "Disclosure"
      WHERE "bodyId" = '${list.split('/')[2] ?? ''}' AND "kind" = 'person' AND "isGone" = false
        AND ("shownAt", "objectId") > ('2026-01-01 13:30:00+00', '00000000-0000-0000-0000-000000000000')
      ORDER BY "shownAt", "objectId" LIMIT 11`)
    const plan = row?.['QUERY PLAN'][0]?.Plan
    expect(plan?.['Node Type']).toBe('Limit')
    expect(plan?.Plans?.[0]?.['Node Type']).toMatch(/^Index (Only )?Scan$/)
    expect(plan?.Plans?.[0]?.['Actual Rows']).toBe(11)
    expect(plan?.Plans?.[0]?.['Rows Removed by Filter'] ?? 0).toBe(0)
  })
})

interface Plan {
  'Node Type': string
  'Actual Rows': number
  'Rows Removed by Filter'?: number
  Plans?: Plan[]
}

describe('filters', () => {
  const filtered = async (query: Record<string, string>) =>
    idsOf(await readAll(`${list}?${new URLSearchParams(query).toString()}`))

  test('by creation, both ends included', async () => {
    const found = await filtered({
      created_since: iso(momentOf(100)),
      created_until: iso(momentOf(103)),
    })
    expect(found.toSorted()).toEqual(persons.slice(100, 104).toSorted())
  })

  test('by change, in the order of changes', async () => {
    const found = await readAll(
      `${list}?${new URLSearchParams({
        modified_since: iso(momentOf(2 * PERSONS - 204)),
        modified_until: iso(momentOf(2 * PERSONS - 201)),
      }).toString()}`,
    )
    expect(idsOf(found).toSorted()).toEqual(persons.slice(201, 205).toSorted())
    const moments = found.map(({ modified }) => modified)
    expect(moments).toEqual(moments.toSorted())
  })

  test('by both', async () => {
    const found = await filtered({
      created_since: iso(momentOf(240)),
      modified_until: iso(momentOf(2 * PERSONS - 245)),
    })
    expect(found.toSorted()).toEqual(persons.slice(245).toSorted())
  })

  test('compare moments, not texts', async () => {
    const count = async (value: string) =>
      (await readList(`${list}?created_since=${value}`)).pagination.totalElements
    const expected = await count('2026-01-01T13:00:00Z')
    expect(expected).toBeGreaterThan(0)
    expect(await count('2026-01-01T14:00:00%2B01:00')).toBe(expected)
    expect(await count('2026-01-01T08:00:00-05:00')).toBe(expected)
    // A plus sign that nobody encoded arrives as a space.
    expect(await count('2026-01-01T14:00:00+01:00')).toBe(expected)
    expect(await count('2026-01-01T13:00:00.000Z')).toBe(expected)
  })

  test('are kept from page to page', async () => {
    const query = `created_since=${encodeURIComponent(iso(momentOf(50)))}&elementsPerPage=20`
    const first = await readList(`${list}?${query}&utm_source=mail&cursor=`)
    const next = new URL(first.links.next ?? '')
    expect([...next.searchParams.keys()].toSorted()).toEqual([
      'created_since',
      'cursor',
      'elementsPerPage',
    ])
    expect(await readAll(`${list}?${query}`)).toHaveLength(PERSONS - 50)
  })

  test('what is gone is told to whoever asks for changes, and to nobody else', async () => {
    const all = await readAll(`${list}?modified_since=2000-01-01T00:00:00Z&elementsPerPage=100`)
    expect(all).toHaveLength(PERSONS)
    const gone = all.filter(({ deleted }) => deleted === true)
    expect(idsOf(gone).toSorted()).toEqual(persons.slice(0, GONE).toSorted())
    for (const object of gone) {
      expect(Object.keys(object).toSorted()).toEqual([
        'created',
        'deleted',
        'id',
        'modified',
        'type',
      ])
      const alone = await ask(String(object['id']))
      expect(alone.status).toBe(200)
      expect(await alone.json()).toEqual(object)
    }
    for (const query of [
      '',
      '?created_since=2000-01-01T00:00:00Z',
      '?modified_until=2100-01-01T00:00:00Z',
    ])
      expect(JSON.stringify(await readAll(`${list}${query}`))).not.toContain('deleted')
  })
})

describe('omit_internal', () => {
  test('leaves out objects within others, and nothing else', async () => {
    const { data } = await readList(meetings)
    const { data: bare } = await readList(`${meetings}?omit_internal=true`)
    const [whole, meeting] = [data[0] ?? {}, bare[0] ?? {}]
    const within = ['location', 'auxiliaryFile']
    for (const field of within) expect(whole).toHaveProperty(field)
    for (const field of within) expect(meeting).not.toHaveProperty(field)
    expect(meeting).toEqual(
      Object.fromEntries(Object.entries(whole).filter(([field]) => !within.includes(field))),
    )
    expect((await readList(`${meetings}?omit_internal=false`)).data).toEqual(data)
  })

  test('is kept from page to page', async () => {
    const { links } = await readList(`${list}?omit_internal=true&elementsPerPage=10`)
    expect(links.next).toContain('omit_internal=true')
    expect(links.self).toContain('omit_internal=true')
  })

  test('a member’s object is in the list of memberships', async () => {
    const [first = ''] = persons
    const { organizationId } = await db.membership.findFirstOrThrow({ where: { personId: first } })
    const id = membershipId(first, { organizationId, role: 'Mitglied', startDate: null })
    expect((await ask(`/membership/${id}`)).status).toBe(200)
  })
})
