import 'server-only'
import { countAttempt } from '@/db/rate-limit'

/** So many attempts in so many minutes. */
export interface AttemptLimit {
  max: number
  minutes: number
}

/**
 * Counts an attempt at something.
 *
 * @param key what is attempted and by whom, such as `report 192.0.2.1`
 * @returns `null` if it may go on, else what to tell: German, with the time to wait
 */
export async function limitAttempts(
  key: string,
  { max, minutes }: AttemptLimit,
): Promise<string | null> {
  const { count, endsInMs } = await countAttempt(key, minutes * 60_000)
  return count <= max ? null : waitMessage(endsInMs)
}

function waitMessage(endsInMs: number): string {
  const minutes = Math.max(1, Math.ceil(endsInMs / 60_000))
  const wait = minutes === 1 ? 'einer Minute' : `${minutes} Minuten`
  return `Zu viele Versuche. Bitte versuchen Sie es in ${wait} noch einmal.`
}
