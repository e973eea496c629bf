import 'server-only'
import { db } from '@/db/client'
import type { Transaction } from '@/db/records/store'
import type { Actor } from '@/domain/publication/actor'
import { holdRecord, type OpenRecord } from './records/open-record'
import { done, GONE, refused, type StepResult } from './records/result'
import { askTransition } from './records/ask-transition'
import type { PublicationState } from '@/domain/vocabulary'

/** Sets the state of the version being worked on; the public version is not touched. */
export async function setWorkingState(
  transaction: Transaction,
  record: OpenRecord,
  state: PublicationState,
): Promise<void> {
  if (record.pending)
    await transaction.pendingChange.update({
      where: { publicationId: record.id },
      data: { state },
    })
  await transaction.publication.update({
    where: { id: record.id },
    data: { lock: { increment: 1 }, ...(record.pending ? {} : { state }) },
  })
}

/** Hands the version being worked on to somebody else for review. */
export async function submitRecord(actor: Actor, id: string): Promise<StepResult> {
  return db.$transaction(async (transaction) => {
    const record = await holdRecord(transaction, id)
    if (!record) return refused(GONE)
    const answer = askTransition(actor, record, 'in_review')
    if (!answer.allowed) return refused(answer.explanation)
    await setWorkingState(transaction, record, 'in_review')
    return done
  })
}
