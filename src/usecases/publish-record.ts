import 'server-only'
import { markShown } from '@/db/queries/search-changes'
import { settleSearch } from '@/search/settle'
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
    let bodyId: string | undefined
    const result = await db.$transaction(async (transaction) => {
      const record = await holdRecord(transaction, id)
      if (!record) return refused(GONE)
      const answer = askTransition(actor, record, 'published')
      if (!answer.allowed) return refused(answer.explanation)
      const published = await publishVersion(transaction, actor, record)
      if (!published.ok) return published
      await markShown(transaction, record.bodyId, [record])
      bodyId = record.bodyId
      return published
    })
    if (bodyId) await settleSearch(bodyId)
    return result
  } catch (error) {
    const broken = constraintError(error)
    if (broken) return refused(broken.message, [broken])
    throw error
  }
}
