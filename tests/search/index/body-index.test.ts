import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SearchContext } from '@/domain/record/search-context'
import type { SearchDocument } from '@/domain/record/search-document'
import { expectAgreement } from './agreement'
import { context, idOf, indexOf, said, searches, statements } from './records'

const someSearches = fc.array(searches, { minLength: 8, maxLength: 8 })

test('an index that was built at once answers as the language means', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(statements, someSearches, (documents, asked) => {
      const around = context()
      const { index, usage } = indexOf(documents, around)
      for (const params of asked)
        expectAgreement(index, { documents, context: around, usage }, params)
    }),
    { numRuns: 40, seed: 20_211 },
  )
})

const nothingAround = (): SearchContext => ({
  persons: new Map(),
  organizations: new Map(),
  sessions: new Map(),
  items: new Map(),
  matters: new Map(),
  sources: new Map(),
})

/** Statements that were published, changed or, if only the id is given, taken back. */
const changes = fc.array(
  fc.tuple(statements, fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 8 })).map((both) => {
    const [published, numbers] = both
    const withdrawn = numbers.map((n) => idOf(`said ${n}`))
    return { published: published.filter(({ id }) => !withdrawn.includes(id)), withdrawn }
  }),
  { minLength: 1, maxLength: 4 },
)

test('an index that followed changes answers the same', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(statements, changes, someSearches, (before, steps, asked) => {
      const { index, usage } = indexOf(before)
      const now = new Map<string, SearchDocument>(before.map((document) => [document.id, document]))
      for (const { published, withdrawn } of steps) {
        for (const id of withdrawn) now.delete(id)
        for (const document of published) now.set(document.id, document)
        const ids = [...withdrawn, ...published.map(({ id }) => id)]
        index.apply(ids, published, nothingAround())
      }
      const record = { documents: [...now.values()], context: context(), usage }
      for (const params of asked) expectAgreement(index, record, params)
    }),
    { numRuns: 40, seed: 20_212 },
  )
})

test('nothing but the total, or the ids, are of the same statements', () => {
  fc.assert(
    fc.property(statements, statements, searches, (before, added, { cursor: _, ...params }) => {
      const { index } = indexOf(before)
      const documents = added.filter(({ id }) => !before.some((document) => document.id === id))
      index.apply(
        documents.map(({ id }) => id),
        documents,
        nothingAround(),
      )
      const { items: newest, total } = index.search({ ...params, sort: 'newest', limit: 100 })
      expect(index.search({ ...params, only: 'total' }).total).toBe(total)
      const { ids } = index.search({ ...params, only: 'ids' })
      expect(ids?.toSorted()).toEqual(newest.map(({ id }) => id).sort())
    }),
    { numRuns: 60, seed: 20_214 },
  )
})

test('the last of each person is the first of theirs among the newest', () => {
  const slugs = [...context().persons.values()].map(({ slug }) => slug)
  const asked = fc.subarray([...slugs, 'niemand'], { minLength: 1 })
  fc.assert(
    fc.property(statements, changes, asked, (before, steps, person) => {
      const { index } = indexOf(before)
      const expectThem = () => {
        const all = index.search({ person, sort: 'newest', limit: 100 })
        const last = index.search({ person, lastOfEach: 'person', limit: 100 })
        expect(last.total).toBe(all.total)
        const names = new Set(all.items.map(({ speaker }) => speaker.person.slug))
        expect(last.items).toEqual(
          [...names].map((name) => all.items.find(({ speaker }) => speaker.person.slug === name)),
        )
        expect(last.facets.person).toEqual(
          all.facets.person.filter(({ value }) => person.includes(value)),
        )
      }
      expectThem()
      for (const { published, withdrawn } of steps) {
        const ids = [...withdrawn, ...published.map(({ id }) => id)]
        index.apply(ids, published, nothingAround())
        expectThem()
      }
    }),
    { numRuns: 60, seed: 20_215 },
  )
})

