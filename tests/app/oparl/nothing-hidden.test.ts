import { useDatabase } from '@tests/database'
import { checked } from '@tests/publish/oparl/checks'
import { isOfficialHere, violations } from '@tests/publish/oparl/official'
import { buildCouncil, type Council } from '@tests/usecases/reads/council'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { noteDisclosed } from '@/db/disclosure/note-disclosed'
import { ask, readList, type Json } from './client'
import { crawl, type Crawled } from './crawl'
import { discloseAll } from './disclose'

useDatabase()

let council: Council
let crawled: Crawled
beforeAll(async () => {
  council = await buildCouncil()
  await discloseAll(council.body.id)
  await discloseAll(council.foreign.body.id)
  crawled = await crawl()
}, 120_000)

const everything = () => [...crawled.objects.values(), ...crawled.lists.values()]

test('what can be seen is there, whole and valid', () => {
  const { seen } = council
  const reached = new Set([...crawled.objects.keys()].map((address) => address.split('/').at(-1)))
  for (const { id } of [seen.council, seen.faction, seen.person, seen.session, seen.item])
    expect(reached).toContain(id)
  for (const { id } of [seen.motion, seen.matter]) expect(reached).toContain(id)
  const texts = JSON.stringify([...crawled.objects.values()])
  for (const { id } of [seen.vote, seen.statement]) expect(texts).toContain(id)
  const all = [...crawled.objects.values(), ...crawled.copies]
  for (const object of all) expect(() => checked(object), String(object['id'])).not.toThrow()
  if (isOfficialHere) expect(all.flatMap(violations)).toEqual([])
})

test('nothing hidden shows: no text, no id', () => {
  const texts = JSON.stringify(everything())
  expect(texts).toContain('sichtbar')
  expect(texts).not.toMatch(/geheim|fremd/i)
  for (const { kind, id } of council.hidden) expect(texts, kind).not.toContain(id)
  for (const { paperId } of council.scenes) expect(texts, 'paper').not.toContain(paperId)
})

test('the public items are numbered among themselves', () => {
  const meeting = [...crawled.objects.values()].find(({ agendaItem }) => Array.isArray(agendaItem))
  const items = (meeting?.['agendaItem'] ?? []) as Json[]
  expect(items.map(({ order }) => order)).toEqual([0, 1, 2, 3])
})

test('no list and no total counts what is hidden', async () => {
  for (const [address, objects] of crawled.lists) {
    const { pagination } = await readList(address)
    expect(pagination.totalElements, address).toBe(objects.length)
    const since = `${address}?modified_since=2000-01-01T00%3A00%3A00Z`
    expect((await readList(since)).pagination.totalElements, since).toBe(objects.length)
  }
  const count = (path: string) =>
    [...crawled.lists].find(([address]) => address.endsWith(path))?.[1].length
  const id = council.body.id
  expect(count(`/body/${id}/meeting`)).toBe(1)
  expect(count(`/body/${id}/agenda-item`)).toBe(4)
  expect(count(`/body/${id}/organization`)).toBe(2)
  expect(count(`/body/${id}/person`)).toBe(1)
  expect(count(`/body/${id}/membership`)).toBe(1)
  // Seven motions and the matter that they belong to.
  expect(count(`/body/${id}/paper`)).toBe(8)
  expect(count(`/body/${id}/location`)).toBe(1)
  expect(count(`/body/${id}/file`)).toBe(2)
})

describe('the hidden, the foreign and the unknown are answered alike', () => {
  const paths = {
    organization: ['organization'],
    person: ['person'],
    session: ['meeting', 'location'],
    item: ['agenda-item'],
    matter: ['paper'],
    motion: ['paper', 'consultation'],
    vote: ['paper'],
    statement: ['paper'],
    source: ['file'],
  } as const

  test.each(Object.entries(paths))('%s', async (kind, types) => {
    const hidden = council.hidden.filter((record) => record.kind === kind).map(({ id }) => id)
    const { foreign } = council
    const strangers: Record<string, { id: string } | undefined> = {
      ...foreign,
      organization: foreign.council,
    }
    hidden.push(strangers[kind]?.id ?? '')
    expect(hidden.length).toBeGreaterThan(3)
    for (const type of types) {
      const unknown = await ask(`/${type}/${randomUUID()}`)
      const text = await unknown.text()
      expect(unknown.status).toBe(404)
      for (const id of hidden) {
        const answer = await ask(`/${type}/${id}`)
        expect(answer.status, id).toBe(404)
        expect(await answer.text()).toBe(text)
        expect(Object.fromEntries(answer.headers)).toEqual(Object.fromEntries(unknown.headers))
      }
    }
  })

  test('lists of hidden and foreign organizations and bodies', async () => {
    const { hidden, foreign } = council
    const ids = hidden.filter(({ kind }) => kind === 'organization').map(({ id }) => id)
    for (const id of [...ids, foreign.council.id, randomUUID()])
      for (const list of ['meeting', 'consultation'])
        expect((await ask(`/organization/${id}/${list}`)).status).toBe(404)
    for (const id of [foreign.body.id, randomUUID()])
      expect((await ask(`/body/${id}/paper`)).status).toBe(404)
  })
})

test('of what never was seen there is no trace, whatever happens to it', async () => {
  const before = await db.disclosure.findMany({ orderBy: [{ kind: 'asc' }, { objectId: 'asc' }] })
  await db.disclosure.updateMany({ data: { changedAt: new Date('2020-01-01T00:00:00Z') } })
  const ids = council.hidden.filter(({ kind }) => kind !== 'source').map(({ id }) => id)
  // Of words and votes that were withdrawn where all else is public, the public may have known.
  const hidden = await db.publication.findMany({
    where: { id: { in: ids }, NOT: { state: 'withdrawn', kind: { in: ['statement', 'vote'] } } },
  })
  expect(hidden.length).toBeGreaterThan(40)
  await db.$transaction((transaction) =>
    noteDisclosed(
      transaction,
      council.body.id,
      hidden.map(({ id }) => id),
    ),
  )
  const after = await db.disclosure.findMany({ orderBy: [{ kind: 'asc' }, { objectId: 'asc' }] })
  expect(after.map(({ objectId }) => objectId)).toEqual(before.map(({ objectId }) => objectId))
  for (const { changedAt } of after) expect(changedAt.getUTCFullYear()).toBe(2020)
})
