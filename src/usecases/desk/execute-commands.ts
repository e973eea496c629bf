import 'server-only'
import { db } from '@/db/client'
import { appendEntry, findEntry, lastByOthers, lastNumber, type HeldDesk } from '@/db/desk/journal'
import { recordsMark } from '@/db/desk/session-records'
import { clearSignatures } from '@/db/minutes/standing'
import { constraintError } from '@/db/records/constraint-errors'
import type { Transaction } from '@/db/records/store'
import { perform } from '@/domain/desk/perform'
import { Sent, type Answer } from '@/domain/desk/protocol'
import type { DeskState } from '@/domain/desk/state'
import { targetOf } from '@/domain/desk/target'
import { withLocks } from '@/domain/desk/with-locks'
import { germanIssue } from '@/domain/record/german-issue'
import { InvalidInput, type FieldError } from '@/domain/record/invalid-input'
import type { Actor } from '@/domain/publication/actor'
import { keepState, stateOf } from './known-states'
import { holdOrOpenDesk, mayUseDesk } from './open-desk'
import { storeChanged } from './store-changed'
import { tellPublic } from './tell-public'

export interface Place {
  bodyId: string
  sessionId: string
}

/** A condition that must hold when the command takes effect; else nothing happens. */
export type Precondition = (transaction: Transaction) => Promise<boolean>

export type CommandAnswer = Answer | { id: string; result: 'precondition-failed' }

/**
 * Lets commands take effect one after the other, each in a transaction of its own: what is answered
 * as taken is on disk, and what is sent again is answered as the first time.
 *
 * @returns one answer each, in their order; null if there is no such session or the actor may not record
 */
export async function executeCommands(
  actor: Actor,
  place: Place,
  commands: readonly unknown[],
): Promise<Answer[] | null> {
  if (!mayUseDesk(actor)) return null
  const answers: Answer[] = []
  for (const entered of commands) {
    const answer = await executeCommand(actor, place, entered)
    if (answer === null) return null
    if (answer.result !== 'precondition-failed') answers.push(answer)
  }
  return answers
}

/** One command: see {@link executeCommands}. */
export async function executeCommand(
  actor: Actor,
  place: Place,
  entered: unknown,
  precondition?: Precondition,
): Promise<CommandAnswer | null> {
  if (!mayUseDesk(actor)) return null
  const parsed = Sent.safeParse(entered, { error: germanIssue })
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path, message }) => ({
      path: path.join('.').replace(/^command\./, ''),
      message,
    }))
    return { id: idOf(entered), result: 'invalid', errors }
  }
  const sent = parsed.data
  try {
    const done = await db.$transaction(
      (transaction) => take(transaction, actor, place, sent, precondition),
      { timeout: 30_000 },
    )
    if (done?.next) keepState(done.next.mark, done.next.state)
    return done && done.answer
  } catch (error) {
    const errors = asErrors(error)
    if (errors) return { id: sent.id, result: 'invalid', errors }
    throw error
  }
}

const idOf = (entered: unknown): string =>
  typeof entered === 'object' && entered !== null && 'id' in entered ? String(entered.id) : ''

function asErrors(error: unknown): FieldError[] | null {
  if (error instanceof InvalidInput) return error.errors
  const broken = constraintError(error)
  return broken && [broken]
}

interface Taken {
  answer: CommandAnswer
  next?: { mark: string; state: DeskState }
}

async function take(
  transaction: Transaction,
  actor: Actor,
  { bodyId, sessionId }: Place,
  sent: Sent,
  precondition: Precondition | undefined,
): Promise<Taken | null> {
  const desk = await holdOrOpenDesk(transaction, actor, bodyId, sessionId)
  if (!desk) return null
  const before = await answerBefore(transaction, desk, sent)
  if (before) return { answer: before }
  if (precondition && !(await precondition(transaction)))
    return { answer: { id: sent.id, result: 'precondition-failed' } }
  const state = await stateOf(transaction, desk)
  if (!state) return null
  const performed = perform(state, sent.command, { overrule: sent.overrule })
  if (!performed.ok)
    return {
      answer:
        performed.kind === 'invalid'
          ? { id: sent.id, result: 'invalid', errors: performed.errors }
          : { id: sent.id, result: 'ruled-out', findings: performed.findings },
    }
  const locks = await storeChanged(transaction, actor, bodyId, performed)
  const minutes =
    performed.state.minutes === state.minutes
      ? state.minutes
      : await clearSignatures(transaction, sessionId, {
          reason: sent.overrule ?? '',
          actorName: actor.name,
        })
  const entry = await appendEntry(transaction, desk, {
    id: sent.id,
    clientId: sent.clientId,
    number: sent.number,
    target: targetOf(sent.command),
    command: sent.command,
    overruled:
      performed.overruled.length > 0 && sent.overrule !== null
        ? { reason: sent.overrule, findings: performed.overruled }
        : null,
    undoes: sent.undoes,
    actor,
    locks,
  })
  const next = withLocks({ ...performed.state, minutes, sequence: entry.sequence }, locks)
  await tellPublic(transaction, desk, { before: state, after: next })
  return {
    answer: { id: sent.id, result: 'taken', entry },
    next: { mark: await recordsMark(transaction, sessionId), state: next },
  }
}

/** The answer that is known without doing anything: it was taken before, or must not be taken now. */
async function answerBefore(
  transaction: Transaction,
  { sessionId }: HeldDesk,
  { id, clientId, number, base, command, insist }: Sent,
): Promise<Answer | null> {
  const entry = await findEntry(transaction, sessionId, id)
  if (entry) return { id, result: 'taken', entry }
  const last = await lastNumber(transaction, clientId)
  if (number <= last) return { id, result: 'out-of-order', expected: last + 1 }
  if (insist) return null
  const at = { sessionId, target: targetOf(command), after: base, clientId }
  const theirs = await lastByOthers(transaction, at)
  return theirs && { id, result: 'conflict', theirs }
}
