import 'server-only'
import { Prisma, type PrismaClient } from '@/db/generated/client'
import type { FacetName, FacetValue, SearchParams } from '@/domain/record/search'
import { passageKindLabel, stanceLabel, toApi, type Stance } from '@/domain/vocabulary'
import { conditions, vectorColumn, wordsCondition } from './conditions'
import type { Query } from './query/ast'

interface Row {
  value: string
  label: string
  count: number
}

/** How the entries `e` of a result are grouped: value and label, joined tables. */
const GROUPS: Record<Exclude<FacetName, 'kind'>, { select: Prisma.Sql; join: Prisma.Sql }> = {
  person: {
    select: Prisma.sql`p."slug" AS "value", p."name" AS "label"`,
    join: Prisma.sql`JOIN "Person" p ON p."id" = e."personId"`,
  },
  faction: {
    select: Prisma.sql`o."slug" AS "value", o."shortName" AS "label"`,
    join: Prisma.sql`JOIN "Organization" o ON o."id" = e."factionId"
      JOIN "Publication" u ON u."id" = o."id" AND u."state" = 'published'`,
  },
  organization: {
    select: Prisma.sql`o."slug" AS "value", o."name" AS "label"`,
    join: Prisma.sql`JOIN "Organization" o ON o."id" = e."organizationId"`,
  },
  stance: {
    select: Prisma.sql`e."stance"::text AS "value", e."stance"::text AS "label"`,
    join: Prisma.empty,
  },
  year: {
    select: Prisma.sql`extract(year FROM e."earliestDay")::int::text AS "value",
      extract(year FROM e."earliestDay")::int::text AS "label"`,
    join: Prisma.empty,
  },
}

async function grouped(
  db: PrismaClient,
  facet: Exclude<FacetName, 'kind'>,
  where: Prisma.Sql,
): Promise<FacetValue[]> {
  const { select, join } = GROUPS[facet]
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${select}, count(*)::int AS "count" FROM "SearchEntry" e ${join}
    WHERE ${where} GROUP BY 1, 2 ORDER BY 3 DESC, 2`
  return rows.filter((row) => row.value !== null)
}

/** A statement can hold both kinds, so their counts can add up to more than the total. */
async function kinds(
  db: PrismaClient,
  bodyId: string,
  query: Query,
  params: SearchParams,
): Promise<FacetValue[]> {
  const rest = conditions(bodyId, { ...query, root: { kind: 'everything' } }, params, 'kind')
  const matches = (kind: 'quote' | 'paraphrase', has: Prisma.Sql) => {
    const words = wordsCondition(query, vectorColumn(kind))
    return words ? Prisma.sql`${has} AND ${words}` : has
  }
  const [row] = await db.$queryRaw<{ quote: number; paraphrase: number }[]>`
    SELECT count(*) FILTER (WHERE ${matches('quote', Prisma.sql`e."hasQuote"`)})::int AS "quote",
      count(*) FILTER (WHERE ${matches('paraphrase', Prisma.sql`e."hasParaphrase"`)})::int AS "paraphrase"
    FROM "SearchEntry" e WHERE ${rest}`
  return (['quote', 'paraphrase'] as const)
    .map((value) => ({ value, label: passageKindLabel[value], count: row?.[value] ?? 0 }))
    .filter((facet) => facet.count > 0)
}

/** The facets of the whole result, each without its own filter, most frequent value first. */
export async function readFacets(
  db: PrismaClient,
  bodyId: string,
  query: Query,
  params: SearchParams,
): Promise<Record<FacetName, FacetValue[]>> {
  const facet = (name: Exclude<FacetName, 'kind'>) =>
    grouped(db, name, conditions(bodyId, query, params, name))
  const [person, faction, organization, stance, year, kind] = await Promise.all([
    facet('person'),
    facet('faction'),
    facet('organization'),
    facet('stance'),
    facet('year'),
    kinds(db, bodyId, query, params),
  ])
  return {
    person,
    faction,
    organization,
    kind,
    stance: stance.map((value) => ({
      ...value,
      value: toApi(value.value),
      label: stanceLabel[value.value as Stance],
    })),
    year: year.toSorted((a, b) => Number(b.value) - Number(a.value)),
  }
}
