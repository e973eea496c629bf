import 'server-only'
import { confirmSubscription, findSubscription, stillConfirmable } from '@/db/alerts/subscriptions'
import type { AlertFrequency } from '@/domain/vocabulary'
import { signLink, readLink } from './signed-links'
import { subjectOf } from './subject'

/** A subscription that its link leads to. */
export interface AskedAlert {
  /** As it follows „zu“; `null`: what it was about is not public any more. */
  about: string | null
  path: string | null
  frequency: AlertFrequency
  isConfirmed: boolean
  /** What the page to manage it is asked with, once it is confirmed. */
  manage: string | null
}

/** What a link asks to confirm; `null`: the link is not ours, or its time is over. */
export async function readConfirmation(
  bodyId: string,
  token: string,
  now = new Date(),
): Promise<AskedAlert | null> {
  const row = await rowOf(bodyId, token)
  if (row === null) return null
  const isConfirmed = row.state !== 'unconfirmed'
  if (!isConfirmed && row.requestedAt <= stillConfirmable(now)) return null
  const subject = await subjectOf(bodyId, row)
  return {
    about: subject?.about ?? null,
    path: subject?.path ?? null,
    frequency: row.frequency,
    isConfirmed,
    manage: isConfirmed ? await signLink('manage', row.recipient.id) : null,
  }
}

/** Confirms; doing it once more changes nothing. @returns whether the link was good */
export async function confirmAlert(
  bodyId: string,
  token: string,
  now = new Date(),
): Promise<boolean> {
  if ((await readConfirmation(bodyId, token, now)) === null) return false
  const row = await rowOf(bodyId, token)
  if (row) await confirmSubscription(row.id, now)
  return row !== null
}

async function rowOf(bodyId: string, token: string) {
  const id = await readLink('confirm', token)
  const row = id === null ? null : await findSubscription(id)
  return row?.recipient.bodyId === bodyId ? row : null
}
