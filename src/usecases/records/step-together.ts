import 'server-only'
import { markShown } from '@/db/queries/search-changes'
import { settleSearch } from '@/search/settle'
import { db } from '@/db/client'
import { constraintError } from '@/db/records/constraint-errors'
import type { Transaction } from '@/db/records/store'
import type { Actor } from '@/domain/publication/actor'
import type { PublicationState } from '@/domain/vocabulary'
import { setWorkingState } from '../submit-record'
import { askTransition } from './ask-transition'
import { holdRecord, type OpenRecord } from './open-record'
import { publishVersion } from './publish-version'
import { done, refused, type StepResult } from './result'

interface StepTogether {
  /** The records in the order in which they can be public. */
  find: (transaction: Transaction) => Promise<string[]>
  from: PublicationState
  /** The answer if none of them is in that state. */
  nothing: string
  step: (transaction: Transaction, record: OpenRecord) => Promise<StepResult>
  /** Marks what is shown differently now. */
  afterwards?: typeof markShown
}

/** Rolls everything back. */
class Stopped extends Error {}

/** One step for all records that are in a state: all of them, or nothing. */
async function stepTogether({
  find,
  from,
  nothing,
  step,
  afterwards = async () => undefined,
}: StepTogether): Promise<StepResult> {
  let bodyId: string | undefined
  let answer: StepResult = refused(nothing)
  try {
    await db.$transaction(
      async (transaction) => {
        const changed: OpenRecord[] = []
        for (const id of await find(transaction)) {
          const record = await holdRecord(transaction, id)
          if (record?.workingState !== from) continue
          answer = await step(transaction, record)
          if (!answer.ok) throw new Stopped()
          changed.push(record)
        }
        bodyId = changed[0]?.bodyId
        if (bodyId) await afterwards(transaction, bodyId, changed)
      },
      { timeout: 60_000 },
    )
    if (bodyId) await settleSearch(bodyId)
    return answer
  } catch (error) {
    if (error instanceof Stopped) return answer
    const broken = constraintError(error)
    if (broken) return refused(broken.message, [broken])
    throw error
  }
}

const about = (record: OpenRecord, answer: StepResult): StepResult =>
  answer.ok ? answer : refused(`„${record.title}“: ${answer.message}`, answer.errors)

/** Hands all drafts among the records on for review. */
export const submitTogether = (
  actor: Actor,
  find: StepTogether['find'],
  nothing: string,
): Promise<StepResult> =>
  stepTogether({
    find,
    from: 'draft',
    nothing,
    step: async (transaction, record) => {
      const asked = askTransition(actor, record, 'in_review')
      if (!asked.allowed) return about(record, refused(asked.explanation))
      await setWorkingState(transaction, record, 'in_review')
      return done
    },
  })

/** Publishes everything among the records that is under review. */
export const publishTogether = (
  actor: Actor,
  find: StepTogether['find'],
  nothing: string,
): Promise<StepResult> =>
  stepTogether({
    find,
    from: 'in_review',
    nothing,
    step: async (transaction, record) => {
      const asked = askTransition(actor, record, 'published')
      if (!asked.allowed) return about(record, refused(asked.explanation))
      return about(record, await publishVersion(transaction, actor, record))
    },
    afterwards: markShown,
  })
