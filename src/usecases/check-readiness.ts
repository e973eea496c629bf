import 'server-only'
import { isDatabaseReady } from '@/db/readiness'

/** Whether requests can be served: the database answers and is up to date. Never throws. */
export async function checkReadiness(): Promise<boolean> {
  return isDatabaseReady().catch(() => false)
}
