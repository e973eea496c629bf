import 'server-only'
import { connections } from '@/db/connections'

/**
 * Tells the database's planner how much there is now. It would notice by itself within minutes; until
 * then it reads what was just written in bulk as if there were next to nothing, hundreds of times slower.
 */
export async function analyseTables(): Promise<void> {
  await connections().query('ANALYZE')
}
