import 'server-only'
import { db } from '@/db/client'
import { sql, type Sql } from '@/db/sql'
import { streamRows } from '@/db/stream-rows'
import { publicItem, publicPerson, publicStatement } from '@/db/visibility'
import type { SearchDocument } from '@/domain/record/search-document'

/** A document but for its reply, which is two columns here. */
interface Row extends Omit<SearchDocument, 'replyTo'> {
  replyToId: string | null
  replyToPersonId: string | null
}

/**
 * Statements by the day of their session, unknown ones first, then by id. They are put in order before
 * their texts are read, so that these are never sorted.
 *
 * @param wanted a condition for the statement `s`, its speaker `k` and its item `i`
 */
const documents = (wanted: Sql) => sql`
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
    ORDER BY t."earliestDay" NULLS FIRST, s."id"
    OFFSET 0
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

const idsOf = (rows: { id: string }[]): string[] => rows.map(({ id }) => id)

/** Those of the statements that are public, in the order of `allSearchDocuments`. */
export async function searchDocuments(bodyId: string, ids: string[]): Promise<SearchDocument[]> {
  const shown = idsOf(
    await db.statement.findMany({
      where: { AND: [{ id: { in: ids } }, publicStatement(bodyId)] },
      select: { id: true },
    }),
  )
  if (shown.length === 0) return []
  const found: SearchDocument[] = []
  for await (const batch of read(sql`s."id" = ANY(${shown}::uuid[])`)) found.push(...batch)
  return found
}

/**
 * Every public statement of a body in the order of its session's first day, unknown ones first, then
 * of its id. In batches, so that a body of any size takes little memory.
 */
export async function* allSearchDocuments(bodyId: string): AsyncGenerator<SearchDocument[]> {
  const select = { id: true }
  const [items, persons] = await Promise.all([
    db.agendaItem.findMany({ where: publicItem(bodyId), select }),
    db.person.findMany({ where: publicPerson(bodyId), select }),
  ])
  yield* read(sql`
    i."id" = ANY(${idsOf(items)}::uuid[]) AND k."personId" = ANY(${idsOf(persons)}::uuid[])`)
}
