/** The connections to the database, without the client on top: whoever needs no more holds no more. */
import 'server-only'
import pg from 'pg'
import { readSource } from '@/db/replicas/read-scope'

/**
 * The web framework and the server around it are several bundles in one process, and in development
 * the modules are evaluated anew with every change: pools are kept where all of them find them, by the
 * address of their database.
 */
const shared = globalThis as typeof globalThis & { wortlautPools?: Map<string, pg.Pool> }
const pools = (shared.wortlautPools ??= new Map<string, pg.Pool>())

function openPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    application_name: 'wortlaut',
    connectionTimeoutMillis: 5_000,
    max: 10,
  })
  // An idle connection that the server closes is replaced with the next query; without a listener
  // the event would end the process.
  pool.on('error', () => undefined)
  return pool
}

/** Where the work under way reads, or else the primary database. */
export function currentUrl(): string {
  const url = readSource() ?? process.env['DATABASE_URL']
  if (!url) throw new Error('DATABASE_URL is not set: the database is not prepared')
  return url
}

/** The pool that all queries of this process share. */
export function connections(): pg.Pool {
  const url = currentUrl()
  const known = pools.get(url)
  if (known) return known
  const pool = openPool(url)
  pools.set(url, pool)
  return pool
}

/** Closes all pools of this process. The next query opens new ones. */
export async function closeConnections(): Promise<void> {
  const open = [...pools.values()]
  pools.clear()
  await Promise.all(open.map((pool) => pool.end()))
}
