import 'server-only'
import { db } from '@/db/client'
import { appendRevision } from '@/db/history/append-revision'
import { takeSnapshot } from '@/db/history/snapshot'
import { markShown } from '@/db/queries/search-changes'
import { storeOf } from '@/db/records'
import { holdRecord } from '../records/open-record'
import type { Target } from './target'

/**
 * Takes back a record that an import brought, because the foreign system no longer has it. A record
 * that an editor has stored since, or that is not public, stays as it is.
 *
 * @param reason as the public correction gives it
 * @returns whether it was taken back
 */
export async function withdrawImported(
  { bodyId, system }: Target,
  actor: string,
  { id, key }: { id: string; key: string },
  reason: string,
): Promise<boolean> {
  return db.$transaction(async (transaction) => {
    const held = await holdRecord(transaction, id)
    const origin = await transaction.origin.findUnique({
      where: { bodyId_system_key: { bodyId, system, key } },
    })
    if (held?.state !== 'published' || held.pending || held.lock !== origin?.lock) return false
    const payload = await storeOf(held.kind).load(transaction, id)
    if (!payload) return false
    const version = held.version + 1
    const revisionId = await appendRevision(transaction, {
      publicationId: id,
      kind: held.kind,
      version,
      actor,
      reason,
      after: { ...(await takeSnapshot(transaction, held.kind, id, payload)), withdrawn: true },
    })
    await transaction.correction.create({
      data: { revisionId, bodyId, at: new Date(), notice: reason },
    })
    const { lock } = await transaction.publication.update({
      where: { id },
      data: { state: 'withdrawn', version, lock: { increment: 1 } },
    })
    await transaction.origin.update({ where: { recordId: id }, data: { lock } })
    await markShown(transaction, bodyId, [{ id, kind: held.kind, state: 'published' }])
    return true
  })
}
