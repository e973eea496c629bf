import 'server-only'
import pg from 'pg'
import { PrismaClient } from '@/db/generated/client'
import { readSource } from '@/db/replicas/read-scope'
import { SequentialAdapter } from '@/db/sequential-adapter'

/**
 * The web framework and the server around it are several bundles in one process, and in development
 * the modules are evaluated anew with every change: pools of connections and the clients on top, which
 * hold megabytes each, are kept where all of them find them, by the address of their database.
 */
const shared = globalThis as typeof globalThis & {
  wortlautPools?: Map<string, pg.Pool>
  wortlautClients?: Map<string, PrismaClient>
}
const pools = (shared.wortlautPools ??= new Map<string, pg.Pool>())
const clients = (shared.wortlautClients ??= new Map<string, PrismaClient>())

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
function currentUrl(): string {
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

function currentClient(): PrismaClient {
  const url = currentUrl()
  const known = clients.get(url)
  if (known) return known
  const client = new PrismaClient({ adapter: new SequentialAdapter(connections()) })
  clients.set(url, client)
  return client
}

/**
 * The database: where the work under way reads (`replicas/read-scope.ts`), or else the primary one at the
 * address that `DATABASE_URL` has by the first query.
 */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    const target = currentClient()
    const value: unknown = Reflect.get(target, property, target)
    return typeof value === 'function' ? (value.bind(target) as unknown) : value
  },
})

/** Closes all connections of this process. The next query opens new ones. */
export async function disconnect(): Promise<void> {
  const [openClients, openPools] = [[...clients.values()], [...pools.values()]]
  clients.clear()
  pools.clear()
  await Promise.all(openClients.map((client) => client.$disconnect()))
  await Promise.all(openPools.map((pool) => pool.end()))
}
