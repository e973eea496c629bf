/** Small councils at random, as the search keeps them: few words, so that queries often meet them. */
import fc from 'fast-check'
import type { SearchContext } from '@/domain/record/search-context'
import type { SearchDocument } from '@/domain/record/search-document'
import type { SearchParams } from '@/domain/record/search'
import { BodyIndex } from '@/search/index/body-index'
import { SegmentBuilder } from '@/search/engine/builder'
import { memorySink } from '@/search/engine/documents'
import { nameUuid } from '@/lib/name-uuid'
import { usageOf } from '../reference/usage'

const NAMES = '0a8b52c3-6f5e-4a52-9f10-6a4c1b1f7f55'
/** The id that a name has in all tests. */
export const idOf = (name: string): string => nameUuid(NAMES, name)

const WORDS = [
  'Helfer',
  'Helferinnen',
  'helfen',
  'Integrationshelfer',
  'Integration',
  'Flüchtlinge',
  'Fluechtling',
  'Corona-Hilfen',
  'Coronahilfe',
  'Corona',
  'Hilfen',
  'Kreisumlage',
  'Umlage',
  'Kreis',
  'Kreistagssitzung',
  'Kreistag',
  'Sitzung',
  'Schul-IT-Beauftragter',
  'SPD-Fraktion',
  'Straßen',
  'Strasse',
  'B62',
  '10km',
  '2.500',
  '2020-2021',
  '75 %',
  'die',
  'der',
  '🙂',
]
const words = fc.constantFrom(...WORDS)
const between = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '-', '/')

const text = fc
  .array(fc.tuple(words, between), { maxLength: 14 })
  .map((pairs) => pairs.flat().join(''))

/** Texts in which words stand far apart, and again and again. */
const longText = fc
  .tuple(text, fc.constantFrom('und ', 'Helfer '), fc.integer({ min: 3, max: 40 }), text)
  .map(([first, filler, times, last]) => `${first} ${filler.repeat(times)}${last}`)

const passages = fc.array(
  fc.record({
    kind: fc.constantFrom('quote' as const, 'paraphrase' as const),
    text: fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: longText }),
  }),
  { maxLength: 4 },
)

const PERSONS = ['amsel', 'bussard', 'citrin']
const FACTIONS = ['blau', 'rot', 'verborgen']
const COMMITTEES = ['kreistag', 'kulturausschuss']
const MATTERS = ['radweg', 'schule', 'geheim']
/** By session: an exact day twice, a month, known from either side only, a span over a year's end, none. */
const DAYS: [string | null, string | null][] = [
  ['2021-06-25', '2021-06-25'],
  ['2021-06-25', '2021-06-25'],
  ['2021-09-01', '2021-09-30'],
  ['2022-03-01', null],
  [null, '2020-05-31'],
  ['2022-12-31', '2023-01-15'],
  ['1969-12-31', '1969-12-31'],
  [null, null],
]

const statement = fc
  .record({
    session: fc.nat({ max: DAYS.length - 1 }),
    person: fc.constantFrom(...PERSONS),
    faction: fc.constantFrom(null, ...FACTIONS),
    matter: fc.constantFrom(null, ...MATTERS),
    stance: fc.constantFrom('for', 'against', 'neutral', 'procedure', null),
    version: fc.integer({ min: 1, max: 9 }),
    passages,
  })
  .map(({ session, person, faction, matter, ...rest }): Omit<SearchDocument, 'id'> => ({
    ...rest,
    position: 0,
    personId: idOf(person),
    factionId: faction === null ? null : idOf(faction),
    office: null,
    agendaItemId: idOf(`item ${session}`),
    sessionId: idOf(`session ${session}`),
    organizationId: idOf(COMMITTEES[session % COMMITTEES.length] ?? ''),
    matterId: matter === null ? null : idOf(matter),
    earliestDay: DAYS[session]?.[0] ?? null,
    latestDay: DAYS[session]?.[1] ?? null,
    motionId: null,
    replyTo: null,
    note: null,
    citations: [],
  }))

/** Statements by id; two of these have many ids in common. */
export const statements = fc
  .uniqueArray(fc.nat({ max: 40 }), { maxLength: 25 })
  .chain((numbers) =>
    fc.tuple(...numbers.map((n) => statement.map((said) => ({ ...said, id: idOf(`said ${n}`) })))),
  )

const byId = <T extends { id: string }>(records: T[]): Map<string, T> =>
  new Map(records.map((record) => [record.id, record]))

