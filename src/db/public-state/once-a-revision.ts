import 'server-only'
import { readRows } from '@/db/read-rows'
import { sql } from '@/db/sql'

/** So many results are remembered; beyond, those that were read first go. */
const MOST = 500

interface Known {
  revision: number
  result: unknown
}

const known = new Map<string, Known>()

async function revisionOf(bodyId: string): Promise<number> {
  const rows = await readRows<{ revision: number }>(
    sql`SELECT "revision" FROM "PublicState" WHERE "bodyId" = ${bodyId}::uuid`,
  )
  return rows[0]?.revision ?? 0
}

/**
 * What has to be read from all of a body's published record, such as how much of a kind there is: it is
 * read again only when what is published has changed.
 *
 * @param what tells it from all else that is read this way, its filters included
 * @param read small, and of what is published alone
 */
export async function onceARevision<T>(
  bodyId: string,
  what: string,
  read: () => Promise<T>,
): Promise<T> {
  const key = `${bodyId} ${what}`
  const before = await revisionOf(bodyId)
  const found = known.get(key)
  if (found?.revision === before) return found.result as T
  const result = await read()
  // What was published meanwhile may be counted already, or not yet.
  if ((await revisionOf(bodyId)) !== before) return result
  known.delete(key)
  known.set(key, { revision: before, result })
  for (const oldest of known.keys()) {
    if (known.size <= MOST) break
    known.delete(oldest)
  }
  return result
}
