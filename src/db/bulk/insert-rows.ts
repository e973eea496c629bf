import 'server-only'
import type { Transaction } from '@/db/records/store'
import type { Json } from '@/domain/evidence/json'
import { Prisma } from '@/db/generated/client'

/** A row by its columns, as JSON: days and moments as text. A column left out is null. */
export type Row = Readonly<Record<string, Json>>

/** The tables that are written in bulk, each after those that its foreign keys name. */
export const TABLES = [
  'Publication',
  'Source',
  'Organization',
  'Person',
  'Membership',
  'Session',
  'Attendance',
  'AgendaItem',
  'Paper',
  'PaperFile',
  'Consultation',
  'Motion',
  'MotionMover',
  'Vote',
  'FactionVote',
  'Ballot',
  'Speaker',
  'Statement',
  'Passage',
  'Citation',
  'Revision',
  'Origin',
] as const
export type Table = (typeof TABLES)[number]

/**
 * Inserts rows with one query, whatever their number: as one JSON parameter, which the database reads
 * by the types of its own table. Its triggers and constraints see every row.
 *
 * @param unlessThere leaves out rows that break a unique key instead of failing
 */
export async function insertRows(
  transaction: Transaction,
  table: Table,
  rows: readonly Row[],
  { unlessThere = false } = {},
): Promise<void> {
  if (rows.length === 0) return
  const name = Prisma.raw(`"${table}"`)
  const otherwise = unlessThere ? Prisma.sql`ON CONFLICT DO NOTHING` : Prisma.empty
  await transaction.$executeRaw(Prisma.sql`
    INSERT INTO ${name}
    SELECT * FROM json_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::json) ${otherwise}`)
}
