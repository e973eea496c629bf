import 'server-only'
import { readRows } from '@/db/read-rows'
import { sql, type Sql } from '@/db/sql'
import { streamRows } from '@/db/stream-rows'
import { publicRow } from '@/db/visibility'
import type { SearchDocument } from '@/domain/record/search-document'

/** A document but for its reply, which is two columns here. */
interface Row extends Omit<SearchDocument, 'replyTo'> {
  replyToId: string | null
  replyToPersonId: string | null
}

/** By the day of the session, unknown ones first, then by id. `OFFSET` keeps it from being planned away. */
const BY_DAY = sql`ORDER BY t."earliestDay" NULLS FIRST, s."id" OFFSET 0`

/**
 * Statements in an order. They are put in it before their texts are read, so that these are never sorted.
 *
 * @param wanted a condition for the statement `s`, its speaker `k`, its item `i` and the session `t`
 * @param order of these, and how many
 */
const documents = (wanted: Sql, order = BY_DAY) => sql`
  SELECT h."id", h."version", h."position", h."personId", h."factionId", h."office",
    h."agendaItemId", h."sessionId", h."organizationId", h."matterId",
    to_char(h."earliestDay", 'YYYY-MM-DD') AS "earliestDay",
    to_char(h."latestDay", 'YYYY-MM-DD') AS "latestDay",
    (SELECT m."id" FROM "Publication" m
      WHERE m."id" = h."motionId" AND m."state" = 'published') AS "motionId",
    h."stance", reply."id" AS "replyToId", reply."personId" AS "replyToPersonId", h."note",
    (SELECT coalesce(json_agg(json_build_object('kind', p."kind", 'text', p."text")
        ORDER BY p."position"), '[]')
      FROM "Passage" p WHERE p."statementId" = h."id") AS "passages",
    -- Whether the sources are public is looked up when they are shown.
    (SELECT coalesce(json_agg(json_build_object(
        'sourceId', c."sourceId", 'locator', c."locator", 'excerpt', c."excerpt")
        ORDER BY c."position", c."id"), '[]')
      FROM "Citation" c
      -- Nearly all of both are null: an index on one of them must not be taken for a short way.
      WHERE c."publicationId" = h."id" AND coalesce(c."factId", c."followUpId") IS NULL
    ) AS "citations"
  FROM (
    SELECT s.*, u."version", k."personId", k."factionId", k."office",
      i."sessionId", i."matterId", t."organizationId", t."earliestDay", t."latestDay"
    FROM "Statement" s
    JOIN "Publication" u ON u."id" = s."id" AND u."state" = 'published'
    JOIN "Speaker" k ON k."id" = s."speakerId"
    JOIN "AgendaItem" i ON i."id" = s."agendaItemId"
    JOIN "Session" t ON t."id" = i."sessionId"
    WHERE ${wanted}
    ${order}
  ) h
  LEFT JOIN LATERAL (
    SELECT a."id", b."personId" FROM "Statement" a
    JOIN "Publication" v ON v."id" = a."id" AND v."state" = 'published'
    JOIN "Speaker" b ON b."id" = a."speakerId"
    WHERE a."id" = h."replyToId"
  ) reply ON true`

const toDocument = ({ replyToId, replyToPersonId, ...row }: Row): SearchDocument => ({
  ...row,
  replyTo:
    replyToId === null || replyToPersonId === null
      ? null
      : { id: replyToId, personId: replyToPersonId },
})

async function* read(wanted: Sql): AsyncGenerator<SearchDocument[]> {
  for await (const rows of streamRows<Row>(documents(wanted))) yield rows.map(toDocument)
}

/** Before every other id. */
const NIL = '00000000-0000-0000-0000-000000000000'

/** Those of the statements that are public, in the order of `allSearchDocuments`. */
export async function searchDocuments(bodyId: string, ids: string[]): Promise<SearchDocument[]> {
  const found: SearchDocument[] = []
  const wanted = sql`s."id" = ANY(${ids}::uuid[]) AND ${publicRow.shown(bodyId, sql`s`)}`
  for await (const batch of read(wanted)) found.push(...batch)
  return found
}

/**
 * Every public statement of a body in the order of its session's first day, unknown ones first, then
 * of its id. In batches, so that a body of any size takes little memory.
 */
export const allSearchDocuments = (bodyId: string): AsyncGenerator<SearchDocument[]> =>
  read(publicRow.shown(bodyId, sql`s`))

/**
 * The next published statements of some items in the order of their ids, read at once: no connection is
 * kept.
 *
 * @param items which the caller has found to be public; whether the speakers are is looked up when they
 *   are shown
 * @param after the last statement before; `null`: begin
 */
export async function documentsOfItems(
  items: string[],
  after: string | null,
  take: number,
): Promise<SearchDocument[]> {
  const rows = await readRows<Row>(
    documents(
      sql`i."id" = ANY(${items}::uuid[]) AND s."id" > ${after ?? NIL}::uuid`,
      sql`ORDER BY s."id" LIMIT ${take}::int`,
    ),
  )
  return rows.map(toDocument).sort((a, b) => (a.id < b.id ? -1 : 1))
}
