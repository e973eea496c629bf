import 'server-only'
import { db } from '@/db/client'
import type { Actor } from '@/domain/publication/actor'
import { askTransition } from './records/ask-transition'
import { holdRecord } from './records/open-record'
import { done, GONE, refused, type StepResult } from './records/result'
import { setWorkingState } from './submit-record'

/** Gives a version under review back to its writers. */
export async function returnRecord(actor: Actor, id: string): Promise<StepResult> {
  return db.$transaction(async (transaction) => {
    const record = await holdRecord(transaction, id)
    if (!record) return refused(GONE)
    const answer = askTransition(actor, record, 'draft')
    if (!answer.allowed) return refused(answer.explanation)
    await setWorkingState(transaction, record, 'draft')
    return done
  })
}
