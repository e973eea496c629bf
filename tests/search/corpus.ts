/** Published statements of a small council, and the plain meaning of searching in them. */
import {
  createBody,
  createItem,
  createMatter,
  createOrganization,
  createPerson,
  createSession,
  createStatement,
} from '@tests/builders'
import fc from 'fast-check'
import { db } from '@/db/client'
import type { SearchParams } from '@/domain/record/search'
import { markChanged } from '@/db/queries/search-changes'
import { asMeant, type Usage } from '@/search/query/reading'
import { holds } from './reference/matches'
import { usageOf } from './reference/usage'
import { wordsOf } from './reference/words'
import { queryOf, texts } from './query/queries'

export interface Entry {
  id: string
  passages: { kind: 'quote' | 'paraphrase'; text: string }[]
  stance: 'for' | 'against' | 'neutral' | 'procedure' | null
  person: string
  faction: string | null
  organization: string
  session: string
  matter: string | null
  /** First and last day that come into question. */
  days: [string | null, string | null]
}

type Seat = { id: string; slug: string }

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length]
  if (found === undefined) throw new RangeError('empty list')
  return found
}

/** Tells the search that any record of the body may have changed. */
export const markAll = (bodyId: string) =>
  db.$transaction(async (transaction) => {
    const records = await transaction.publication.findMany({
      where: { bodyId },
      select: { id: true },
    })
    await markChanged(
      transaction,
      bodyId,
      records.map(({ id }) => id),
    )
  })

async function createSeats(bodyId: string) {
  const organizations: Seat[] = []
  for (const slug of ['kreistag', 'kulturausschuss'])
    organizations.push(await createOrganization(bodyId, { slug, name: `Gremium ${slug}` }))
  const factions: (Seat | null)[] = [null]
  for (const slug of ['blau', 'rot'])
    factions.push(
      await createOrganization(bodyId, { slug, kind: 'faction', shortName: slug.toUpperCase() }),
    )
  const persons: Seat[] = []
  for (const slug of ['anna-amsel', 'bert-bussard', 'cem-citrin'])
    persons.push(await createPerson(bodyId, { slug, name: `Name ${slug}` }))
  const matters: (Seat | null)[] = [null]
  for (const slug of ['radweg', 'schule']) matters.push(await createMatter(bodyId, { slug }))
  return { organizations, factions, persons, matters }
}

/** An exact day, a month, an approximate span over a year's end, and nothing known. */
const DATES: { date: string | null; days: Entry['days'] }[] = [
  { date: '2021-06-25', days: ['2021-06-25', '2021-06-25'] },
  { date: '2021-09', days: ['2021-09-01', '2021-09-30'] },
  { date: '2022-12-31/2023-01-15', days: ['2022-12-31', '2023-01-15'] },
  { date: null, days: [null, null] },
]

const asDate = (day: string | null) => (day === null ? null : new Date(day))

/** As many statements as there are passages given, every value of every filter among them. */
export async function buildCorpus(wordings: Entry['passages'][]) {
  const { id: bodyId } = await createBody()
  const { organizations, factions, persons, matters } = await createSeats(bodyId)
  const sessions = []
  for (const [index, { date, days }] of DATES.entries()) {
    const organization = at(organizations, index)
    const session = await createSession(bodyId, {
      slug: `sitzung-${index}`,
      organizationId: organization.id,
      date,
      earliestDay: asDate(days[0]),
      latestDay: asDate(days[1]),
    })
    const items = []
    for (const matter of matters)
      items.push({
        id: (await createItem(session.id, { matterId: matter?.id ?? null })).id,
        matter: matter?.slug ?? null,
      })
    sessions.push({ slug: session.slug, organization: organization.slug, days, items })
  }
  const entries: Entry[] = []
  for (const [index, passages] of wordings.entries()) {
    const session = at(sessions, index)
    const item = at(session.items, Math.floor(index / 4))
    const person = at(persons, Math.floor(index / 3))
    const faction = at(factions, Math.floor(index / 2))
    const stance = at(['for', 'against', 'neutral', 'procedure', null] as const, index)
    const { id } = await createStatement(item.id, {
      personId: person.id,
      factionId: faction?.id ?? null,
      stance,
      passages,
    })
    entries.push({
      id,
      passages,
      stance,
      person: person.slug,
      faction: faction?.slug ?? null,
      organization: session.organization,
      session: session.slug,
      matter: item.matter,
      days: session.days,
    })
  }
  await markAll(bodyId)
  const texts = wordings.flatMap((passages) => passages.map((passage) => passage.text))
  return { bodyId, entries, usage: usageOf(texts) }
}

/** Passages of few different words, the same in every run. */
export const someWordings = (count: number): Entry['passages'][] =>
  fc.sample(
    fc.array(
      fc.record({
        kind: fc.constantFrom('quote' as const, 'paraphrase' as const),
        text: texts.filter((text) => text !== ''),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    { numRuns: count, seed: 1817 },
  )

const isAmong = (values: string[] | undefined, value: string | null) =>
  !values?.length || (value !== null && values.includes(value))

/** Whether an entry is a result, told without a database. */
export function isResult(
  entry: Entry,
  { q = '', kind, stance, from, to, ...slugs }: SearchParams,
  usage: Usage,
): boolean {
  const shown = entry.passages.filter((passage) => !kind || passage.kind === kind)
  const query = asMeant(queryOf(q), usage)
  const [earliest, latest] = entry.days
  return (
    shown.length > 0 &&
    holds(query.root, wordsOf(shown, undefined, usage.splitter)) &&
    (!stance || entry.stance === stance) &&
    (!from || (latest !== null && latest >= from)) &&
    (!to || (earliest !== null && earliest <= to)) &&
    isAmong(slugs.person, entry.person) &&
    isAmong(slugs.faction, entry.faction) &&
    isAmong(slugs.organization, entry.organization) &&
    isAmong(slugs.session, entry.session) &&
    isAmong(slugs.matter, entry.matter)
  )
}
