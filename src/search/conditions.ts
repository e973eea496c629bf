import 'server-only'
import { join, sql, type Sql } from '@/db/sql'
import type { FacetName, SearchParams } from '@/domain/record/search'
import type { Query } from './query/ast'
import { toTsQuery } from './query/tsquery'

/** Which of an entry's vectors is searched: with `kind`, only passages of that kind. */
export function vectorColumn(kind: SearchParams['kind']): Sql {
  if (kind === 'quote') return sql`e."quoteVector"`
  return kind === 'paraphrase' ? sql`e."paraphraseVector"` : sql`e."vector"`
}

/** Condition on the words; null where none is asked for. */
export function wordsCondition(query: Query, column: Sql): Sql | null {
  const text = toTsQuery(query)
  return text === null ? null : sql`${column} @@ ${text}::tsquery`
}

/** Of published records only: a filter must not tell what hidden ones there are. */
function oneOf(column: Sql, table: Sql, bodyId: string, slugs: string[] | undefined): Sql[] {
  if (!slugs?.length) return []
  return [
    sql`${column} IN (SELECT t."id" FROM ${table} t
      JOIN "Publication" u ON u."id" = t."id" AND u."state" = 'published'
      WHERE t."bodyId" = ${bodyId}::uuid AND t."slug" = ANY(${slugs}))`,
  ]
}

/**
 * All conditions of a search on the entry `e`, save those of one facet, which is counted without its
 * own filter. A partly known date is within a range if it may be.
 */
export function conditions(
  bodyId: string,
  query: Query,
  params: SearchParams,
  without?: FacetName,
): Sql {
  const kind = without === 'kind' ? undefined : params.kind
  const stance = without === 'stance' ? undefined : params.stance
  const [from, to] = without === 'year' ? [] : [params.from, params.to]
  const words = wordsCondition(query, vectorColumn(kind))
  const list = [
    sql`e."bodyId" = ${bodyId}::uuid`,
    ...(words ? [words] : []),
    ...(kind === 'quote' ? [sql`e."hasQuote"`] : []),
    ...(kind === 'paraphrase' ? [sql`e."hasParaphrase"`] : []),
    ...(stance ? [sql`e."stance" = ${stance}::"Stance"`] : []),
    ...(from ? [sql`coalesce(e."latestDay", e."earliestDay") >= ${from}::date`] : []),
    ...(to ? [sql`coalesce(e."earliestDay", e."latestDay") <= ${to}::date`] : []),
    ...(without === 'person' ? [] : oneOf(sql`e."personId"`, sql`"Person"`, bodyId, params.person)),
    ...(without === 'faction'
      ? []
      : oneOf(sql`e."factionId"`, sql`"Organization"`, bodyId, params.faction)),
    ...(without === 'organization'
      ? []
      : oneOf(sql`e."organizationId"`, sql`"Organization"`, bodyId, params.organization)),
    ...oneOf(sql`e."sessionId"`, sql`"Session"`, bodyId, params.session),
    ...oneOf(sql`e."matterId"`, sql`"Matter"`, bodyId, params.matter),
  ]
  return join(list, ' AND ')
}
