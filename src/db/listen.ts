import 'server-only'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { log } from '@/lib/log'

const RETRY_MS = 500
const CONNECT_MS = 10_000

/**
 * Listens to a channel of the database on a connection of its own, which is opened anew whenever it
 * is lost.
 *
 * @param hear is called with each message, and with '' after every connection: messages may have been
 *   missed before it
 * @returns ends the listening
 */
export function listen(channel: string, hear: (message: string) => void): () => Promise<void> {
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
    await lost
  }

  async function keepConnected(): Promise<void> {
    while (isOpen()) {
      await connect().catch((error: unknown) => {
        log.warn({ err: error, channel }, 'cannot listen to the database')
      })
      await client?.end().catch(() => undefined)
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