test('an index that followed changes around its statements answers the same', () => {
  fc.assert(
    fc.property(statements, someSearches, (documents, asked) => {
      const { index, usage } = indexOf(documents)
      const renamed = { id: idOf('amsel'), slug: 'amsel-neu', name: 'Name neu' }
      const changed = { ...nothingAround(), persons: new Map([[renamed.id, renamed]]) }
      // The faction, the matter and one person's name: two are not public any more.
      index.apply([renamed.id, idOf('rot'), idOf('schule')], [], changed)
      const around = context()
      around.persons.set(renamed.id, renamed)
      around.organizations.delete(idOf('rot'))
      around.matters.delete(idOf('schule'))
      for (const params of asked)
        expectAgreement(index, { documents, context: around, usage }, params)
    }),
    { numRuns: 15, seed: 20_213 },
  )
})

const order = (documents: SearchDocument[], q: string) =>
  indexOf(documents)
    .index.search({ q })
    .items.map(({ passages }) => passages[0]?.text)

const quotes = (...texts: string[]) => texts.map((text, at) => said(String(at), text))

describe('the best come first', () => {
  const und = (times: number) => 'und '.repeat(times)
  const together = 'Der neue Radweg kommt.'
  const near = `Der neue ${und(4)}Radweg kommt.`
  const passage = `Der neue ${und(20)}Radweg kommt.`
  const scattered = `Der neue ${und(60)}Radweg kommt.`

  test('by the nearness of their words', () => {
    for (const documents of [
      quotes(scattered, near, passage, together),
      quotes(together, passage, near, scattered),
    ])
      expect(order(documents, 'neue Radweg')).toEqual([together, near, passage, scattered])
  })

  test('words of two passages are scattered, however short these are', () => {
    const two = said('two', [
      { kind: 'quote', text: 'Wie neu!' },
      { kind: 'quote', text: 'Radweg' },
    ])
    expect(order([two, said('one', passage)], 'neue Radweg')).toEqual([passage, 'Wie neu!'])
  })

  test('spoken words before a summary, but the exact word before either', () => {
    const summary = said('a', [{ kind: 'paraphrase', text: 'Die Helfern fehlen.' }])
    const spoken = said('b', 'Die Integrationshelfer fehlen.')
    expect(order([summary, spoken], 'Helfern')).toEqual([
      'Die Helfern fehlen.',
      'Die Integrationshelfer fehlen.',
    ])
  })

  test('the typed form before another form before a part of a compound', () => {
    const exact = 'Wir danken den Helfern sehr.'
    const form = 'Wir danken der Helferin sehr.'
    const part = 'Wir danken dem Integrationshelfer sehr.'
    expect(order(quotes(part, form, exact), 'Helfern')).toEqual([exact, form, part])
    expect(order(quotes(exact, form, part), 'Helfern')).toEqual([exact, form, part])
  })

  test('of several words the least exact counts', () => {
    const exact = 'neuer Radweg'
    const half = 'neuer Radwege'
    expect(order(quotes(half, exact), 'neuer Radweg')).toEqual([exact, half])
    expect(order(quotes(exact, half), 'neuer Radweg')).toEqual([exact, half])
  })

  test('a word written apart is as exact as it stands there, whatever occurs elsewhere', () => {
    const exact = 'die Corona Hilfen'
    const form = 'die Corona Hilfe'
    expect(order(quotes(form, exact), 'Corona-Hilfen')).toEqual([exact, form])
    expect(order(quotes(exact, form), 'Corona-Hilfen')).toEqual([exact, form])
  })

  test('what says a word four times before what says it three times', () => {
    const [four, three] = ['ja '.repeat(4).trim(), 'ja '.repeat(3).trim()]
    expect(order(quotes(three, four), 'ja')).toEqual([four, three])
    expect(order(quotes(four, three), 'ja')).toEqual([four, three])
  })

  test('then the newest, those without a day last', () => {
    const on = (day: string | null) => said(String(day), `ja ${day}`, { earliestDay: day })
    expect(order([on(null), on('2021-01-01'), on('2022-01-01')], 'ja')).toEqual([
      'ja 2022-01-01',
      'ja 2021-01-01',
      'ja null',
    ])
  })

  test('among summaries alone, spoken words decide nothing', () => {
    const mixed = said('mixed', [
      { kind: 'paraphrase', text: 'Helferin' },
      { kind: 'quote', text: 'Helfer' },
    ])
    const summary = said('summary', [{ kind: 'paraphrase', text: 'Helfer' }])
    const { items } = indexOf([mixed, summary]).index.search({ q: 'Helfer', kind: 'paraphrase' })
    expect(items.map(({ id }) => id)).toEqual([summary.id, mixed.id])
  })
})

