import { InvalidInput } from '@/domain/record/invalid-input'
import type { SearchRequest, SearchResult } from '@/domain/record/search'
import type { SearchContext } from '@/domain/record/search-context'
import type { SearchDocument } from '@/domain/record/search-document'
import type { Splitter } from '../german/compounds/splitter'
import { and, clearBit, emptyBits, fullBits, setBit } from '../engine/bits'
import { SegmentBuilder, splitterOf } from '../engine/builder'
import { memorySink } from '../engine/documents'
import type { Filters } from '../engine/filters'
import { numbersOf } from '../engine/ids'
import type { Segment } from '../engine/segment'
import { dayNumber } from '../engine/statement'
import { findString } from '../engine/strings'
import type { Query } from '../query/ast'
import { MAX_QUERY_LENGTH, parseQuery } from '../query/parse'
import { asMeant, type Usage } from '../query/reading'
import { facetsOf } from './facets'
import { hitsOf } from './hits'
import { nearQuery } from './near-query'
import { comparePlaces, decodeCursor, encodeCursor } from './place'
import { type LastStatement, lastStatements } from './last-statements'
import { NO_COUNTS, NOTHING, searchPart, type Found, type Part } from './search-part'

const DEFAULT_LIMIT = 20

/** Words that occur less often may stand at the start of sentences by chance. */
const ENOUGH_TO_KNOW = 8

const EVERYTHING: Query = { text: '', root: { kind: 'everything' } }

const byDayAndId = (a: SearchDocument, b: SearchDocument): number =>
  dayNumber(a.earliestDay) - dayNumber(b.earliestDay) || (a.id < b.id ? -1 : 1)

const fromTheStart = ({ cursor: _cursor, ...params }: SearchRequest): SearchRequest => params

const partOf = (segment: Segment): Part => ({ segment, live: fullBits(segment.count) })

/** What of a part is among these statements. */
function among({ segment, live }: Part, ids: readonly string[]): Part {
  const chosen = emptyBits(segment.count)
  for (const statement of numbersOf(segment, ids)) setBit(chosen, statement)
  return { segment, live: and(live, chosen) }
}

/**
 * The search index of one body: a large segment that was built at once, and a small one of what has
 * changed since, which is built anew with every change.
 */
export class BodyIndex {
  private readonly base: Part
  private delta: Part | null = null
  private readonly changed = new Map<string, SearchDocument>()
  private knownSplitter: Splitter | undefined
  /** Since the last change; whoever asks first waits for it. */
  private spoken: ReadonlyMap<string, LastStatement> | null = null

  constructor(
    base: Segment,
    private readonly context: SearchContext,
  ) {
    this.base = partOf(base)
  }

  /** How many statements were added since the large segment was built. */
  get additions(): number {
    return this.changed.size
  }

  get size(): number {
    return this.base.segment.count
  }

  /**
   * Takes over changes of statements and of what stands around them.
   *
   * @param ids of the records that changed
   * @param documents those that are public statements now
   * @param context those that stand around statements and are public now
   */
  apply(
    ids: readonly string[],
    documents: readonly SearchDocument[],
    context: SearchContext,
  ): void {
    for (const name of Object.keys(this.context) as (keyof SearchContext)[]) {
      for (const id of ids) this.context[name].delete(id)
      for (const [id, record] of context[name]) this.context[name].set(id, record as never)
    }
    for (const statement of numbersOf(this.base.segment, ids)) clearBit(this.base.live, statement)
    for (const id of ids) this.changed.delete(id)
    for (const document of documents) this.changed.set(document.id, document)
    const builder = new SegmentBuilder(memorySink())
    for (const document of [...this.changed.values()].sort(byDayAndId)) builder.add(document)
    this.spoken = null
    this.delta = this.changed.size > 0 ? partOf(builder.finish(this.splitter)) : null
  }

  /**
   * A query with the nearest words that occur in what the search is narrowed to, if that finds
   * something there; else null.
   */
  private suggestion(query: Query, params: SearchRequest): string | null {
    const q = nearQuery(this.parts, query, { filters: this.filters(params), kind: params.kind })
    if (q === null || q.length > MAX_QUERY_LENGTH) return null
    return this.search({ ...fromTheStart(params), q, limit: 1 }).total > 0 ? q : null
  }

