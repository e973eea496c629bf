import 'server-only'
import { db } from '@/db/client'
import { sql } from '@/db/sql'
import type { ForeignPlace } from './objects'

/** How far a list of a foreign server has been read. */
export interface ListState {
  /** The page to go on with; null: none is under way. */
  next: string | null
  startedAt: Date | null
  /** When the last reading began that came to the end; null: none has. */
  completeAt: Date | null
}

const NEVER: ListState = { next: null, startedAt: null, completeAt: null }

export async function listState(bodyId: string, address: string): Promise<ListState> {
  const row = await db.foreignList.findUnique({
    where: { bodyId_address: { bodyId, address } },
    select: { next: true, startedAt: true, completeAt: true },
  })
  return row ?? NEVER
}

export async function keepListState(
  bodyId: string,
  address: string,
  state: ListState,
): Promise<void> {
  await db.foreignList.upsert({
    where: { bodyId_address: { bodyId, address } },
    create: { bodyId, address, ...state },
    update: { ...state },
  })
}

/** Parts that objects of a system name and that were not read: each with who names it. */
export async function missingParts(
  { bodyId, system }: ForeignPlace,
  lists: readonly string[],
  most: number,
): Promise<{ key: string; ownerKey: string }[]> {
  return db.$queryRaw<{ key: string; ownerKey: string }[]>(sql`
    SELECT part."key", min(o."key") AS "ownerKey"
    FROM "ForeignObject" o
    CROSS JOIN unnest(${[...lists]}::text[]) AS list ("name")
    CROSS JOIN LATERAL jsonb_array_elements_text(
      CASE jsonb_typeof(o."data" -> list."name") WHEN 'array' THEN o."data" -> list."name" ELSE '[]' END
    ) AS part ("key")
    WHERE o."bodyId" = ${bodyId}::uuid AND o."system" = ${system} AND NOT o."isDeleted"
      AND NOT EXISTS (
        SELECT FROM "ForeignObject" known
        WHERE known."bodyId" = o."bodyId" AND known."system" = o."system" AND known."key" = part."key")
    GROUP BY part."key" ORDER BY part."key" LIMIT ${most}`)
}
