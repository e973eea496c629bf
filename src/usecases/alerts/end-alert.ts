import 'server-only'
import { deleteSubscription, findSubscription } from '@/db/alerts/subscriptions'
import { readLink } from './signed-links'
import { subjectOf } from './subject'

/** What a link asks to end; `null`: the link is not ours, or it has ended. */
export async function readEnding(
  bodyId: string,
  token: string,
): Promise<{ about: string | null } | null> {
  const id = await readLink('unsubscribe', token)
  const row = id === null ? null : await findSubscription(id)
  if (row?.recipient.bodyId !== bodyId) return null
  return { about: (await subjectOf(bodyId, row))?.about ?? null }
}

/**
 * Ends a subscription and deletes it; doing it once more changes nothing. Whichever of the bodies here is
 * asked: mail programs ask by themselves (RFC 8058).
 *
 * @returns whether the link is one of ours
 */
export async function endAlert(token: string): Promise<boolean> {
  const id = await readLink('unsubscribe', token)
  if (id === null) return false
  await deleteSubscription(id)
  return true
}
