import 'server-only'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { log } from '@/lib/log'

const RETRY_MS = 500
const CONNECT_MS = 10_000
/** A connection that does not answer for so long is taken for dead. */
const SILENT_MS = 5_000

export interface Watch {
  /** Signs of life of the connection. */
  beat?: {
    everyMs: number
    /**
     * The database answered: what was committed before it was asked has been heard.
     *
     * @param askedAt on the clock of `performance.now()`
     */
    answered: (askedAt: number) => void
  }
  /** The connection is gone: nothing is heard until '' is. */
  lost?: () => void
}

/**
 * Listens to a channel of the database on a connection of its own, which is opened anew whenever it
 * is lost.
 *
 * @param hear is called with each message, and with '' after every connection: messages may have been
 *   missed before it
 * @returns ends the listening
 */
export function listen(
  channel: string,
  hear: (message: string) => void,
  watch: Watch = {},
): () => Promise<void> {
  let client: pg.Client | undefined
  let hasEnded = false
  const isOpen = () => !hasEnded

  async function connect(): Promise<void> {
    const connection = new pg.Client({
      connectionString: process.env['DATABASE_URL'],
      application_name: `wortlaut ${channel}`,
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_MS,
    })
    connection.on('notification', ({ payload = '' }) => hear(payload))
    const lost = new Promise<void>((resolve) => {
      connection.on('error', () => resolve())
      connection.on('end', () => resolve())
    })
    await connection.connect()
    // Only now: a connection that is ended while it is opened never says so.
    client = connection
    if (hasEnded) return
    await connection.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
    hear('')
    const { beat } = watch
    const stop = beat ? keepAsking(connection, beat) : () => undefined
    await lost
    stop()
  }

  async function keepConnected(): Promise<void> {
    while (isOpen()) {
      await connect().catch((error: unknown) => {
        log.warn({ err: error, channel }, 'cannot listen to the database')
      })
      watch.lost?.()
      // One that is silent does not answer to this either.
      await Promise.race([client?.end().catch(() => undefined), delay(RETRY_MS)])
      if (isOpen()) await delay(RETRY_MS)
    }
  }

  const ended = keepConnected()
  return async () => {
    hasEnded = true
    await client?.end().catch(() => undefined)
    await ended
  }
}

/** Asks again and again for a sign of life. @returns ends it */
function keepAsking(
  connection: pg.Client,
  { everyMs, answered }: NonNullable<Watch['beat']>,
): () => void {
  let isWaiting = false
  let waitingSince = 0
  const ask = () => {
    const askedAt = performance.now()
    if (isWaiting) {
      if (askedAt - waitingSince > SILENT_MS) connection.emit('error', new Error('no answer'))
      return
    }
    isWaiting = true
    waitingSince = askedAt
    connection
      .query('SELECT 1')
      .then(() => answered(askedAt))
      .catch(() => undefined) // the connection itself says that it is lost
      .finally(() => (isWaiting = false))
  }
  ask()
  const timer = setInterval(ask, everyMs)
  return () => clearInterval(timer)
}
