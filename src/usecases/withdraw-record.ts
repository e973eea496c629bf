import 'server-only'
import { markShown } from '@/db/queries/search-changes'
import { settleSearch } from '@/search/settle'
import { appendRevision } from '@/db/history/append-revision'
import { takeSnapshot } from '@/db/history/snapshot'
import { db } from '@/db/client'
import { storeOf } from '@/db/records'
import type { Actor } from '@/domain/publication/actor'
import { transition } from '@/domain/publication/transitions'
import { holdRecord } from './records/open-record'
import { done, GONE, refused, type StepResult } from './records/result'

/** Takes a published record back: no address shows it any more; its history stays. */
export async function withdrawRecord(
  actor: Actor,
  id: string,
  reason: string,
): Promise<StepResult> {
  const why = reason.trim()
  if (why.length < 10 || why.length > 1000) {
    const message = 'Bitte begründen Sie die Rücknahme in 10 bis 1.000 Zeichen.'
    return refused(message, [{ path: 'reason', message }])
  }
  let bodyId: string | undefined
  const result = await db.$transaction(async (transaction) => {
    const record = await holdRecord(transaction, id)
    if (!record) return refused(GONE)
    const answer = transition({
      from: record.state,
      to: 'withdrawn',
      role: actor.role,
      userId: actor.id,
      writerIds: [],
      singlePersonOffice: record.singlePersonOffice,
      recordType: record.kind,
    })
    if (!answer.allowed) return refused(answer.explanation)
    const payload = await storeOf(record.kind).load(transaction, id)
    if (!payload) return refused(GONE)
    const version = record.version + 1
    const revisionId = await appendRevision(transaction, {
      publicationId: id,
      kind: record.kind,
      version,
      actor: actor.name,
      reason: why,
      after: { ...(await takeSnapshot(transaction, record.kind, id, payload)), withdrawn: true },
    })
    await transaction.correction.create({
      data: { revisionId, bodyId: record.bodyId, at: new Date(), notice: why },
    })
    await transaction.publication.update({
      where: { id },
      data: { state: 'withdrawn', version, lock: { increment: 1 } },
    })
    await markShown(transaction, record.bodyId, [{ id, kind: record.kind, state: 'withdrawn' }])
    bodyId = record.bodyId
    return done
  })
  if (bodyId) await settleSearch(bodyId)
  return result
}
