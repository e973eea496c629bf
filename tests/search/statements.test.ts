import { useDatabase } from '@tests/database'
import { createMatter, createOrganization, createStatement } from '@tests/builders'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { InvalidInput } from '@/domain/record/invalid-input'
import type { FacetName, SearchParams } from '@/domain/record/search'
import { markShown } from '@/db/queries/search-changes'
import type { Usage } from '@/search/query/reading'
import { searchStatements } from '@/usecases/search-statements'
import { buildCorpus, isResult, markAll, someWordings, type Entry } from './corpus'
import { arbitraryQueries, positiveQueries } from './query/queries'

useDatabase()

let bodyId: string
let entries: Entry[]
let usage: Usage
beforeAll(async () => {
  ;({ bodyId, entries, usage } = await buildCorpus(someWordings(60)))
}, 60_000)

const search = (params: SearchParams = {}) => searchStatements(bodyId, { limit: 100, ...params })
const expected = (params: SearchParams) => entries.filter((entry) => isResult(entry, params, usage))
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id).toSorted()

async function expectAgreement(params: SearchParams) {
  const { total, items } = await search(params)
  expect(idsOf(items)).toEqual(idsOf(expected(params)))
  expect(total).toBe(items.length)
}

const filters: SearchParams[] = [
  { person: ['anna-amsel'] },
  { person: ['anna-amsel', 'cem-citrin'] },
  { faction: ['rot'] },
  { organization: ['kulturausschuss'] },
  { session: ['sitzung-1', 'sitzung-3'] },
  { matter: ['radweg'] },
  { kind: 'quote' },
  { kind: 'paraphrase' },
  { stance: 'against' },
  { from: '2021-09-30' },
  { from: '2023-01-01' },
  { to: '2021-09-01' },
  { from: '2021-06-26', to: '2022-12-30' },
  { from: '2021-09-10', to: '2021-09-12' },
  { person: ['bert-bussard'], kind: 'quote', stance: 'for', to: '2022-01-01' },
  { person: ['niemand'] },
]

describe('the search finds what the language means', () => {
  test('for queries that ask for something', async () => {
    await fc.assert(
      fc.asyncProperty(positiveQueries, (q) => expectAgreement({ q })),
      { numRuns: 60 },
    )
  })

  test('for anything that may be sent', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryQueries, (q) => expectAgreement({ q })),
      { numRuns: 60 },
    )
  })

  test('with words in passages of one kind only', async () => {
    const kinds = fc.constantFrom('quote' as const, 'paraphrase' as const)
    await fc.assert(
      fc.asyncProperty(positiveQueries, kinds, (q, kind) => expectAgreement({ q, kind })),
      { numRuns: 30 },
    )
  })

  test.each(filters)('with the filter %j', async (filter) => {
    await expectAgreement(filter)
    await expectAgreement({ ...filter, q: 'Helfer' })
  })
})

test('each filter leaves something and takes something away', () => {
  const single = filters.filter((filter) => !filter.person?.includes('niemand'))
  for (const filter of single) {
    expect(expected(filter).length, JSON.stringify(filter)).toBeGreaterThan(0)
    expect(expected(filter).length, JSON.stringify(filter)).toBeLessThan(entries.length)
  }
})

/** How often each value occurs, told without a database. */
function counted(list: Entry[], valueOf: (entry: Entry) => string | null | string[]) {
  const counts: Record<string, number> = {}
  for (const value of list.flatMap((entry) => valueOf(entry) ?? []))
    counts[value] = (counts[value] ?? 0) + 1
  return counts
}

const values: Record<Exclude<FacetName, 'kind'>, (entry: Entry) => string | null | string[]> = {
  person: (entry) => entry.person,
  faction: (entry) => entry.faction,
  organization: (entry) => entry.organization,
  stance: (entry) => entry.stance,
  // A span over a year's end counts under both.
  year: (entry) => [...new Set(entry.days.flatMap((day) => day?.slice(0, 4) ?? []))],
}

