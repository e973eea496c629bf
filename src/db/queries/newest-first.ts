/**
 * What stands in debates, the newest session first and within a session in the order of its agenda.
 *
 * The query is written by hand so that the database can begin with the newest session and stop when a
 * page is full, however long the record is: the order has to be that of an index, and the joins must not
 * be outer ones.
 */
import 'server-only'
import { db } from '@/db/client'
import { join, sql, type Sql } from '@/db/sql'
import type { CursorValue } from './cursor'
import { dayCursor, idCursor, numberCursor, type CursorKey } from './keyset'
import { isSlug } from './slugs'

/** Sessions without a known day come last. The index `Session_newest_first` has the same words. */
const DAY = sql`COALESCE(s."earliestDay", DATE '0001-01-01')`
const UNKNOWN_DAY = '0001-01-01'

interface Kind {
  /** From the session `s` to the item `i` and the rows. */
  joins: Sql
  /** Behind the item's position: the order within an item, all of them rising. */
  order: readonly Sql[]
  id: Sql
}

const MOTIONS = sql`JOIN "AgendaItem" i ON i."sessionId" = s."id" JOIN "Motion" m ON m."agendaItemId" = i."id"`
const VOTES = sql`${MOTIONS} JOIN "Vote" v ON v."motionId" = m."id"`
const voteOrder = [sql`m."position"`, sql`v."position"`, sql`v."id"`]

const kinds = {
  item: {
    joins: sql`JOIN "AgendaItem" i ON i."sessionId" = s."id"`,
    order: [sql`i."id"`],
    id: sql`i."id"`,
  },
  motion: { joins: MOTIONS, order: [sql`m."position"`, sql`m."id"`], id: sql`m."id"` },
  vote: { joins: VOTES, order: voteOrder, id: sql`v."id"` },
  ballot: {
    joins: sql`${VOTES} JOIN "Ballot" b ON b."voteId" = v."id"`,
    order: voteOrder,
    id: sql`b."id"`,
  },
  factionVote: {
    joins: sql`${VOTES} JOIN "FactionVote" f ON f."voteId" = v."id"`,
    order: voteOrder,
    id: sql`f."id"`,
  },
  // By who spoke in a session: of somebody's statements there are few among those of a debate.
  statement: {
    joins: sql`JOIN "Speaker" k ON k."sessionId" = s."id" JOIN "Statement" t ON t."speakerId" = k."id"
      JOIN "AgendaItem" i ON i."id" = t."agendaItemId"`,
    order: [sql`t."position"`, sql`t."id"`],
    id: sql`t."id"`,
  },
} as const satisfies Record<string, Kind>

/** Which rows: conditions on `s`, `i` and what the kind joins; all of them. */
interface Chosen {
  bodyId: string
  /** That the rows themselves are shown is among them. */
  where: readonly Sql[]
}

/** The same, with those on the rows alone apart from those on their session. */
interface Counted extends Chosen {
  ofSession: readonly Sql[]
}

interface Asked extends Chosen {
  /** The keys of the row before: day, session, the item's position, and those within the item. */
  behind?: readonly CursorValue[] | undefined
  take: number
}

/**
 * What a cursor holds of a row.
 *
 * @param sessionOf its session
 * @param positions from the item's on, in the order of the kind
 */
export const cursorKeys = <Row extends { id: string }>(
  sessionOf: (row: Row) => { id: string; earliestDay: Date | null },
  ...positions: ((row: Row) => number)[]
): CursorKey<Row>[] => [
  dayCursor((row) => sessionOf(row).earliestDay),
  idCursor((row) => sessionOf(row).id),
  ...positions.map(numberCursor),
  idCursor((row) => row.id),
]

const chosen = (kind: keyof typeof kinds, { bodyId, where }: Chosen): Sql =>
  sql`FROM "Session" s ${kinds[kind].joins}
    WHERE s."shownIn" = ${bodyId}::uuid AND ${join([...where], ' AND ')}`

