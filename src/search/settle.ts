import 'server-only'
import { setTimeout as delay } from 'node:timers/promises'
import { log } from '@/lib/log'
import { searchService } from './service'

const PATIENCE_MS = 5_000

/**
 * Waits until the search of this instance knows what was just committed. What is published is
 * published: if the search does not get there in time, that is only logged.
 */
export async function settleSearch(bodyId: string): Promise<void> {
  const patience = new AbortController()
  try {
    const isLate = await Promise.race([
      searchService()
        .settle(bodyId)
        .then(() => false),
      delay(PATIENCE_MS, true, { signal: patience.signal, ref: false }).catch(() => false),
    ])
    if (isLate) log.warn({ bodyId }, 'search is behind the record')
  } catch (error) {
    log.error({ err: error, bodyId }, 'search could not take over a change')
  } finally {
    patience.abort()
  }
}
