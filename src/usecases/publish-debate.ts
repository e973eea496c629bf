import 'server-only'
import { markShown } from '@/db/queries/search-changes'
import { settleSearch } from '@/search/settle'
import { db } from '@/db/client'
import { constraintError } from '@/db/records/constraint-errors'
import { recordsOfDebate } from '@/db/records/debate-records'
import type { Transaction } from '@/db/records/store'
import type { Actor } from '@/domain/publication/actor'
import type { PublicationState } from '@/domain/vocabulary'
import { askTransition } from './records/ask-transition'
import { holdRecord, type OpenRecord } from './records/open-record'
import { publishVersion } from './records/publish-version'
import { done, refused, type StepResult } from './records/result'
import { setWorkingState } from './submit-record'

/** One step for the item and everything in it that is in that state: all of it, or nothing. */
async function withDebate(
  agendaItemId: string,
  from: PublicationState,
  nothing: string,
  step: (transaction: Transaction, record: OpenRecord) => Promise<StepResult>,
  afterwards: typeof markShown = async () => undefined,
): Promise<StepResult> {
  let bodyId: string | undefined
  let answer: StepResult = refused(nothing)
  try {
    await db.$transaction(
      async (transaction) => {
        const changed: OpenRecord[] = []
        for (const id of await recordsOfDebate(transaction, agendaItemId)) {
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

/** Rolls the whole debate back. */
class Stopped extends Error {}

const about = (record: OpenRecord, answer: StepResult): StepResult =>
  answer.ok ? answer : refused(`„${record.title}“: ${answer.message}`, answer.errors)

/** Hands all drafts of a debate on for review. */
export const submitDebate = (actor: Actor, agendaItemId: string): Promise<StepResult> =>
  withDebate(
    agendaItemId,
    'draft',
    'In dieser Debatte liegt kein Entwurf.',
    async (transaction, record) => {
      const asked = askTransition(actor, record, 'in_review')
      if (!asked.allowed) return about(record, refused(asked.explanation))
      await setWorkingState(transaction, record, 'in_review')
      return done
    },
  )

/** Publishes everything in a debate that is under review. */
export const publishDebate = (actor: Actor, agendaItemId: string): Promise<StepResult> =>
  withDebate(
    agendaItemId,
    'in_review',
    'In dieser Debatte liegt nichts zur Prüfung.',
    async (transaction, record) => {
      const asked = askTransition(actor, record, 'published')
      if (!asked.allowed) return about(record, refused(asked.explanation))
      return about(record, await publishVersion(transaction, actor, record))
    },
    markShown,
  )
