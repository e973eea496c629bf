import 'server-only'
import {
  deleteRecipient,
  deleteSubscription,
  findRecipient,
  pauseSubscription,
  resumeSubscription,
  setFrequency,
} from '@/db/alerts/subscriptions'
import { AlertFrequency, type AlertState, type AlertTopic } from '@/domain/vocabulary'
import { readLink } from './signed-links'
import { subjectOf } from './subject'

export interface ManagedAlert {
  id: string
  topic: AlertTopic
  /** As it follows „zu“; `null`: what it is about is not public any more. */
  about: string | null
  path: string | null
  frequency: AlertFrequency
  state: AlertState
}

/** What is subscribed to with an address. */
export interface ManagedAlerts {
  email: string
  alerts: ManagedAlert[]
}

/** What the owner of a link is told news of; `null`: the link is not ours, or all was deleted. */
export async function readAlerts(bodyId: string, token: string): Promise<ManagedAlerts | null> {
  const recipient = await recipientOf(bodyId, token)
  if (recipient === null) return null
  const alerts = await Promise.all(
    recipient.subscriptions.map(async ({ recipient: _, subject, ...row }) => {
      const shown = await subjectOf(bodyId, { topic: row.topic, subject })
      return { ...row, about: shown?.about ?? null, path: shown?.path ?? null }
    }),
  )
  return { email: recipient.email, alerts }
}

/** What can be done with a subscription. */
export type AlertChange = AlertFrequency | 'pause' | 'resume' | 'end'

export const alertChanges: readonly AlertChange[] = [
  ...AlertFrequency.options,
  'pause',
  'resume',
  'end',
]

/** @returns whether the link is good and leads to such a subscription */
export async function changeAlert(
  bodyId: string,
  token: string,
  id: string,
  change: AlertChange,
  now = new Date(),
): Promise<boolean> {
  const recipient = await recipientOf(bodyId, token)
  const own = recipient?.subscriptions.find((row) => row.id === id)
  if (!recipient || !own) return false
  switch (change) {
    case 'pause':
      return pauseSubscription(recipient.id, id)
    case 'resume':
      return resumeSubscription(recipient.id, id, now)
    case 'end':
      await deleteSubscription(id)
      return true
    default:
      return setFrequency(recipient.id, id, change, now)
  }
}

/** Deletes the address and all that belongs to it. @returns whether the link was good */
export async function forgetAddress(bodyId: string, token: string): Promise<boolean> {
  const recipient = await recipientOf(bodyId, token)
  if (recipient === null) return false
  await deleteRecipient(recipient.id)
  return true
}

async function recipientOf(bodyId: string, token: string) {
  const id = await readLink('manage', token)
  const recipient = id === null ? null : await findRecipient(id)
  return recipient?.bodyId === bodyId ? recipient : null
}