const own: Record<FacetName, (keyof SearchParams)[]> = {
  person: ['person'],
  faction: ['faction'],
  organization: ['organization'],
  stance: ['stance'],
  year: ['from', 'to'],
  kind: ['kind'],
}

const without = (params: SearchParams, names: (keyof SearchParams)[]): SearchParams =>
  Object.fromEntries(Object.entries(params).filter(([name]) => !(names as string[]).includes(name)))

describe('facets count the whole result, each without its own filter', () => {
  test.each<SearchParams>([
    {},
    { q: 'Helfer' },
    { q: 'Antrag OR Corona', person: ['anna-amsel'], faction: ['rot', 'blau'] },
    { kind: 'quote', stance: 'against' },
    { q: 'die', kind: 'paraphrase', organization: ['kreistag'] },
    { from: '2021-09-01', to: '2021-12-31', person: ['bert-bussard'] },
    { session: ['sitzung-0'], matter: ['schule'] },
  ])('%j', async (params) => {
    const { facets } = await searchStatements(bodyId, { ...params, limit: 1 })
    for (const [name, valueOf] of Object.entries(values) as [keyof typeof values, never][]) {
      const found = Object.fromEntries(facets[name].map(({ value, count }) => [value, count]))
      const all = expected(without(params, own[name]))
      expect(found, name).toEqual(counted(all, valueOf))
    }
    const kinds = Object.fromEntries(facets.kind.map(({ value, count }) => [value, count]))
    for (const kind of ['quote', 'paraphrase'] as const)
      expect(kinds[kind] ?? 0, kind).toBe(expected({ ...without(params, own.kind), kind }).length)
  })

  test('with names that people read, most frequent first', async () => {
    const { facets } = await search()
    expect(facets.faction.map(({ label }) => label).toSorted()).toEqual(['BLAU', 'ROT'])
    expect(facets.stance.find(({ value }) => value === 'against')?.label).toBe('dagegen')
    expect(facets.kind.map(({ label }) => label)).toEqual(['wörtlich', 'sinngemäß'])
    const counts = facets.person.map(({ count }) => count)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(facets.year.map(({ value }) => value)).toEqual(['2023', '2022', '2021'])
  })
})

async function pages(params: SearchParams) {
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const page = await searchStatements(bodyId, { ...params, ...(cursor ? { cursor } : {}) })
    expect(page.total).toBe(expected(params).length)
    ids.push(...page.items.map(({ id }) => id))
    cursor = page.next ?? undefined
  } while (cursor)
  return ids
}

const dayOf = (id: string) => entries.find((entry) => entry.id === id)?.days[0] ?? null

