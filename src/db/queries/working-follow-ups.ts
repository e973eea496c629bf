import 'server-only'
import { z } from 'zod'
import { db } from '@/db/client'
import { empty, join, sql, type Sql } from '@/db/sql'
import { toDay } from '@/db/time'
import { owedStates } from '@/domain/procedure/overdue'
import type { Page } from '@/domain/record/views'
import type { Day } from '@/domain/time/day'
import type { FollowUpState } from '@/domain/vocabulary'
import { decodeCursor, encodeCursor } from './cursor'

/** The last day that an EDTF text covers, as `parseEdtf` has it. */
const lastDay = (edtf: Sql): Sql => sql`(
  SELECT CASE
    WHEN d."day" ~ '^\\d{4}$' THEN make_date(d."day"::int, 12, 31)
    WHEN d."day" ~ '^\\d{4}-\\d{2}$' THEN ((d."day" || '-01')::date + interval '1 month - 1 day')::date
    WHEN d."day" ~ '^\\d{4}-\\d{2}-\\d{2}$' THEN d."day"::date
  END FROM (SELECT rtrim(split_part(${edtf}, '/', -1), '?~%') AS "day") d)`

/**
 * The follow-ups of a body as they are being worked on: where a matter has a pending change, those of
 * that change. As a common table `working`.
 */
export const workingFollowUps = (bodyId: string): Sql => sql`
  working AS (
    SELECT f."matterId", f."position", f."text", f."organizationId", f."motionId", f."due",
      f."dueLatest", f."state"::text AS "state", false AS "isPending"
    FROM "FollowUp" f JOIN "Publication" p ON p."id" = f."matterId"
    WHERE p."bodyId" = ${bodyId}::uuid AND p."state" <> 'withdrawn'
      AND NOT EXISTS (SELECT FROM "PendingChange" c WHERE c."publicationId" = p."id")
    UNION ALL
    SELECT p."id", (e."ordinality" - 1)::int, e."value"->>'text',
      (e."value"->>'organizationId')::uuid, (e."value"->>'motionId')::uuid, e."value"->>'due',
      ${lastDay(sql`e."value"->>'due'`)}, e."value"->>'state', true
    FROM "PendingChange" c
      JOIN "Publication" p ON p."id" = c."publicationId" AND p."kind" = 'matter'
      CROSS JOIN LATERAL jsonb_array_elements(c."payload"->'followUps') WITH ORDINALITY e
    WHERE p."bodyId" = ${bodyId}::uuid AND p."state" <> 'withdrawn'
  )`

export interface FollowUpFilter {
  /** `owed`: open or in progress; `overdue`: of these, whose last day is over. */
  show: 'owed' | 'overdue' | 'all'
  /** Slug of the office that is responsible. */
  office?: string | undefined
  /** Slug of the Gremium that decided. */
  organization?: string | undefined
  today: Day
}

export interface WorkingFollowUp {
  matterId: string
  matterTitle: string
  position: number
  text: string
  office: string | null
  motion: { id: string; title: string } | null
  /** Where it was decided; `null`: the follow-up names no motion. */
  session: { id: string; title: string; date: string | null } | null
  due: string | null
  dueLatest: Day | null
  state: FollowUpState
  /** It stands in a change that is not published yet. */
  isPending: boolean
}

interface Row {
  matterId: string
  matterTitle: string
  position: number
  text: string
  office: string | null
  motionId: string | null
  motionTitle: string | null
  sessionId: string | null
  sessionTitle: string | null
  sessionDate: string | null
  due: string | null
  dueLatest: Date | null
  state: FollowUpState
  isPending: boolean
}

const from = sql`
  FROM working w
    JOIN "Matter" m ON m."id" = w."matterId"
    LEFT JOIN "Organization" o ON o."id" = w."organizationId"
    LEFT JOIN "Motion" t ON t."id" = w."motionId"
    LEFT JOIN "AgendaItem" i ON i."id" = t."agendaItemId"
    LEFT JOIN "Session" s ON s."id" = i."sessionId"
    LEFT JOIN "Organization" g ON g."id" = s."organizationId"`

const owed = sql`w."state" IN (${join([...owedStates])})`

function conditions({ show, office, organization, today }: FollowUpFilter): Sql {
  return sql`true
    ${show === 'all' ? empty : sql`AND ${owed}`}
    ${show === 'overdue' ? sql`AND w."dueLatest" < ${today}::date` : empty}
    ${office === undefined ? empty : sql`AND o."slug" = ${office}`}
    ${organization === undefined ? empty : sql`AND g."slug" = ${organization}`}`
}

/** How many follow-ups there are of a kind. */
export async function countFollowUps(bodyId: string, filter: FollowUpFilter): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    WITH ${workingFollowUps(bodyId)}
    SELECT count(*)::int AS "count" ${from} WHERE ${conditions(filter)}`
  return row?.count ?? 0
}

/** What was left open by its last day, the most pressing first; what has none comes last. */
const FOREVER = '9999-12-31'

/** One page of follow-ups, by their last day. Throws `InvalidInput` for a cursor that is not ours. */
export async function pageOfFollowUps(
  bodyId: string,
  filter: FollowUpFilter,
  cursor: string | undefined,
  size: number,
): Promise<Page<WorkingFollowUp>> {
  const [total, rows] = await Promise.all([
    countFollowUps(bodyId, filter),
    db.$queryRaw<Row[]>`
      WITH ${workingFollowUps(bodyId)}
      SELECT w."matterId", m."title" AS "matterTitle", w."position", w."text", o."name" AS "office",
        t."id" AS "motionId", t."title" AS "motionTitle", s."id" AS "sessionId",
        s."title" AS "sessionTitle", s."date" AS "sessionDate", w."due", w."dueLatest", w."state",
        w."isPending"
      ${from} WHERE ${conditions(filter)} ${cursor === undefined ? empty : behind(cursor)}
      ORDER BY coalesce(w."dueLatest", ${FOREVER}::date), w."matterId", w."position"
      LIMIT ${size + 1}`,
  ])
  const items = rows.slice(0, size)
  const last = rows.length > size ? items.at(-1) : undefined
  return {
    total,
    items: items.map(toFollowUp),
    next: last
      ? encodeCursor([toDay(last.dueLatest) ?? FOREVER, last.matterId, last.position])
      : null,
  }
}

function behind(cursor: string): Sql {
  const [day, matterId, position] = decodeCursor(cursor, [z.iso.date(), z.uuid(), z.int().min(0)])
  return sql`AND (coalesce(w."dueLatest", ${FOREVER}::date), w."matterId", w."position")
    > (${day}::date, ${matterId}::uuid, ${position}::int)`
}

const toFollowUp = ({
  motionId,
  motionTitle,
  sessionId,
  sessionTitle,
  sessionDate,
  dueLatest,
  ...row
}: Row): WorkingFollowUp => ({
  ...row,
  motion: motionId === null ? null : { id: motionId, title: motionTitle ?? '' },
  session:
    sessionId === null ? null : { id: sessionId, title: sessionTitle ?? '', date: sessionDate },
  dueLatest: toDay(dueLatest),
})
