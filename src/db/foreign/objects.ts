import 'server-only'
import { db } from '@/db/client'
import { Prisma } from '@/db/generated/client'
import { sql } from '@/db/sql'
import type { Transaction } from '@/db/records/store'

/** An object of a foreign system as it was read last. */
export interface ForeignRow {
  key: string
  kind: string
  ownerKey: string | null
  data: Record<string, unknown>
  place: unknown
  isDeleted: boolean
  isWhole: boolean
  readAt: Date
}

/** Where objects are kept: a body, and the system that they came from. */
export interface ForeignPlace {
  bodyId: string
  system: string
}

/** Keys come by the thousand: as one parameter each, they would be too many. */
const COLUMNS = Prisma.raw(
  '"key", "kind", "ownerKey", "data", "place", "isDeleted", "isWhole", "readAt"',
)

const select = {
  key: true,
  kind: true,
  ownerKey: true,
  data: true,
  place: true,
  isDeleted: true,
  isWhole: true,
  readAt: true,
} as const

/** By key; what was never read is missing. */
export async function foreignByKeys(
  { bodyId, system }: ForeignPlace,
  keys: readonly string[],
  transaction: Transaction = db,
): Promise<Map<string, ForeignRow>> {
  if (keys.length === 0) return new Map()
  const rows = await transaction.$queryRaw<ForeignRow[]>(sql`
    SELECT ${COLUMNS} FROM "ForeignObject"
    WHERE "bodyId" = ${bodyId}::uuid AND "system" = ${system} AND "key" = ANY(${[...new Set(keys)]})`)
  return new Map(rows.map((row) => [row.key, row]))
}

/** The objects of a kind that are parts of these, in the order of their keys. */
export async function foreignByOwners(
  { bodyId, system }: ForeignPlace,
  kind: string,
  ownerKeys: readonly string[],
): Promise<ForeignRow[]> {
  return db.$queryRaw<ForeignRow[]>(sql`
    SELECT ${COLUMNS} FROM "ForeignObject"
    WHERE "bodyId" = ${bodyId}::uuid AND "system" = ${system} AND "kind" = ${kind}
      AND "ownerKey" = ANY(${[...ownerKeys]})
    ORDER BY "key"`)
}

/** The objects of a kind in the order of their keys, so many at a time. */
export async function* foreignOfKind(
  { bodyId, system }: ForeignPlace,
  kind: string,
  size: number,
): AsyncGenerator<ForeignRow[]> {
  for (let after = ''; ;) {
    const rows = await db.foreignObject.findMany({
      where: { bodyId, system, kind, key: { gt: after } },
      orderBy: { key: 'asc' },
      take: size,
      select,
    })
    const last = rows.at(-1)
    if (!last) return
    yield rows as ForeignRow[]
    after = last.key
  }
}

/** Notes the objects, each in the place of what was known of it. */
export async function writeForeign(
  transaction: Transaction,
  { bodyId, system }: ForeignPlace,
  rows: readonly ForeignRow[],
): Promise<void> {
  if (rows.length === 0) return
  const list = rows.map((row) => ({ ...row, bodyId, system, readAt: row.readAt.toISOString() }))
  await transaction.$executeRaw(sql`
    INSERT INTO "ForeignObject"
    SELECT * FROM json_populate_recordset(NULL::"ForeignObject", ${JSON.stringify(list)}::json)
    ON CONFLICT ("bodyId", "system", "key") DO UPDATE SET
      "kind" = EXCLUDED."kind", "ownerKey" = EXCLUDED."ownerKey", "data" = EXCLUDED."data",
      "place" = EXCLUDED."place", "isDeleted" = EXCLUDED."isDeleted",
      "isWhole" = EXCLUDED."isWhole", "readAt" = EXCLUDED."readAt"`)
}
