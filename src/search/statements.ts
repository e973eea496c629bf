import 'server-only'
import { db } from '@/db/client'
import { sql, type Sql } from '@/db/sql'
import { statementInContextSelect, toStatementInContext } from '@/db/queries/map-statement'
import { publicStatement } from '@/db/visibility'
import { InvalidInput } from '@/domain/record/invalid-input'
import type { SearchHit, SearchParams, SearchResult } from '@/domain/record/search'
import { conditions, vectorColumn } from './conditions'
import { decodeCursor, encodeCursor, type Position } from './cursor'
import { readFacets } from './facets'
import { highlight } from './highlight'
import type { Query } from './query/ast'
import { parseQuery } from './query/parse'
import { score } from './ranking'
import { suggestion } from './suggestion'

const DEFAULT_LIMIT = 20

type Sort = NonNullable<SearchParams['sort']>

interface Ranked {
  id: string
  score: string
  day: string
}

/** Entries without any day come last in either direction. */
const dayOf = (sort: Sort) =>
  sort === 'oldest'
    ? sql`coalesce(e."earliestDay", 'infinity'::date)`
    : sql`coalesce(e."earliestDay", '-infinity'::date)`

function order(sort: Sort): Sql {
  if (sort === 'oldest') return sql`"day" ASC, "id" ASC`
  return sort === 'newest' ? sql`"day" DESC, "id" DESC` : sql`"score" DESC, "day" DESC, "id" DESC`
}

function behind(sort: Sort, position: Position | null): Sql {
  if (!position) return sql`true`
  const { score: points, day, id } = position
  if (sort === 'oldest') return sql`("day", "id") > (${day}::date, ${id}::uuid)`
  return sort === 'newest'
    ? sql`("day", "id") < (${day}::date, ${id}::uuid)`
    : sql`("score", "day", "id") < (${points}::numeric, ${day}::date, ${id}::uuid)`
}

async function rank(bodyId: string, query: Query, params: SearchParams, sort: Sort, take: number) {
  const column = vectorColumn(params.kind)
  const points = sort === 'relevance' ? score(query, column) : sql`0::numeric`
  const position = params.cursor ? decodeCursor(params.cursor, sort) : null
  return db.$queryRaw<Ranked[]>`
    SELECT "id"::text, "score"::text, "day"::text FROM (
      SELECT e."statementId" AS "id", ${points} AS "score", ${dayOf(sort)} AS "day"
      FROM "SearchEntry" e WHERE ${conditions(bodyId, query, params)}) ranked
    WHERE ${behind(sort, position)} ORDER BY ${order(sort)} LIMIT ${take}`
}

async function count(bodyId: string, query: Query, params: SearchParams): Promise<number> {
  const [row] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS "total" FROM "SearchEntry" e
    WHERE ${conditions(bodyId, query, params)}`
  return row?.total ?? 0
}

async function load(
  bodyId: string,
  query: Query,
  kind: SearchParams['kind'],
  ids: string[],
): Promise<SearchHit[]> {
  const rows = await db.statement.findMany({
    where: { AND: [{ id: { in: ids } }, publicStatement(bodyId)] },
    select: statementInContextSelect(bodyId),
  })
  const byId = new Map(rows.map((row) => [row.id, toStatementInContext(bodyId, row)]))
  return ids.flatMap((id) => {
    const statement = byId.get(id)
    if (!statement) return []
    const passages = statement.passages
      .filter((passage) => !kind || passage.kind === kind)
      .map((passage) => ({ ...passage, highlights: highlight(query, passage.text) }))
    return [{ ...statement, passages }]
  })
}

/**
 * Searches the published statements of a body. The words are looked for in a whole statement (with
 * `kind`: in its passages of that kind), phrases within one passage. Throws `InvalidInput` for a query
 * that is too long or a cursor that is not ours.
 */
export async function searchStatements(
  bodyId: string,
  params: SearchParams,
): Promise<SearchResult> {
  const parsed = parseQuery(params.q ?? '')
  if (!parsed.ok) throw new InvalidInput([{ path: 'q', message: parsed.message }])
  const { query } = parsed
  const asksForWords = query.root.kind !== 'everything'
  const sort = params.sort ?? (asksForWords ? 'relevance' : 'newest')
  const limit = params.limit ?? DEFAULT_LIMIT
  const [ranked, total, facets] = await Promise.all([
    rank(bodyId, query, params, sort, limit + 1),
    count(bodyId, query, params),
    readFacets(bodyId, query, params),
  ])
  const page = ranked.slice(0, limit)
  const last = ranked.length > limit ? page.at(-1) : undefined
  return {
    total,
    totalIsExact: true,
    facets,
    suggestion: total === 0 && asksForWords ? await suggestion(bodyId, query) : null,
    items: await load(
      bodyId,
      query,
      params.kind,
      page.map((row) => row.id),
    ),
    next: last ? encodeCursor(last, sort) : null,
  }
}