const tables = { motion: sql`FROM "Motion" m`, vote: sql`FROM "Vote" v` }

/** How many rows there are. A row that is shown stands in a session that is. */
export async function countChosen(
  kind: keyof typeof tables,
  { bodyId, where, ofSession }: Counted,
): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>(
    sql`SELECT count(*)::int AS "count" ${
      ofSession.length > 0
        ? chosen(kind, { bodyId, where: [...where, ...ofSession] })
        : sql`${tables[kind]} WHERE ${join([...where], ' AND ')}`
    }`,
  )
  return rows[0]?.count ?? 0
}

/** The ids of the rows, in their order. */
export async function newestFirst(
  kind: keyof typeof kinds,
  { bodyId, where, behind, take }: Asked,
): Promise<string[]> {
  const { order, id }: Kind = kinds[kind]
  const within = join([sql`i."position"`, ...order])
  const which = { bodyId, where: [...where, ...conditionBehind(within, behind)] }
  const rows = await db.$queryRaw<{ id: string }[]>(sql`
    SELECT ${id}::text AS "id" ${chosen(kind, which)}
    ORDER BY ${DAY} DESC, s."id" DESC, ${within}
    LIMIT ${take}`)
  return rows.map((row) => row.id)
}

function conditionBehind(within: Sql, behind: readonly CursorValue[] | undefined): Sql[] {
  if (!behind) return []
  const [day, sessionId, ...rest] = behind
  const values = join(
    rest.map((value) => (typeof value === 'number' ? sql`${value}::int` : sql`${value}::uuid`)),
  )
  return [
    sql`(${DAY}, s."id") <= (${String(day ?? UNKNOWN_DAY)}::date, ${String(sessionId)}::uuid)`,
    sql`(s."id" <> ${String(sessionId)}::uuid OR (${within}) > (${values}))`,
  ]
}

/** That a row stands in one of the newest sessions. */
export const inNewestSessions = (bodyId: string, sessions: number): Sql =>
  sql`s."id" IN (SELECT s."id" FROM "Session" s WHERE s."shownIn" = ${bodyId}::uuid
    ORDER BY ${DAY} DESC, s."id" DESC LIMIT ${sessions})`

/** From so many rows on, there will soon be enough of them among the newest. */
export const MANY = 2_000

/**
 * That there is something of a row.
 *
 * Of many such rows the database is not to collect all before it sorts them, as it would for `EXISTS`: it
 * goes through the newest sessions and stops when a page is full. Of few it is to begin with them.
 *
 * @param from the query's words from `FROM` on
 */
export const hasAny = (from: Sql, isMany: boolean): Sql =>
  isMany ? sql`(SELECT true ${from} LIMIT 1)` : sql`EXISTS (SELECT ${from})`

/**
 * Any of these values, if any are asked for.
 *
 * @param type of the column, whose statistics count for values of it alone
 */
export const anyOf = (column: Sql, type: Sql, values: readonly string[] | undefined): Sql[] =>
  values?.length ? [sql`${column} = ANY(${[...values]}::text[]::${type}[])`] : []

/** Rows in the order of their ids. */
export function inOrder<Row extends { id: string }>(
  ids: readonly string[],
  rows: readonly Row[],
): Row[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Any of these slugs, if any are asked for; what cannot be one matches nothing. */
export const anySlugOf = (column: Sql, slugs: readonly string[] | undefined): Sql[] =>
  slugs?.length ? [sql`${column} = ANY(${slugs.filter(isSlug)})`] : []

/** The public organizations with any of these slugs, for `IN`. */
export const organizationsNamed = (bodyId: string, slugs: readonly string[]): Sql =>
  sql`(SELECT o."id" FROM "Organization" o JOIN "Publication" p ON p."id" = o."id"
    WHERE o."bodyId" = ${bodyId}::uuid AND p."state" = 'published' AND o."slug" = ANY(${slugs.filter(isSlug)}))`
