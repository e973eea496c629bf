import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Waits for the next second of the clock. Answers date a change no later than the second before they
 * are given, so their heads are alike only once the second of the change is over.
 */
export async function nextSecond(): Promise<void> {
  const second = Math.floor(Date.now() / 1000)
  while (Math.floor(Date.now() / 1000) === second) await sleep(1000 - (Date.now() % 1000))
}
