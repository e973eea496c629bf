import 'server-only'
import type { Transaction } from '@/db/records/store'
import { markPublicChange } from '@/db/public-state/mark-public-change'
import { sql } from '@/db/sql'
import type { RecordKind } from '@/domain/record/payloads'
import { affectedOwners } from './affected'
import { OWNER_KINDS, type OwnerKind, type Owners } from './owners'
import { publicChanges } from './public-changes'
import { seenObjects } from './seen'
import { writeLedger } from './write-ledger'

/** So many records at once. */
const BATCH = 2_000

/**
 * Notes what the public sees differently since these records were published, corrected or taken back:
 * what is new to them, what changed, and what is gone. Until the transaction ends nobody else can note
 * anything in this body, so that a later moment is never seen before an earlier one: call it last.
 */
export async function noteDisclosed(
  transaction: Transaction,
  bodyId: string,
  recordIds: readonly string[],
): Promise<void> {
  if (recordIds.length === 0) return
  const at = await holdLedger(transaction, bodyId)
  const records = await byKind(transaction, recordIds)
  const { changed, turned } = await publicChanges(transaction, bodyId, records)
  await noteOwners(transaction, bodyId, at, await affectedOwners(transaction, changed, turned))
}

/** Notes all that the public sees of a body of which nothing was noted yet. */
export async function noteBody(transaction: Transaction, bodyId: string): Promise<void> {
  const at = await holdLedger(transaction, bodyId)
  const owners = new Map<OwnerKind, string[]>()
  for (const kind of OWNER_KINDS) {
    const rows = await transaction.publication.findMany({
      where: { bodyId, kind, state: 'published' },
      select: { id: true },
    })
    owners.set(
      kind,
      rows.map(({ id }) => id),
    )
  }
  await noteOwners(transaction, bodyId, at, owners)
}

/** @returns the moment, to the second */
async function holdLedger(transaction: Transaction, bodyId: string): Promise<Date> {
  await markPublicChange(transaction, bodyId)
  await transaction.$executeRaw(
    sql`SELECT pg_advisory_xact_lock(hashtextextended(${`disclosure ${bodyId}`}, 0))`,
  )
  const [row] = await transaction.$queryRaw<{ at: Date }[]>(
    sql`SELECT date_trunc('second', clock_timestamp()) AS "at"`,
  )
  if (!row) throw new Error('the database has no clock')
  return row.at
}

async function byKind(
  transaction: Transaction,
  recordIds: readonly string[],
): Promise<Map<RecordKind, string[]>> {
  const rows = await transaction.publication.findMany({
    where: { id: { in: [...new Set(recordIds)] } },
    select: { id: true, kind: true },
  })
  const kinds = new Map<RecordKind, string[]>()
  for (const { id, kind } of rows) {
    const ids = kinds.get(kind)
    if (ids) ids.push(id)
    else kinds.set(kind, [id])
  }
  return kinds
}

async function noteOwners(
  transaction: Transaction,
  bodyId: string,
  at: Date,
  owners: Owners,
): Promise<void> {
  const withOtherMembers = new Set<string>()
  for (const [kind, ids] of owners)
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH)
      const seen = await seenObjects(transaction, bodyId, kind, batch)
      const { organizations } = await writeLedger(transaction, { bodyId, at, owners: batch, seen })
      for (const id of organizations) withOtherMembers.add(id)
    }
  await transaction.disclosure.updateMany({
    where: { kind: 'organization', objectId: { in: [...withOtherMembers] }, isGone: false },
    data: { changedAt: at },
  })
}
