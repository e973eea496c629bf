import { addDays } from '@/domain/time/day'
import { fromLocalTime, toLocalTime } from '@/domain/time/local'
import type { AlertFrequency } from '@/domain/vocabulary'

/** When the mails of a day go out, in Germany. */
const DIGEST_TIME = '06:00'

/**
 * Who wants to be told at once is told at once, and of what follows in one more mail after this time:
 * a debate is often published bit by bit.
 */
const BREATHER_MS = 15 * 60_000

/** The last moment, up to now, at which the mails of a day go out. */
export function lastDigest(now: Date): Date {
  const today = toLocalTime(now).slice(0, 10)
  const morning = fromLocalTime(`${today}T${DIGEST_TIME}`)
  return morning <= now ? morning : fromLocalTime(`${addDays(today, -1)}T${DIGEST_TIME}`)
}

/**
 * Subscriptions are due that were told last before this moment, or never.
 *
 * Of a daily one that is when news was last looked for, of an immediate one when some was found.
 */
export const dueBefore = (frequency: AlertFrequency, now: Date): Date =>
  frequency === 'daily' ? lastDigest(now) : new Date(now.getTime() - BREATHER_MS)

/** Nothing is told while the record changes: a long import is told of once, when it has ended. */
const CALM_MS = 60_000

/** Whether the record has not changed for a while. */
export const isCalm = (changedAt: Date, now: Date): boolean =>
  now.getTime() - changedAt.getTime() >= CALM_MS
