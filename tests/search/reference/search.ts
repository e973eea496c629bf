/** A search told naively: what must come out, for the engine to agree with. */
import type { SearchContext } from '@/domain/record/search-context'
import type { SearchDocument } from '@/domain/record/search-document'
import type { FacetName, SearchParams } from '@/domain/record/search'
import { toApi } from '@/domain/vocabulary'
import type { Query } from '@/search/query/ast'
import { parseQuery } from '@/search/query/parse'
import { asMeant, type Usage } from '@/search/query/reading'
import { highlightsOf } from './highlights'
import { holds } from './matches'
import { relevanceOf } from './ranking'
import { wordsOf } from './words'

/** What the public may see, and what tells the meaning of words. */
export interface Record {
  documents: readonly SearchDocument[]
  context: SearchContext
  usage: Usage
}

interface Expected {
  total: number
  facets: { [name in FacetName]: { value: string; count: number }[] }
  /** All results in order, not only a page of them. */
  items: {
    id: string
    speaker: string
    faction: string | null
    passages: { kind: string; text: string; highlights: number[][] }[]
  }[]
}

function queryOf(text: string, usage: Usage): Query {
  const parsed = parseQuery(text)
  if (!parsed.ok) throw new Error(parsed.message)
  return asMeant(parsed.query, usage)
}

/** Of the slugs asked for one is that of the record, and the record is public. */
const isAmong = (
  slugs: string[] | undefined,
  records: ReadonlyMap<string, { slug: string }>,
  id: string | null,
): boolean => {
  if (!slugs?.length) return true
  const record = id === null ? undefined : records.get(id)
  return record !== undefined && slugs.includes(record.slug)
}

/** A day known from one side only is known from both. */
const days = ({ earliestDay, latestDay }: SearchDocument) => ({
  earliest: earliestDay ?? latestDay,
  latest: latestDay ?? earliestDay,
})

/** Every year in which it may have been said. */
function yearsOf(document: SearchDocument): string[] {
  const { earliest, latest } = days(document)
  const years: string[] = []
  if (earliest === null || latest === null) return years
  for (let year = Number(earliest.slice(0, 4)); year <= Number(latest.slice(0, 4)); year += 1)
    years.push(String(year))
  return years
}

function isResult(document: SearchDocument, params: SearchParams, record: Record): boolean {
  const { kind, stance, from, to } = params
  const { context, usage } = record
  const shown = document.passages.filter((passage) => !kind || passage.kind === kind)
  const { earliest, latest } = days(document)
  return (
    (kind === undefined || shown.length > 0) &&
    holds(queryOf(params.q ?? '', usage).root, wordsOf(shown, undefined, usage.splitter)) &&
    (!stance || document.stance === stance) &&
    (!from || (latest !== null && latest >= from)) &&
    (!to || (earliest !== null && earliest <= to)) &&
    isAmong(params.person, context.persons, document.personId) &&
    isAmong(params.faction, context.organizations, document.factionId) &&
    isAmong(params.organization, context.organizations, document.organizationId) &&
    isAmong(params.session, context.sessions, document.sessionId) &&
    isAmong(params.matter, context.matters, document.matterId)
  )
}

const ascending = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

type Place = { day: string | null; id: string; relevance: readonly number[] }

/** The newest first, of a day the greatest id; the undated last. */
const byNewest = (a: Place, b: Place): number =>
  ascending(b.day ?? '', a.day ?? '') || ascending(b.id, a.id)

/** The oldest first, of a day the least id; the undated last. */
const byOldest = (a: Place, b: Place): number =>
  ascending(a.day ?? 'unknown', b.day ?? 'unknown') || ascending(a.id, b.id)

function byRelevance(a: Place, b: Place): number {
  const weight = a.relevance.findIndex((value, at) => value !== b.relevance[at])
  return weight < 0 ? byNewest(a, b) : (b.relevance[weight] ?? 0) - (a.relevance[weight] ?? 0)
}

const orders = { relevance: byRelevance, newest: byNewest, oldest: byOldest }

const without = (params: SearchParams, ...names: (keyof SearchParams)[]): SearchParams =>
  Object.fromEntries(Object.entries(params).filter(([name]) => !(names as string[]).includes(name)))

/** How often each value occurs, the most frequent first. */
function counted(values: (string | null | undefined)[]) {
  const counts = new Map<string, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || ascending(a.value, b.value))
}

function facetsOf(record: Record, params: SearchParams): Expected['facets'] {
  const { persons, organizations } = record.context
  const resultOf = (search: SearchParams) =>
    record.documents.filter((document) => isResult(document, search, record))
  const kinds = (['quote', 'paraphrase'] as const).map((kind) => ({
    value: kind,
    count: resultOf({ ...params, kind }).length,
  }))
  return {
    person: counted(
      resultOf(without(params, 'person')).map(({ personId }) => persons.get(personId)?.slug),
    ),
    faction: counted(
      resultOf(without(params, 'faction')).map(
        ({ factionId }) => organizations.get(factionId ?? '')?.slug,
      ),
    ),
    organization: counted(
      resultOf(without(params, 'organization')).map(
        ({ organizationId }) => organizations.get(organizationId)?.slug,
      ),
    ),
    stance: counted(
      resultOf(without(params, 'stance')).map(({ stance }) => stance && toApi(stance)),
    ),
    year: counted(
      resultOf(without(params, 'from', 'to')).flatMap((document) => yearsOf(document)),
    ).sort((a, b) => ascending(b.value, a.value)),
    kind: kinds.filter(({ count }) => count > 0),
  }
}

/** All that a search finds, in order. */
export function expectedOf(record: Record, params: SearchParams): Expected {
  const { context, usage } = record
  const { splitter } = usage
  const { kind } = params
  const query = queryOf(params.q ?? '', usage)
  const sort = params.sort ?? (query.root.kind === 'everything' ? 'newest' : 'relevance')
  const places = record.documents
    .filter((document) => isResult(document, params, record))
    .map((document) => ({
      document,
      id: document.id,
      day: document.earliestDay,
      relevance: relevanceOf(document, query, { kind, splitter }),
    }))
    .sort(orders[sort])
  return {
    total: places.length,
    facets: facetsOf(record, params),
    items: places.map(({ document: { id, personId, factionId, passages } }) => ({
      id,
      speaker: context.persons.get(personId)?.name ?? '',
      faction: context.organizations.get(factionId ?? '')?.shortName ?? null,
      passages: passages
        .filter((passage) => !kind || passage.kind === kind)
        .map(({ kind: ofKind, text }) => ({
          kind: ofKind,
          text,
          highlights: highlightsOf(text, query, splitter),
        })),
    })),
  }
}
