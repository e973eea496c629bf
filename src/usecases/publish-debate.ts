import 'server-only'
import { recordsOfDebate } from '@/db/records/debate-records'
import type { Actor } from '@/domain/publication/actor'
import { publishTogether, submitTogether } from './records/step-together'
import type { StepResult } from './records/result'

/** Hands all drafts of a debate on for review. */
export const submitDebate = (actor: Actor, agendaItemId: string): Promise<StepResult> =>
  submitTogether(
    actor,
    (transaction) => recordsOfDebate(transaction, agendaItemId),
    'In dieser Debatte liegt kein Entwurf.',
  )

/** Publishes everything in a debate that is under review. */
export const publishDebate = (actor: Actor, agendaItemId: string): Promise<StepResult> =>
  publishTogether(
    actor,
    (transaction) => recordsOfDebate(transaction, agendaItemId),
    'In dieser Debatte liegt nichts zur Prüfung.',
  )
