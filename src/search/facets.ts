import 'server-only'
import { db } from '@/db/client'
import { empty, sql, type Sql } from '@/db/sql'
import type { FacetName, FacetValue, SearchParams } from '@/domain/record/search'
import { passageKindLabel, stanceLabel, toApi, type Stance } from '@/domain/vocabulary'
import { conditions, vectorColumn, wordsCondition } from './conditions'
import type { Query } from './query/ast'

interface Row {
  value: string | null
  label: string
  count: number
}

/** How the entries `e` of a result are grouped: value and label, joined tables. */
const GROUPS: Record<Exclude<FacetName, 'kind'>, { select: Sql; join: Sql }> = {
  person: {
    select: sql`p."slug" AS "value", p."name" AS "label"`,
    join: sql`JOIN "Person" p ON p."id" = e."personId"`,
  },
  faction: {
    select: sql`o."slug" AS "value", o."shortName" AS "label"`,
    join: sql`JOIN "Organization" o ON o."id" = e."factionId"
      JOIN "Publication" u ON u."id" = o."id" AND u."state" = 'published'`,
  },
  organization: {
    select: sql`o."slug" AS "value", o."name" AS "label"`,
    join: sql`JOIN "Organization" o ON o."id" = e."organizationId"`,
  },
  stance: {
    select: sql`e."stance"::text AS "value", e."stance"::text AS "label"`,
    join: empty,
  },
  year: {
    select: sql`extract(year FROM e."earliestDay")::int::text AS "value",
      extract(year FROM e."earliestDay")::int::text AS "label"`,
    join: empty,
  },
}

async function grouped(facet: Exclude<FacetName, 'kind'>, where: Sql): Promise<FacetValue[]> {
  const { select, join } = GROUPS[facet]
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${select}, count(*)::int AS "count" FROM "SearchEntry" e ${join}
    WHERE ${where} GROUP BY 1, 2 ORDER BY 3 DESC, 2`
  return rows.flatMap(({ value, label, count }) =>
    value === null ? [] : [{ value, label, count }],
  )
}

/** A statement can hold both kinds, so their counts can add up to more than the total. */
async function kinds(bodyId: string, query: Query, params: SearchParams): Promise<FacetValue[]> {
  const rest = conditions(bodyId, { ...query, root: { kind: 'everything' } }, params, 'kind')
  const matches = (kind: 'quote' | 'paraphrase', has: Sql) => {
    const words = wordsCondition(query, vectorColumn(kind))
    return words ? sql`${has} AND ${words}` : has
  }
  const [row] = await db.$queryRaw<{ quote: number; paraphrase: number }[]>`
    SELECT count(*) FILTER (WHERE ${matches('quote', sql`e."hasQuote"`)})::int AS "quote",
      count(*) FILTER (WHERE ${matches('paraphrase', sql`e."hasParaphrase"`)})::int AS "paraphrase"
    FROM "SearchEntry" e WHERE ${rest}`
  return (['quote', 'paraphrase'] as const)
    .map((value) => ({ value, label: passageKindLabel[value], count: row?.[value] ?? 0 }))
    .filter((facet) => facet.count > 0)
}

/** The facets of the whole result, each without its own filter, most frequent value first. */
export async function readFacets(
  bodyId: string,
  query: Query,
  params: SearchParams,
): Promise<Record<FacetName, FacetValue[]>> {
  const facet = (name: Exclude<FacetName, 'kind'>) =>
    grouped(name, conditions(bodyId, query, params, name))
  const [person, faction, organization, stance, year, kind] = await Promise.all([
    facet('person'),
    facet('faction'),
    facet('organization'),
    facet('stance'),
    facet('year'),
    kinds(bodyId, query, params),
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