describe('page by page', () => {
  const sorts = ['relevance', 'newest', 'oldest', undefined] as const
  const cases = sorts.flatMap((sort) =>
    [7, 100].flatMap((limit) => [{}, { q: 'Helfer OR die' }].map((q) => ({ ...q, sort, limit }))),
  )

  test.each(cases)('%j gives everything exactly once', async ({ sort, ...rest }) => {
    const params = { ...rest, ...(sort ? { sort } : {}) }
    const ids = await pages(params)
    expect(ids.toSorted()).toEqual(idsOf(expected(params)))
  })

  test('one at a time too', async () => {
    const params = { q: 'Helferinnen', limit: 1 }
    expect((await pages(params)).toSorted()).toEqual(idsOf(expected(params)))
  })

  test('a page has 20 results unless told otherwise', async () => {
    const { items, total } = await searchStatements(bodyId, {})
    expect(items).toHaveLength(20)
    expect(total).toBe(entries.length)
  })

  test('newest begins with the latest day, oldest with the earliest, the undated last', async () => {
    const newest = (await search({ sort: 'newest' })).items.map(({ id }) => dayOf(id))
    const oldest = (await search({ sort: 'oldest' })).items.map(({ id }) => dayOf(id))
    const dated = entries.map((entry) => entry.days[0]).filter((day) => day !== null)
    const undated = entries.filter((entry) => entry.days[0] === null).map(() => null)
    expect(newest).toEqual([...dated.toSorted().toReversed(), ...undated])
    expect(oldest).toEqual([...dated.toSorted(), ...undated])
  })

  test('without words the newest come first, with words the best', async () => {
    expect(idsOf((await search()).items.slice(0, 5))).toEqual(
      idsOf((await search({ sort: 'newest' })).items.slice(0, 5)),
    )
    const words = { q: 'Helfer' }
    expect((await search(words)).items.map(({ id }) => id)).toEqual(
      (await search({ ...words, sort: 'relevance' })).items.map(({ id }) => id),
    )
  })

  test.each([
    ['nothing of ours', 'bogus'],
    ['nothing at all', 'null'],
    ['another order', JSON.stringify(['oldest', 0, 0, 18_803, crypto.randomUUID()])],
    ['no day', JSON.stringify(['newest', 0, 0, '2021-02-31', crypto.randomUUID()])],
    ['half a day', JSON.stringify(['newest', 0, 0, 18_803.5, crypto.randomUUID()])],
    ['a day beyond all', JSON.stringify(['newest', 0, 0, 1e12, crypto.randomUUID()])],
    ['no id', JSON.stringify(['newest', 0, 0, 18_803, "' OR 1=1"])],
    ['no number', JSON.stringify(['newest', 'NaN', 0, 18_803, crypto.randomUUID()])],
    ['no such nearness', JSON.stringify(['newest', 4, 0, 18_803, crypto.randomUUID()])],
    ['no such quality', JSON.stringify(['newest', 0, 16, 18_803, crypto.randomUUID()])],
    ['more than there is', JSON.stringify(['newest', 0, 0, 18_803, crypto.randomUUID(), 1])],
  ])('a cursor with %s is refused', async (_, text) => {
    const cursor = Buffer.from(text).toString('base64url')
    const refusal = await search({ cursor }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(InvalidInput)
    expect(refusal).toMatchObject({ errors: [{ path: 'cursor' }] })
  })
})

test('with a kind, only passages of that kind are shown, and marked', async () => {
  for (const kind of ['quote', 'paraphrase'] as const) {
    const { items } = await search({ q: 'Helfer', kind })
    expect(items.length).toBeGreaterThan(0)
    for (const { id, passages } of items) {
      const all = entries.find((entry) => entry.id === id)?.passages ?? []
      expect(passages.map(({ kind, text }) => ({ kind, text }))).toEqual(
        all.filter((passage) => passage.kind === kind),
      )
      expect(passages.some(({ highlights }) => highlights.length > 0)).toBe(true)
    }
  }
})

test('highlights are ranges of code units in the text, beside signs of two units too', async () => {
  const corpus = await buildCorpus([
    [{ kind: 'quote', text: '🙂 Die Helferinnen der Straße helfen. 🙂🙂 Helfer!' }],
  ])
  const { items } = await searchStatements(corpus.bodyId, { q: 'helfer strasse' })
  const [passage] = items[0]?.passages ?? []
  const marked = passage?.highlights.map(([start, end]) => passage.text.slice(start, end))
  expect(marked).toEqual(['Helferinnen', 'Straße', 'Helfer'])
})

describe('a near spelling', () => {
  test('is suggested if nothing was found', async () => {
    const { total, suggestion } = await search({ q: 'Flüchtlnge' })
    expect(total).toBe(0)
    expect(suggestion).toBe('Flüchtlinge')
    expect((await search({ q: suggestion ?? '' })).total).toBeGreaterThan(0)
  })

  test('is not suggested if something was found, or nothing is near', async () => {
    expect((await search({ q: 'Helfer' })).suggestion).toBeNull()
    expect((await search({ q: 'Quastenflosser' })).suggestion).toBeNull()
    expect((await search({ person: ['niemand'] })).suggestion).toBeNull()
  })

  test('never comes from words that are not public', async () => {
    const corpus = await buildCorpus([[{ kind: 'quote', text: 'Der Radweg kommt.' }]])
    const { agendaItemId } = await db.statement.findUniqueOrThrow({
      where: { id: corpus.entries[0]?.id ?? '' },
    })
    await createStatement(agendaItemId, { state: 'draft', passages: ['Geheimnis'] })
    await markAll(corpus.bodyId)
    const { suggestion } = await searchStatements(corpus.bodyId, { q: 'Geheimniss' })
    expect(suggestion).toBeNull()
  })
})

describe('what is taken back or hidden', () => {
  test('is gone from results, counts and facets', async () => {
    const corpus = await buildCorpus([
      [{ kind: 'quote', text: 'Der Radweg kommt.' }],
      [{ kind: 'quote', text: 'Kein Radweg.' }],
    ])
    const [first, second] = corpus.entries
    if (!first || !second) throw new Error('no entries')
    await db.$transaction(async (transaction) => {
      await transaction.publication.update({
        where: { id: first.id },
        data: { state: 'withdrawn' },
      })
      await markShown(transaction, corpus.bodyId, [
        { id: first.id, kind: 'statement', state: 'published' },
      ])
    })
    const { total, items, facets } = await searchStatements(corpus.bodyId, { q: 'Radweg' })
    expect(total).toBe(1)
    expect(items.map(({ id }) => id)).toEqual([second.id])
    expect(facets.kind).toMatchObject([{ value: 'quote', count: 1 }])
  })

  test('leaves with its session, and comes back with it', async () => {
    const corpus = await buildCorpus([[{ kind: 'quote', text: 'Der Radweg kommt.' }]])
    const session = await db.session.findFirstOrThrow({
      where: { bodyId: corpus.bodyId, slug: corpus.entries[0]?.session ?? '' },
    })
    const show = (isPublic: boolean) =>
      db.$transaction(async (transaction) => {
        await transaction.session.update({ where: { id: session.id }, data: { isPublic } })
        await markShown(transaction, corpus.bodyId, [
          { id: session.id, kind: 'session', state: 'published' },
        ])
      })
    await show(false)
    expect((await searchStatements(corpus.bodyId, {})).total).toBe(0)
    await show(true)
    expect((await searchStatements(corpus.bodyId, {})).total).toBe(1)
  })

  test('cannot be asked for by a filter', async () => {
    const corpus = await buildCorpus([[{ kind: 'quote', text: 'Der Radweg kommt.' }]])
    const matter = await createMatter(corpus.bodyId, { slug: 'geheim', state: 'draft' })
    const faction = await createOrganization(corpus.bodyId, {
      slug: 'geheim-fraktion',
      kind: 'faction',
      state: 'draft',
    })
    const statement = await db.statement.findUniqueOrThrow({
      where: { id: corpus.entries[0]?.id ?? '' },
    })
    await db.agendaItem.update({
      where: { id: statement.agendaItemId },
      data: { matterId: matter.id },
    })
    await db.speaker.update({
      where: { id: statement.speakerId },
      data: { factionId: faction.id },
    })
    await markAll(corpus.bodyId)
    for (const filter of [{ matter: ['geheim'] }, { faction: ['geheim-fraktion'] }])
      expect((await searchStatements(corpus.bodyId, filter)).total).toBe(0)
    const all = await searchStatements(corpus.bodyId, {})
    expect(all.total).toBe(1)
    expect(all.facets.faction).toEqual([])
    expect(all.items[0]?.speaker.faction).toBeNull()
  })

  test('another body has its own words', async () => {
    const other = await buildCorpus([[{ kind: 'quote', text: 'Walfischbai' }]])
    expect((await searchStatements(other.bodyId, { q: 'Walfischbai' })).total).toBe(1)
    expect((await search({ q: 'Walfischbai' })).total).toBe(0)
  })
})
