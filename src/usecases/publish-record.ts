import 'server-only'
import { db } from '@/db/client'
import { constraintError } from '@/db/records/constraint-errors'
import type { Actor } from '@/domain/publication/actor'
import { askTransition } from './records/ask-transition'
import { holdRecord } from './records/open-record'
import { publishVersion } from './records/publish-version'
import { GONE, refused, type StepResult } from './records/result'

/** Makes the version under review the public one. */
export async function publishRecord(actor: Actor, id: string): Promise<StepResult> {
  try {
    return await db.$transaction(async (transaction) => {
      const record = await holdRecord(transaction, id)
      if (!record) return refused(GONE)
      const answer = askTransition(actor, record, 'published')
      if (!answer.allowed) return refused(answer.explanation)
      return publishVersion(transaction, actor, record)
    })
  } catch (error) {
    const broken = constraintError(error)
    if (broken) return refused(broken.message, [broken])
    throw error
  }
}
