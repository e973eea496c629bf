import 'server-only'
import pg from 'pg'
import { PrismaClient } from '@/db/generated/client'
import { SequentialAdapter } from '@/db/sequential-adapter'

/**
 * The web framework and the server around it are two bundles in one process, and in development the
 * modules are evaluated anew with every change: the pool of connections is kept where all of them
 * find it. The client on top is each bundle's own, since it compares by its own classes.
 */
const shared = globalThis as typeof globalThis & { wortlautPool?: pg.Pool | undefined }

let client: PrismaClient | undefined

function openPool(): pg.Pool {
  const connectionString = process.env['DATABASE_URL']
  if (!connectionString) throw new Error('DATABASE_URL is not set: the database is not prepared')
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

/** The pool that all queries of this process share. */
export const connections = (): pg.Pool => (shared.wortlautPool ??= openPool())

function currentClient(): PrismaClient {
  client ??= new PrismaClient({ adapter: new SequentialAdapter(connections()) })
  return client
}

/** The database. Connects with the first query to the address that `DATABASE_URL` has by then. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_, property) {
    const target = currentClient()
    const value: unknown = Reflect.get(target, property, target)
    return typeof value === 'function' ? (value.bind(target) as unknown) : value
  },
})

/** Closes all connections of this process. The next query opens new ones. */
export async function disconnect(): Promise<void> {
  await client?.$disconnect()
  client = undefined
  const pool = shared.wortlautPool
  shared.wortlautPool = undefined
  await pool?.end()
}
