import 'server-only'
import { isDatabaseReady } from '@/db/readiness'
import { searchService } from '@/search/service'

/**
 * Whether requests can be served: the database answers and is up to date, and so is the search.
 * Never throws.
 */
export async function checkReadiness(): Promise<boolean> {
  return isSearchReady() && isDatabaseReady().catch(() => false)
}

/** Whether the search of this process finds everything that it should. */
export const isSearchReady = (): boolean => searchService().isReady()
