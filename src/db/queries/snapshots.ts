/** The versions of records as the history keeps them, and what of them may be told. */
import 'server-only'
import { z } from 'zod'
import type { JsonObject } from '@/domain/evidence/json'
import { db } from '@/db/client'

const Snapshot = z.object({
  data: z.record(z.string(), z.json()),
  labels: z.record(z.string(), z.string()).default({}),
  withdrawn: z.boolean().default(false),
})

export interface StoredVersion {
  data: JsonObject
  /** How every record that it names was called then, by id. */
  labels: Record<string, string>
  /** With this version the record was taken back. */
  withdrawn: boolean
}

/** @throws if the stored history has another form: it is damaged then */
export const readStoredVersion = (value: unknown): StoredVersion => Snapshot.parse(value)

/**
 * The last version with which each of these records was taken back. What it and the versions before it
 * said stays taken back, also when the record is published again.
 */
export async function lastWithdrawals(ids: string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const groups = await db.revision.groupBy({
    by: ['publicationId'],
    where: { publicationId: { in: ids }, after: { path: ['withdrawn'], equals: true } },
    _max: { version: true },
  })
  return new Map(groups.map((group) => [group.publicationId, group._max.version ?? 0]))
}
