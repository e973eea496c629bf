import 'server-only'
import { disconnect } from '@/db/client'
import { noteMissing } from '@/db/disclosure/note-missing'
import { DatabaseHeldError } from '@/db/embedded/hold'
import { startEmbedded } from '@/db/embedded/start-embedded'
import { checkExternal, DatabaseUnusableError } from '@/db/external'
import { migrate } from '@/db/migrate'

export type PrepareOptions = {
  /** Address of the operator's own server; without one, the embedded server is started. */
  databaseUrl: string | undefined
  /** Folder of the application's data, for the embedded server. */
  dataDir: string
  /** Who asks, in a few ASCII words: shown to whoever comes second. */
  holder: string
  /** Work beside a running application instead of refusing. */
  share?: boolean
}

/** A migrated database that `DATABASE_URL` of this process points to. */
export type PreparedDatabase = {
  /** Names of the migrations applied now. */
  migrated: string[]
  /** Closes the connections, and stops the embedded server if this process started it. */
  close: () => Promise<void>
}

/** The database cannot be prepared for a reason that the operator can mend; the message says it. */
export class PrepareDatabaseError extends Error {
  override name = 'PrepareDatabaseError'
}

/**
 * Starts or reaches the database, brings it up to date, and has this process use it.
 *
 * @throws {@link PrepareDatabaseError} if the operator has to do something about it
 */
export async function prepareDatabase(options: PrepareOptions): Promise<PreparedDatabase> {
  const server = options.databaseUrl
    ? await reachExternal(options.databaseUrl)
    : await startOwn(options)
  process.env['DATABASE_URL'] = server.url
  try {
    const migrated = await migrate(server.url)
    await noteMissing()
    const close = async () => {
      await disconnect()
      await server.stop()
    }
    return { migrated, close }
  } catch (error) {
    await disconnect()
    await server.stop()
    throw error
  }
}

async function reachExternal(url: string) {
  await checkExternal(url).catch((error: unknown) => {
    if (!(error instanceof DatabaseUnusableError)) throw error
    throw new PrepareDatabaseError(error.message, { cause: error })
  })
  return { url, stop: async () => undefined }
}

async function startOwn({ dataDir, holder, share = false }: PrepareOptions) {
  return startEmbedded({ dataDir, holder, share }).catch((error: unknown) => {
    if (!(error instanceof DatabaseHeldError)) throw error
    const { name, pid } = error.holder
    throw new PrepareDatabaseError(
      `Wortlaut läuft mit diesem Datenordner schon / is already running on this data folder: ${name}, Prozess ${pid} (${dataDir})`,
      { cause: error },
    )
  })
}