describe('what was taken back', () => {
  test('is not offered as a near spelling', () => {
    const { index } = indexOf([said('a', 'Der Radweg kommt.'), said('b', 'Das Geheimnis.')])
    expect(index.search({ q: 'Geheimniss' }).suggestion).toBe('Geheimnis')
    index.apply([idOf('b')], [], nothingAround())
    expect(index.search({ q: 'Geheimniss' })).toMatchObject({ total: 0, suggestion: null })
  })

  test('does not keep a word from being corrected', () => {
    const { index } = indexOf([said('a', 'Der Radweg kommt.'), said('b', 'Der Radwig kommt.')])
    expect(index.search({ q: 'Radwig' }).total).toBe(1)
    index.apply([idOf('b')], [], nothingAround())
    expect(index.search({ q: 'Radwig' })).toMatchObject({ total: 0, suggestion: 'Radweg' })
  })
})

describe('a near spelling', () => {
  const { index } = indexOf([
    said('a', 'Der Radweg kommt.', { stance: 'for' }),
    said('b', 'Der Radweg kommt.', { stance: 'for', personId: idOf('bussard') }),
    said('c', [{ kind: 'paraphrase', text: 'Sie will einen Radwerk.' }], { stance: 'against' }),
  ])

  test('is one that finds something under the same filters', () => {
    expect(index.search({ q: 'Radwek' }).suggestion).toBe('Radweg')
    expect(index.search({ q: 'Radwek', stance: 'for', person: ['bussard'] }).suggestion).toBe(
      'Radweg',
    )
    expect(index.search({ q: 'Radwek', stance: 'neutral' }).suggestion).toBeNull()
    expect(index.search({ q: 'Radwek', from: '2022-01-01' }).suggestion).toBeNull()
  })

  test('is looked for among the words that occur there', () => {
    expect(index.search({ q: 'Radwek', stance: 'against' }).suggestion).toBe('Radwerk')
    expect(index.search({ q: 'Radwek', kind: 'paraphrase' }).suggestion).toBe('Radwerk')
    expect(index.search({ q: 'Radwek', kind: 'quote', stance: 'against' }).suggestion).toBeNull()
  })

  test('is not offered where the other words keep it from finding anything', () => {
    expect(index.search({ q: 'Radwek will', kind: 'quote' }).suggestion).toBeNull()
    expect(index.search({ q: 'Radwek kommt' }).suggestion).toBe('Radweg kommt')
    expect(index.search({ q: 'Radwek -kommt' }).suggestion).toBeNull()
  })
})

test('no suggestion finds nothing', () => {
  const slips = fc.constantFrom('Helfr', 'Fluchtlinge', 'Antarg', 'Schulasistenz', 'Umlag', 'kreis')
  const asked = fc.tuple(searches, slips).map(([params, q]) => ({ ...params, q }))
  let offered = 0
  fc.assert(
    fc.property(statements, fc.array(asked, { minLength: 8 }), (documents, all) => {
      const { index } = indexOf(documents)
      for (const params of all) {
        const { suggestion } = index.search(params)
        if (suggestion === null) continue
        offered += 1
        expect(index.search({ ...params, q: suggestion }).total).toBeGreaterThan(0)
      }
    }),
    { numRuns: 60, seed: 20_214 },
  )
  expect(offered).toBeGreaterThan(20)
})

test('a near spelling may come from what was added since', () => {
  const { index } = indexOf([said('a', 'Der Radweg kommt.')])
  index.apply([idOf('b')], [said('b', 'Die Flüchtlinge kommen.')], nothingAround())
  expect(index.search({ q: 'Flüchtlnge' }).suggestion).toBe('Flüchtlinge')
})

test('a word of any length is indexed', () => {
  const letters = 'ab'.repeat(100_000)
  const { index } = indexOf([said('a', `Der ${letters} kommt.`), said('b', 'Der Radweg kommt.')])
  expect(index.search({ q: 'kommt' }).total).toBe(2)
})
