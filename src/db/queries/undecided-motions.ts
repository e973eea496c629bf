import 'server-only'
import { z } from 'zod'
import { db } from '@/db/client'
import { empty, join, sql, type Sql } from '@/db/sql'
import { carriedOutcomes, decidableKinds } from '@/domain/procedure/asks-for-action'
import type { Page } from '@/domain/record/views'
import { decodeCursor, encodeCursor } from './cursor'
import { workingFollowUps } from './working-follow-ups'

/** A carried motion of which nobody has said yet who has to do what. */
export interface UndecidedMotion {
  id: string
  title: string
  text: string
  /** Somebody has said that it asks for action, but not of whom. */
  asksForAction: boolean
  item: { id: string; number: string | null; title: string; isPublic: boolean }
  matter: string | null
  session: { id: string; title: string; date: string | null }
}

export interface UndecidedFilter {
  sessionId?: string | undefined
  /** Slug of the Gremium that decided. */
  organization?: string | undefined
}

interface Row {
  id: string
  title: string
  text: string
  asksForAction: boolean | null
  itemId: string
  number: string | null
  itemTitle: string
  isPublic: boolean
  matter: string | null
  sessionId: string
  sessionTitle: string
  sessionDate: string | null
  age: number
  itemPosition: number
  position: number
}

/** Motions in the version being worked on, with the place that they have in time. */
const found = (bodyId: string, { sessionId, organization }: UndecidedFilter): Sql => sql`
  WITH ${workingFollowUps(bodyId)}, motions AS (
    SELECT m."id", m."title", m."text", m."position",
      CASE WHEN c."payload" IS NULL THEN m."asksForAction"
        ELSE (c."payload"->>'asksForAction')::boolean END AS "asksForAction",
      coalesce(c."payload"->>'outcome', m."outcome"::text) AS "outcome",
      coalesce(c."payload"->>'kind', m."kind"::text) AS "kind",
      i."id" AS "itemId", i."number", i."title" AS "itemTitle", i."isPublic",
      i."position" AS "itemPosition", t."title" AS "matter",
      s."id" AS "sessionId", s."title" AS "sessionTitle", s."date" AS "sessionDate",
      coalesce(date '9999-12-31' - s."earliestDay", 9999999) AS "age"
    FROM "Motion" m
      JOIN "Publication" p ON p."id" = m."id" AND p."state" <> 'withdrawn'
      LEFT JOIN "PendingChange" c ON c."publicationId" = m."id"
      JOIN "AgendaItem" i ON i."id" = m."agendaItemId"
      LEFT JOIN "Matter" t ON t."id" = i."matterId"
      JOIN "Session" s ON s."id" = i."sessionId"
      JOIN "Organization" g ON g."id" = s."organizationId"
    WHERE p."bodyId" = ${bodyId}::uuid
      AND NOT EXISTS (SELECT FROM working w WHERE w."motionId" = m."id")
      ${sessionId === undefined ? empty : sql`AND s."id" = ${sessionId}::uuid`}
      ${organization === undefined ? empty : sql`AND g."slug" = ${organization}`}
  ), undecided AS (
    SELECT * FROM motions
    WHERE "outcome" IN (${join([...carriedOutcomes])})
      AND coalesce("asksForAction", "kind" IN (${join([...decidableKinds])}))
  )`

/** How many carried motions wait for a decision. */
export async function countUndecided(bodyId: string, filter: UndecidedFilter): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    ${found(bodyId, filter)} SELECT count(*)::int AS "count" FROM undecided`
  return row?.count ?? 0
}

const Cursor = [z.int(), z.uuid(), z.int(), z.int(), z.uuid()]

/**
 * One page of carried motions that wait for a decision: the latest session first, in each the order of
 * its agenda. Throws `InvalidInput` for a cursor that is not ours.
 */
export async function pageOfUndecided(
  bodyId: string,
  filter: UndecidedFilter,
  cursor: string | undefined,
  size: number,
): Promise<Page<UndecidedMotion>> {
  const [total, rows] = await Promise.all([
    countUndecided(bodyId, filter),
    db.$queryRaw<Row[]>`
      ${found(bodyId, filter)}
      SELECT * FROM undecided ${cursor === undefined ? empty : behind(cursor)}
      ORDER BY "age", "sessionId", "itemPosition", "position", "id" LIMIT ${size + 1}`,
  ])
  const items = rows.slice(0, size)
  const last = rows.length > size ? items.at(-1) : undefined
  return {
    total,
    items: items.map(toMotion),
    next: last
      ? encodeCursor([last.age, last.sessionId, last.itemPosition, last.position, last.id])
      : null,
  }
}

function behind(cursor: string): Sql {
  const [age, sessionId, item, position, id] = decodeCursor(cursor, Cursor)
  return sql`WHERE ("age", "sessionId", "itemPosition", "position", "id")
    > (${age}::int, ${sessionId}::uuid, ${item}::int, ${position}::int, ${id}::uuid)`
}

const toMotion = (row: Row): UndecidedMotion => ({
  id: row.id,
  title: row.title,
  text: row.text,
  asksForAction: row.asksForAction === true,
  item: { id: row.itemId, number: row.number, title: row.itemTitle, isPublic: row.isPublic },
  matter: row.matter,
  session: { id: row.sessionId, title: row.sessionTitle, date: row.sessionDate },
})
