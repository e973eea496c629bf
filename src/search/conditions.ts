import 'server-only'
import { Prisma } from '@/db/generated/client'
import type { FacetName, SearchParams } from '@/domain/record/search'
import type { Query } from './query/ast'
import { toTsQuery } from './query/tsquery'

/** Which of an entry's vectors is searched: with `kind`, only passages of that kind. */
export function vectorColumn(kind: SearchParams['kind']): Prisma.Sql {
  if (kind === 'quote') return Prisma.sql`e."quoteVector"`
  return kind === 'paraphrase' ? Prisma.sql`e."paraphraseVector"` : Prisma.sql`e."vector"`
}

/** Condition on the words; null where none is asked for. */
export function wordsCondition(query: Query, column: Prisma.Sql): Prisma.Sql | null {
  const text = toTsQuery(query)
  return text === null ? null : Prisma.sql`${column} @@ ${text}::tsquery`
}

function oneOf(
  column: Prisma.Sql,
  table: Prisma.Sql,
  bodyId: string,
  slugs: string[] | undefined,
): Prisma.Sql[] {
  if (!slugs?.length) return []
  return [
    Prisma.sql`${column} IN (SELECT t."id" FROM ${table} t WHERE t."bodyId" = ${bodyId}::uuid
      AND t."slug" = ANY(${slugs}))`,
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
): Prisma.Sql {
  const kind = without === 'kind' ? undefined : params.kind
  const stance = without === 'stance' ? undefined : params.stance
  const [from, to] = without === 'year' ? [] : [params.from, params.to]
  const words = wordsCondition(query, vectorColumn(kind))
  const list = [
    Prisma.sql`e."bodyId" = ${bodyId}::uuid`,
    ...(words ? [words] : []),
    ...(kind === 'quote' ? [Prisma.sql`e."hasQuote"`] : []),
    ...(kind === 'paraphrase' ? [Prisma.sql`e."hasParaphrase"`] : []),
    ...(stance ? [Prisma.sql`e."stance" = ${stance}::"Stance"`] : []),
    ...(from ? [Prisma.sql`coalesce(e."latestDay", e."earliestDay") >= ${from}::date`] : []),
    ...(to ? [Prisma.sql`coalesce(e."earliestDay", e."latestDay") <= ${to}::date`] : []),
    ...(without === 'person'
      ? []
      : oneOf(Prisma.sql`e."personId"`, Prisma.sql`"Person"`, bodyId, params.person)),
    ...(without === 'faction'
      ? []
      : oneOf(Prisma.sql`e."factionId"`, Prisma.sql`"Organization"`, bodyId, params.faction)),
    ...(without === 'organization'
      ? []
      : oneOf(
          Prisma.sql`e."organizationId"`,
          Prisma.sql`"Organization"`,
          bodyId,
          params.organization,
        )),
    ...oneOf(Prisma.sql`e."sessionId"`, Prisma.sql`"Session"`, bodyId, params.session),
    ...oneOf(Prisma.sql`e."matterId"`, Prisma.sql`"Matter"`, bodyId, params.matter),
  ]
  return Prisma.join(list, ' AND ')
}
