import { useDatabase } from '@tests/database'
import {
  createBody,
  createItem,
  createOrganization,
  createPerson,
  createSession,
  createStatement,
} from '@tests/builders'
import { beforeAll, expect, test } from 'vitest'
import { describeSearch } from '@/usecases/describe-search'
import { relaxSearch } from '@/usecases/relax-search'
import { searchStatements } from '@/usecases/search-statements'

useDatabase()

let bodyId: string
beforeAll(async () => {
  bodyId = (await createBody()).id
  const session = await createSession(bodyId, {
    slug: 'erste',
    title: '1. Sitzung',
    day: '2021-06-25',
  })
  const item = await createItem(session.id)
  const faction = await createOrganization(bodyId, {
    kind: 'faction',
    slug: 'rot',
    shortName: 'Rot',
  })
  const person = await createPerson(bodyId, { slug: 'anna-amsel', name: 'Anna Amsel' })
  await createOrganization(bodyId, { kind: 'faction', slug: 'geheim', state: 'draft' })
  const say = (kind: 'quote' | 'paraphrase', factionId: string | null) =>
    createStatement(item.id, {
      personId: person.id,
      factionId,
      passages: [{ kind, text: 'Die Umlage steigt.' }],
    })
  await say('quote', null)
  await say('quote', null)
  await say('paraphrase', faction.id)
})

const impossible = { q: 'Umlage', faction: ['rot'], kind: 'quote', from: '2020-01-01' } as const
const params = { ...impossible, faction: [...impossible.faction] }

test('a search that finds nothing is told which filter to drop, and how much that finds', async () => {
  expect((await searchStatements(bodyId, params)).total).toBe(0)
  const { filters, wordsOnly } = await relaxSearch(bodyId, params)
  expect(filters.map(({ filter, total }) => [filter.name, total])).toEqual([
    ['faction', 2],
    ['kind', 1],
  ])
  expect(wordsOnly).toBe(3)
  for (const { filter, total } of filters)
    expect((await searchStatements(bodyId, filter.without)).total).toBe(total)
})

test('words that occur nowhere are not helped by other filters', async () => {
  expect(await relaxSearch(bodyId, { ...params, q: 'gibtesnicht' })).toEqual({
    filters: [],
    wordsOnly: 0,
  })
})

test('filters have the names of public records alone', async () => {
  const labels = await describeSearch(bodyId, {
    faction: ['rot', 'geheim'],
    person: ['anna-amsel', 'gibt-es-nicht'],
    session: ['erste'],
  })
  expect(labels).toEqual({
    faction: { rot: 'Rot' },
    person: { 'anna-amsel': 'Anna Amsel' },
    session: { erste: '1. Sitzung' },
    organization: {},
    matter: {},
  })
})
