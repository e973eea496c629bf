import 'server-only'
import { readRows } from '@/db/read-rows'
import { sql } from '@/db/sql'

/** So many results are remembered; beyond, those that were read first go. */
const MOST = 500

interface Known {
  revision: number
  /** Of whoever asked first; others wait for the same. */
  result: Promise<unknown>
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
  const revision = await revisionOf(bodyId)
  const found = known.get(key)
  if (found?.revision === revision) return found.result as Promise<T>
  const own: Known & { result: Promise<T> } = { revision, result: read() }
  known.delete(key)
  known.set(key, own)
  for (const oldest of known.keys()) {
    if (known.size <= MOST) break
    known.delete(oldest)
  }
  let isKnown = false
  try {
    const result = await own.result
    // What was published meanwhile may be counted already, or not yet.
    isKnown = (await revisionOf(bodyId)) === revision
    return result
  } finally {
    if (!isKnown && known.get(key) === own) known.delete(key)
  }
}

/** A name for what is read with a filter: the same for the same, in whatever order it was given. */
export const named = (what: string, filter: object): string =>
  JSON.stringify([
    what,
    Object.entries(filter)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]: [string, unknown]) => [
        name,
        Array.isArray(value) ? value.toSorted() : value,
      ])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  ])
