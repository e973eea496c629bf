import 'server-only'
import { sql } from '@/db/sql'
import type { Transaction } from '@/db/records/store'

/** Of these parts of addresses, those that a record of the body has or had, as `kind slug`. */
export async function takenSlugs(
  transaction: Transaction,
  bodyId: string,
  slugs: readonly string[],
): Promise<Set<string>> {
  const wanted = [...slugs]
  const rows = await transaction.$queryRaw<{ address: string }[]>(sql`
    SELECT 'organization ' || "slug" AS "address" FROM "Organization"
      WHERE "bodyId" = ${bodyId}::uuid AND "slug" = ANY(${wanted})
    UNION SELECT 'person ' || "slug" FROM "Person"
      WHERE "bodyId" = ${bodyId}::uuid AND "slug" = ANY(${wanted})
    UNION SELECT 'session ' || "slug" FROM "Session"
      WHERE "bodyId" = ${bodyId}::uuid AND "slug" = ANY(${wanted})
    UNION SELECT 'paper ' || "slug" FROM "Paper"
      WHERE "bodyId" = ${bodyId}::uuid AND "slug" = ANY(${wanted})
    UNION SELECT "kind" || ' ' || "slug" FROM "FormerSlug"
      WHERE "bodyId" = ${bodyId}::uuid AND "scopeId" IS NULL AND "slug" = ANY(${wanted})`)
  return new Set(rows.map(({ address }) => address))
}

/** What new items of a session have to fit in with. */
export interface SessionAgenda {
  /** Addresses that its items have or had. */
  slugs: Set<string>
  /** The place behind its last item. */
  next: number
}

/** The agendas of sessions, by the session's id; a session that is not there has none. */
export async function sessionAgendas(
  transaction: Transaction,
  sessionIds: readonly string[],
): Promise<Map<string, SessionAgenda>> {
  const wanted = [...sessionIds]
  const rows = await transaction.$queryRaw<
    { sessionId: string; slug: string; position: number | null }[]
  >(sql`
    SELECT "sessionId"::text, "slug", "position" FROM "AgendaItem"
      WHERE "sessionId" = ANY(${wanted}::uuid[])
    UNION ALL SELECT "scopeId"::text, "slug", NULL FROM "FormerSlug"
      WHERE "kind" = 'agenda_item' AND "scopeId" = ANY(${wanted}::uuid[])`)
  const agendas = new Map<string, SessionAgenda>()
  for (const { sessionId, slug, position } of rows) {
    const agenda = agendas.get(sessionId) ?? { slugs: new Set(), next: 0 }
    agenda.slugs.add(slug)
    agenda.next = Math.max(agenda.next, (position ?? -1) + 1)
    agendas.set(sessionId, agenda)
  }
  return agendas
}

/** The place behind the last statement of each debate, by the item's id. */
export async function ends(
  transaction: Transaction,
  itemIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await transaction.$queryRaw<{ id: string; next: number }[]>(sql`
    SELECT "agendaItemId"::text AS "id", max("position") + 1 AS "next" FROM "Statement"
    WHERE "agendaItemId" = ANY(${[...itemIds]}::uuid[]) GROUP BY 1`)
  return new Map(rows.map(({ id, next }) => [id, next]))
}