/** What stands around the statements; the hidden faction and matter are not among it. */
export const context = (): SearchContext => ({
  persons: byId(PERSONS.map((slug) => ({ id: idOf(slug), slug, name: `Name ${slug}` }))),
  organizations: byId(
    [...FACTIONS.slice(0, 2), ...COMMITTEES].map((slug) => ({
      id: idOf(slug),
      slug,
      name: `Organisation ${slug}`,
      shortName: slug.toUpperCase(),
      kind: FACTIONS.includes(slug) ? ('faction' as const) : ('committee' as const),
      color: null,
    })),
  ),
  sessions: byId(
    DAYS.map(([earliestDay, latestDay], n) => ({
      id: idOf(`session ${n}`),
      slug: `sitzung-${n}`,
      title: `Sitzung ${n}`,
      date: earliestDay,
      earliestDay,
      latestDay,
      state: 'closed' as const,
      organizationId: idOf(COMMITTEES[n % COMMITTEES.length] ?? ''),
    })),
  ),
  items: byId(
    DAYS.map((_, n) => ({
      id: idOf(`item ${n}`),
      slug: `punkt-${n}`,
      title: `Punkt ${n}`,
      titleReported: true,
      number: null,
      sessionId: idOf(`session ${n}`),
    })),
  ),
  matters: byId(
    MATTERS.slice(0, 2).map((slug) => ({ id: idOf(slug), slug, title: `Vorgang ${slug}` })),
  ),
  sources: new Map(),
})

const rarely = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 })
const some = (slugs: string[]) => fc.subarray([...slugs, 'niemand'], { maxLength: 2 })
const day = fc.constantFrom('1969-12-31', '2021-06-25', '2021-09-15', '2022-03-01', '2023-01-10')

const phrases = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .map((found) => `"${found.join(' ')}"`)
const separated = fc.tuple(words, fc.constantFrom('/', '-', ''), words).map((two) => two.join(''))
const terms = fc.oneof({ weight: 4, arbitrary: words }, phrases, separated)
const clause = fc.oneof(
  { weight: 5, arbitrary: terms },
  { weight: 1, arbitrary: terms.map((term) => `-${term}`) },
  { weight: 1, arbitrary: fc.tuple(terms, terms).map(([a, b]) => `${a} OR ${b}`) },
  { weight: 1, arbitrary: fc.tuple(terms, terms).map(([a, b]) => `${a} OR -${b}`) },
)
const queries = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(clause, { minLength: 1, maxLength: 3 }).map((q) => q.join(' ')),
  },
  { weight: 1, arbitrary: fc.constantFrom('', '???', '-Helfer', '"" -"der"') },
)

const defined = (params: { [name in keyof SearchParams]: SearchParams[name] | undefined }) =>
  Object.fromEntries(
    Object.entries<unknown>(params).filter(([, value]) => value !== undefined),
  ) as SearchParams

/** Searches with any of the filters, most with few. */
export const searches: fc.Arbitrary<SearchParams> = fc
  .record({
    q: queries,
    person: rarely(some(PERSONS)),
    faction: rarely(some(FACTIONS)),
    organization: rarely(some(COMMITTEES)),
    session: rarely(some(['sitzung-0', 'sitzung-3', 'sitzung-6'])),
    matter: rarely(some(MATTERS)),
    kind: rarely(fc.constantFrom('quote' as const, 'paraphrase' as const)),
    stance: rarely(fc.constantFrom('for' as const, 'against' as const)),
    from: rarely(day),
    to: rarely(day),
    sort: fc.constantFrom(undefined, 'relevance' as const, 'newest' as const, 'oldest' as const),
  })
  .map(defined)

const inOrder = (a: SearchDocument, b: SearchDocument): number => {
  const [dayA, dayB] = [a.earliestDay ?? '', b.earliestDay ?? '']
  if (dayA !== dayB) return dayA < dayB ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** A segment of these statements, in memory. */
export function segmentOf(documents: readonly SearchDocument[]) {
  const builder = new SegmentBuilder(memorySink())
  for (const document of [...documents].sort(inOrder)) builder.add(document)
  return builder.finish()
}

/** An index that was built at once, and what its texts tell about words. */
export function indexOf(documents: readonly SearchDocument[], around = context()) {
  const segment = segmentOf(documents)
  const texts = documents.flatMap(({ passages: all }) => all.map((passage) => passage.text))
  return { index: new BodyIndex(segment, around), usage: usageOf(texts) }
}

/** A statement for a test of its own. */
export const said = (
  name: string,
  text: string | SearchDocument['passages'],
  fields: Partial<SearchDocument> = {},
): SearchDocument => ({
  id: idOf(name),
  version: 1,
  position: 0,
  personId: idOf('amsel'),
  factionId: null,
  office: null,
  agendaItemId: idOf('item 0'),
  sessionId: idOf('session 0'),
  organizationId: idOf('kreistag'),
  matterId: null,
  earliestDay: '2021-06-25',
  latestDay: '2021-06-25',
  motionId: null,
  stance: null,
  replyTo: null,
  note: null,
  passages: typeof text === 'string' ? [{ kind: 'quote', text }] : text,
  citations: [],
  ...fields,
})