  /** Throws `InvalidInput` for a query that is too long or a cursor that is not ours. */
  search(params: SearchRequest): Omit<SearchResult, 'changedAt'> {
    if (params.lastOfEach) return this.lastOfEach(params)
    const parsed = parseQuery(params.q ?? '')
    if (!parsed.ok) throw new InvalidInput([{ path: 'q', message: parsed.message }])
    const asksForWords = parsed.query.root.kind !== 'everything'
    const query = asksForWords ? asMeant(parsed.query, this.usage) : parsed.query
    const sort = params.sort ?? (asksForWords ? 'relevance' : 'newest')
    const limit = params.limit ?? DEFAULT_LIMIT
    const { kind, ids } = params
    const parts = this.parts.map((part) =>
      searchPart(ids ? among(part, ids) : part, {
        query,
        kind,
        filters: this.filters(params),
        sort,
        take: limit + 1,
        behind: params.cursor ? decodeCursor(sort, params.cursor) : null,
        only: params.only,
      }),
    )
    const found = parts.flatMap((part) => part.found)
    if (parts.length > 1) found.sort((a, b) => comparePlaces(sort, a, b))
    const page = found.slice(0, limit)
    const last = found.length > limit ? page.at(-1) : undefined
    const total = parts.reduce((sum, part) => sum + part.total, 0)
    return {
      total,
      totalIsExact: true,
      ...(params.only === 'ids' && { ids: parts.flatMap((part) => part.ids) }),
      facets: facetsOf(parts, this.context),
      suggestion: total === 0 && asksForWords ? this.suggestion(parsed.query, params) : null,
      items: hitsOf(page, this.context, { query, kind }),
      next: last ? encodeCursor(sort, last) : null,
    }
  }

  /** It takes as long for people who have spoken a thousand times as for those who have once. */
  private lastOfEach(params: SearchRequest): Omit<SearchResult, 'changedAt'> {
    this.spoken ??= lastStatements(this.parts)
    const counts = new Map<string, number>()
    const found: Found[] = []
    for (const id of this.filters(params).values.person ?? []) {
      const spoken = this.spoken.get(id)
      if (!spoken) continue
      counts.set(id, spoken.count)
      found.push(spoken.found)
    }
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const result = { ...NOTHING, total, counts: { ...NO_COUNTS, person: counts } }
    const page = found
      .sort((a, b) => comparePlaces('newest', a, b))
      .slice(0, params.limit ?? DEFAULT_LIMIT)
    return {
      total,
      totalIsExact: true,
      facets: facetsOf([result], this.context),
      suggestion: null,
      items: hitsOf(page, this.context, { query: EVERYTHING, kind: undefined }),
      next: null,
    }
  }

  close(): void {
    this.base.segment.documents.close()
  }

  private get parts(): Part[] {
    return this.delta ? [this.base, this.delta] : [this.base]
  }

  /** Knows the compounds of the large segment: what is added meanwhile is split by the same. */
  private get splitter(): Splitter {
    this.knownSplitter ??= splitterOf(this.base.segment.vocabulary)
    return this.knownSplitter
  }

  /** Of the large segment, so that a query means the same in both. */
  private readonly usage: Usage = {
    splitter: { split: (form) => this.splitter.split(form) },
    shareOfCapitals: (form) => {
      const { forms, counts, capitals } = this.base.segment.vocabulary
      const at = findString(forms, form)
      const count = at < 0 ? 0 : (counts[at] ?? 0)
      return count < ENOUGH_TO_KNOW ? null : (capitals[at] ?? 0) / count
    },
  }

  /** Filters by ids; of a slug that no public record has, nothing is found. */
  private filters(params: SearchRequest): Filters {
    const { persons, organizations, sessions, matters } = this.context
    const ids = (records: ReadonlyMap<string, { id: string; slug: string }>, slugs?: string[]) => {
      if (!slugs?.length) return undefined
      const found: string[] = []
      for (const { id, slug } of records.values()) if (slugs.includes(slug)) found.push(id)
      return found
    }
    const values: Filters['values'] = {}
    const person = ids(persons, params.person)
    const faction = ids(organizations, params.faction)
    const organization = ids(organizations, params.organization)
    const session = ids(sessions, params.session)
    const matter = ids(matters, params.matter)
    if (person) values.person = person
    if (faction) values.faction = faction
    if (organization) values.organization = organization
    if (session) values.session = session
    if (matter) values.matter = matter
    if (params.stance) values.stance = [params.stance]
    return { values, from: params.from ?? null, to: params.to ?? null }
  }
}
