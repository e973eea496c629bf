import 'server-only'
import type pg from 'pg'
import { readRows } from '@/db/read-rows'
import { empty, sql, type Sql } from '@/db/sql'
import { publicRow } from '@/db/visibility'
import { sourceLabel } from '@/domain/record/source-label'
import type { SearchContext } from '@/domain/record/search-context'

type Of<Name extends keyof SearchContext> =
  SearchContext[Name] extends Map<string, infer Row> ? Row & pg.QueryResultRow : never

async function byId<Row extends pg.QueryResultRow & { id: string }>(
  query: Sql,
): Promise<Map<string, Row>> {
  return new Map((await readRows<Row>(query)).map((row) => [row.id, row]))
}

/**
 * What stands around the public statements of a body, as far as it is public itself. The search thread
 * reads this without the query builder.
 *
 * @param ids only these records; without, all
 */
export async function searchContext(bodyId: string, ids?: string[]): Promise<SearchContext> {
  const only = ids ? sql`AND r."id" = ANY(${ids}::uuid[])` : empty
  const row = sql`r`
  const published = sql`${publicRow.published(bodyId, row)} ${only}`
  const shown = sql`${publicRow.shown(bodyId, row)} ${only}`
  const [persons, organizations, sessions, items, matters, sources] = await Promise.all([
    byId<Of<'persons'>>(sql`SELECT r."id", r."slug", r."name" FROM "Person" r WHERE ${published}`),
    byId<Of<'organizations'>>(sql`
      SELECT r."id", r."slug", r."name", r."shortName", r."kind", r."color"
      FROM "Organization" r WHERE ${published}`),
    byId<Of<'sessions'>>(sql`
      SELECT r."id", r."slug", r."title", r."date", r."state", r."organizationId",
        to_char(r."earliestDay", 'YYYY-MM-DD') AS "earliestDay",
        to_char(r."latestDay", 'YYYY-MM-DD') AS "latestDay"
      FROM "Session" r WHERE ${shown}`),
    byId<Of<'items'>>(sql`
      SELECT r."id", r."slug", r."title", r."titleReported", r."number", r."sessionId"
      FROM "AgendaItem" r WHERE ${shown}`),
    byId<Of<'matters'>>(sql`SELECT r."id", r."slug", r."title" FROM "Matter" r WHERE ${published}`),
    readRows<{ id: string; title: string; publisher: string | null; date: string | null }>(sql`
      SELECT r."id", r."title", r."publisher", r."date" FROM "Source" r WHERE ${published}`),
  ])
  return {
    persons,
    organizations,
    sessions,
    items,
    matters,
    sources: new Map(
      sources.map((source) => [source.id, { id: source.id, label: sourceLabel(source) }]),
    ),
  }
}
