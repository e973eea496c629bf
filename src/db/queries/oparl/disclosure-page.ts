import 'server-only'
import { z } from 'zod'
import { db } from '@/db/client'
import { onceARevision } from '@/db/public-state/once-a-revision'
import { decodeCursor, encodeCursor } from '@/db/queries/cursor'
import { storedMoment } from '@/db/queries/keyset'
import { empty, join, sql, type Sql } from '@/db/sql'
import type { Disclosed, ObjectKind } from '@/domain/record/object-views'
import { toDisclosed, type DisclosureRow } from './disclosures'

/** Objects of a kind: all of a body, or those of one organization. */
export interface DisclosureList {
  bodyId: string
  kind: ObjectKind
  organizationId?: string
}

/** Moments, both ends included. */
export interface DisclosureFilter {
  createdSince?: Date | undefined
  createdUntil?: Date | undefined
  /** With it what is gone is listed too. */
  modifiedSince?: Date | undefined
  modifiedUntil?: Date | undefined
}

export interface DisclosurePage {
  total: number
  items: Disclosed[]
  /** Cursors; null at the ends of the list. */
  previous: string | null
  next: string | null
  /** Cursor of the last page; null where there is one page only. */
  last: string | null
}

type Column = 'shownAt' | 'changedAt'
/** Behind a row, before one, or the last page, which is read from the end. */
type Way = 'behind' | 'before' | 'last'

interface Cursor {
  way: Way
  at: Date
  id: string
}

/** A list is in the order in which things were first seen; one of changes, in that of the changes. */
const orderOf = ({ modifiedSince, modifiedUntil }: DisclosureFilter): Column =>
  modifiedSince || modifiedUntil ? 'changedAt' : 'shownAt'

const COLUMN = { shownAt: sql`"shownAt"`, changedAt: sql`"changedAt"` } as const

function conditions({ bodyId, kind, organizationId }: DisclosureList, filter: DisclosureFilter) {
  const { createdSince, createdUntil, modifiedSince, modifiedUntil } = filter
  return join(
    [
      sql`"bodyId" = ${bodyId}::uuid AND "kind" = ${kind}::"DisclosedKind"`,
      ...(organizationId === undefined ? [] : [sql`"organizationId" = ${organizationId}::uuid`]),
      ...(modifiedSince ? [] : [sql`"isGone" = false`]),
      ...(createdSince ? [sql`"shownAt" >= ${createdSince}`] : []),
      ...(createdUntil ? [sql`"shownAt" <= ${createdUntil}`] : []),
      ...(modifiedSince ? [sql`"changedAt" >= ${modifiedSince}`] : []),
      ...(modifiedUntil ? [sql`"changedAt" <= ${modifiedUntil}`] : []),
    ],
    ' AND ',
  )
}

const encode = (column: Column, way: Way, row: DisclosureRow): string =>
  encodeCursor([column, way, row[column].toISOString(), row.objectId])

/** Behind everything that there can be. */
const END = { at: '9999-12-31T23:59:59.000Z', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' } as const

/** @throws InvalidInput at `cursor` for what no list of this order has given out */
function decode(column: Column, cursor: string): Cursor {
  const [, way, at, id] = decodeCursor(cursor, [
    z.literal(column),
    z.enum(['behind', 'before', 'last']),
    storedMoment,
    z.uuid(),
  ])
  return { way: way as Way, at: new Date(String(at)), id: String(id) }
}

/** Rows of the index from the cursor on, and no others: a comparison of both columns at once. */
function rowsFrom(where: Sql, column: Column, from: Cursor | null, take: number) {
  const key = COLUMN[column]
  const isBackwards = from !== null && from.way !== 'behind'
  const past = from
    ? sql`AND (${key}, "objectId") ${isBackwards ? sql`<` : sql`>`} (${from.at}, ${from.id}::uuid)`
    : empty
  const direction = isBackwards ? sql`DESC` : sql`ASC`
  return db.$queryRaw<DisclosureRow[]>(sql`
    SELECT "kind"::text AS "kind", "objectId", "ownerId", "shownAt", "changedAt", "isGone"
    FROM "Disclosure" WHERE ${where} ${past}
    ORDER BY ${key} ${direction}, "objectId" ${direction} LIMIT ${take}`)
}

const count = async (where: Sql): Promise<number> => {
  const [row] = await db.$queryRaw<{ total: bigint }[]>(
    sql`SELECT count(*) AS "total" FROM "Disclosure" WHERE ${where}`,
  )
  return Number(row?.total ?? 0)
}

/** Whatever writes into the ledger counts a revision of what is public. */
function countOf(
  { bodyId, kind, organizationId }: DisclosureList,
  filter: DisclosureFilter,
  where: Sql,
): Promise<number> {
  if (Object.values(filter).some((moment) => moment !== undefined)) return count(where)
  const what = JSON.stringify(['disclosures', kind, organizationId])
  return onceARevision(bodyId, what, () => count(where))
}

/**
 * A page of a list, with the number of all its entries.
 *
 * @param cursor absent for the first page
 * @throws InvalidInput for a cursor that is not of this list's order
 */
export async function pageOfDisclosures(
  list: DisclosureList,
  filter: DisclosureFilter,
  { cursor, size }: { cursor?: string | undefined; size: number },
): Promise<DisclosurePage> {
  const column = orderOf(filter)
  const from = cursor === undefined ? null : decode(column, cursor)
  const where = conditions(list, filter)
  const way = from?.way ?? 'behind'
  const total = await countOf(list, filter, where)
  // The last page is what is left when the pages before it are full.
  const wanted = way === 'last' ? total % size || size : size
  const found = await rowsFrom(where, column, from, wanted + 1)
  const hasMore = found.length > wanted
  const rows = found.slice(0, wanted)
  if (way !== 'behind') rows.reverse()
  const [first, last] = [rows[0], rows.at(-1)]
  const isAfterStart = way === 'behind' ? from !== null : hasMore
  const isBeforeEnd = way === 'behind' ? hasMore : way === 'before'
  return {
    total,
    items: rows.map(toDisclosed),
    previous: first && isAfterStart ? encode(column, 'before', first) : null,
    next: last && isBeforeEnd ? encode(column, 'behind', last) : null,
    last: total > size ? encodeCursor([column, 'last', END.at, END.id]) : null,
  }
}
