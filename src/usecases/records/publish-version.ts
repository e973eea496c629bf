import 'server-only'
import { appendRevision } from '@/db/history/append-revision'
import { takeSnapshot, type Snapshot } from '@/db/history/snapshot'
import { storeOf } from '@/db/records'
import type { Transaction } from '@/db/records/store'
import type { Payload, RecordKind } from '@/domain/record/payloads'
import { missingForPublication } from '@/domain/record/requirements'
import type { Actor } from '@/domain/publication/actor'
import { voteAgainstMotion } from './check-outcome'
import { hiddenReferences } from './check-references'
import { checkPayload } from './check-payload'
import { keepFormerAddress } from './former-slugs'
import type { OpenRecord } from './open-record'
import { done, GONE, refused, type StepResult } from './result'

const FIRST = 'Erstveröffentlichung'

/**
 * Makes the version being worked on the public one: its rows, a revision, and the correction that goes
 * with a change, in the caller's transaction, which marks it for the search when all is done
 * (`markShown`). Whether the actor may do it has been asked before.
 */
export async function publishVersion(
  transaction: Transaction,
  actor: Pick<Actor, 'name'>,
  record: OpenRecord,
): Promise<StepResult> {
  const { id, bodyId, kind, pending } = record
  const stored = pending ? pending.payload : await storeOf(kind).load(transaction, id)
  if (!stored) return refused(GONE)
  const checked = await checkPayload(transaction, { bodyId, kind, id }, stored)
  if (!checked.ok) return refused('Diese Fassung enthält Fehler.', checked.errors)
  const { payload } = checked
  const contradicted =
    kind === 'vote' ? await voteAgainstMotion(transaction, id, payload as Payload<'vote'>) : []
  if (contradicted.length > 0)
    return refused(contradicted[0]?.message ?? 'Diese Fassung enthält Fehler.', contradicted)
  const missing = [
    ...missingForPublication(kind, payload),
    ...(await hiddenReferences(transaction, bodyId, kind, payload)),
  ]
  if (missing.length > 0)
    return refused(missing[0]?.message ?? 'Diese Fassung ist nicht vollständig.', missing)

  if (pending) await applyPending(transaction, record, payload)
  const version = record.version + 1
  const reason = pending?.reason ?? FIRST
  const revisionId = await appendRevision(transaction, {
    publicationId: id,
    kind,
    version,
    actor: actor.name,
    reason,
    after: await takeSnapshot(transaction, kind, id, payload),
  })
  if (record.version > 0)
    await transaction.correction.create({
      data: { revisionId, bodyId, at: new Date(), notice: reason },
    })
  await transaction.publicationWriter.deleteMany({ where: { publicationId: id } })
  await transaction.publication.update({
    where: { id },
    data: {
      state: 'published',
      version,
      lock: { increment: 1 },
      publishedAt: new Date(),
      title: await storeOf(kind).title(transaction, payload),
    },
  })
  return done
}

async function applyPending<K extends RecordKind>(
  transaction: Transaction,
  { id, bodyId, kind }: OpenRecord,
  payload: Payload<K>,
): Promise<void> {
  const last = await transaction.revision.findFirst({
    where: { publicationId: id },
    orderBy: { version: 'desc' },
    select: { after: true },
  })
  if (last) {
    const before = (last.after as unknown as Snapshot).data
    await keepFormerAddress(transaction, { bodyId, kind, id }, before, payload)
  }
  await storeOf(kind).write(transaction, { id, bodyId }, payload)
  await transaction.pendingChange.delete({ where: { publicationId: id } })
}
