import 'server-only'
import { setTimeout as delay } from 'node:timers/promises'
import { APPLICATION, ensureApplicationDatabase } from '@/db/embedded/application-database'
import { type Binaries, findBinaries } from '@/db/embedded/binaries'
import { ensureCluster, SUPERUSER } from '@/db/embedded/cluster'
import { type Credentials, readCredentials } from '@/db/embedded/credentials'
import { DatabaseHeldError, holdServer } from '@/db/embedded/hold'
import { databaseHome, DEFAULT_STAGING_FOLDER, type Home } from '@/db/embedded/home'
import { stopPostmaster } from '@/db/embedded/postmaster'
import { ensureServer, isServerStopping } from '@/db/embedded/server'

export type EmbeddedOptions = {
  /** Folder of the application's data; the database is kept in it or, for root, noted there. */
  dataDir: string
  /** Who starts it, in a few ASCII words: shown to whoever comes second. */
  holder: string
  /** Use the server of a running application instead of refusing. */
  share?: boolean
  /** See `ServerOptions`; true unless said otherwise. */
  durable?: boolean
  /** Where root puts what an unprivileged account has to reach. */
  stagingFolder?: string
}

/** A running embedded PostgreSQL. `stop` ends it, unless it is somebody else's. */
export type EmbeddedDatabase = {
  /** Address for the application: a role without special rights, owner of its database. */
  url: string
  /** Address for the superuser. */
  adminUrl: string
  stop: () => Promise<void>
}

/**
 * How long a process that has the server may take to let go of it: one that was told to end may
 * still be at it when the next is started.
 */
const PATIENCE_MS = 4_000
const RETRY_MS = 100

/**
 * Starts the embedded PostgreSQL of a data folder, initialising it the first time. One left behind
 * by a killed process is taken over.
 *
 * @throws `DatabaseHeldError` if another process of this application uses it and `share` is not set
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const home = await databaseHome(options.dataDir, options.stagingFolder ?? DEFAULT_STAGING_FOLDER)
  const binaries = await findBinaries(home.account, home.staging)
  const credentials = await readCredentials(home.folder)
  await ensureCluster(home, binaries, credentials.superuser, { durable: options.durable ?? true })
  for (const deadline = Date.now() + PATIENCE_MS; ;) {
    try {
      return await enter(home, binaries, credentials, options)
    } catch (error) {
      const isPassing = error instanceof DatabaseHeldError || isServerStopping(error)
      if (!isPassing || Date.now() > deadline) throw error
      await delay(RETRY_MS)
    }
  }
}

async function enter(
  home: Home,
  binaries: Binaries,
  credentials: Credentials,
  { holder, share = false, durable = true }: EmbeddedOptions,
): Promise<EmbeddedDatabase> {
  const port = await ensureServer(home, binaries, { durable })
  const at = (role: string, password: string, database: string) =>
    `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
  const adminUrl = at(SUPERUSER, credentials.superuser, 'postgres')
  const url = at(APPLICATION, credentials.application, APPLICATION)

  const release = await holdServer(adminUrl, holder).catch((error: unknown) => {
    if (share && error instanceof DatabaseHeldError) return null
    throw error
  })
  if (!release) return { url, adminUrl, stop: async () => undefined }
  await ensureApplicationDatabase(adminUrl, credentials.application)
  const stop = async () => {
    // In this order, so that nobody takes over a server that is about to stop.
    await stopPostmaster(home.cluster)
    await release()
  }
  return { url, adminUrl, stop }
}
