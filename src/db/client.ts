import 'server-only'
import { closeConnections, connections, currentUrl } from '@/db/connections'
import { PrismaClient } from '@/db/generated/client'
import { SequentialAdapter } from '@/db/sequential-adapter'

/** Kept as the pools are, and for the same reason: each holds megabytes. */
const shared = globalThis as typeof globalThis & { wortlautClients?: Map<string, PrismaClient> }
const clients = (shared.wortlautClients ??= new Map<string, PrismaClient>())

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
  const open = [...clients.values()]
  clients.clear()
  await Promise.all(open.map((client) => client.$disconnect()))
  await closeConnections()
}
