import 'server-only'
import { dismissMail, resendMail, undeliveredMails } from '@/db/alerts/outbox'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import { isUuid } from '@/lib/uuid'
import { done, refused, type StepResult } from '../records/result'
import { wakeMailQueue } from './mail-queue'
import { subjectOf } from './subject'

/** A mail that did not arrive, or of which nobody knows. */
export interface UndeliveredMail {
  id: string
  state: 'failed' | 'uncertain'
  kind: 'confirmation' | 'reminder' | 'news'
  /** As it follows „zu“; `null`: what it is about is not public any more. */
  about: string | null
  /** The first letter and the host: enough to see whose server refuses. */
  address: string
  attempts: number
  /** What the mail server answered last. */
  answer: string | null
  /** ISO 8601. */
  at: string
}

const NOT_ALLOWED = 'Ihre Rolle berechtigt nicht zum Bearbeiten von Benachrichtigungen.'
const GONE = 'Diese Benachrichtigung wurde inzwischen anders bearbeitet. Bitte die Liste neu laden.'

/** The last mails that were not delivered, with how many there are; `null` for whoever may not see them. */
export async function listUndelivered(
  actor: Actor,
  bodyId: string,
): Promise<{ total: number; items: UndeliveredMail[] } | null> {
  if (!may(actor.role, 'read-reports')) return null
  const { total, items } = await undeliveredMails(bodyId)
  return {
    total,
    items: await Promise.all(
      items.map(async ({ id, state, kind, subscription, attempts, answer, endedAt }) => ({
        id,
        state: state === 'uncertain' ? 'uncertain' : 'failed',
        kind,
        about: (await subjectOf(bodyId, subscription))?.about ?? null,
        address: masked(subscription.recipient.email),
        attempts,
        answer,
        at: (endedAt ?? new Date(0)).toISOString(),
      })),
    ),
  }
}

const masked = (email: string): string => email.replace(/^(.).*@/u, '$1…@')

/** Sends a mail once more: of one that may have arrived, the operator decides. */
export async function resendUndelivered(
  actor: Actor,
  bodyId: string,
  id: string,
): Promise<StepResult> {
  if (!may(actor.role, 'read-reports')) return refused(NOT_ALLOWED)
  if (!isUuid(id) || !(await resendMail(bodyId, id))) return refused(GONE)
  wakeMailQueue()
  return done
}

/** Takes a mail off the list. */
export async function dismissUndelivered(
  actor: Actor,
  bodyId: string,
  id: string,
): Promise<StepResult> {
  if (!may(actor.role, 'read-reports')) return refused(NOT_ALLOWED)
  return isUuid(id) && (await dismissMail(bodyId, id, new Date())) ? done : refused(GONE)
}
