import 'server-only'
import { sql } from '@/db/sql'
import type { Transaction } from '@/db/records/store'
import type { PublicationState } from '@/domain/vocabulary'

/** A record that an earlier import brought, as it stands now. */
export interface KnownRecord {
  id: string
  title: string
  state: PublicationState
  digest: string
  /** Nobody but imports has stored it since it was imported. */
  untouched: boolean
  /** Of a statement: where in which debate; null for the other kinds. */
  position: number | null
  agendaItemId: string | null
}

/** The records that carry these keys of a foreign system, by key. */
export async function knownRecords(
  transaction: Transaction,
  { bodyId, system }: { bodyId: string; system: string },
  keys: readonly string[],
): Promise<Map<string, KnownRecord>> {
  const rows = await transaction.$queryRaw<(KnownRecord & { key: string })[]>(sql`
    SELECT o."key", o."recordId"::text AS "id", o."digest", p."title", p."state"::text AS "state",
      p."lock" = o."lock" AS "untouched", s."position", s."agendaItemId"::text AS "agendaItemId"
    FROM "Origin" o
    JOIN "Publication" p ON p."id" = o."recordId"
    LEFT JOIN "Statement" s ON s."id" = o."recordId"
    WHERE o."bodyId" = ${bodyId}::uuid AND o."system" = ${system} AND o."key" = ANY(${[...keys]})`)
  return new Map(rows.map(({ key, ...record }) => [key, record]))
}
