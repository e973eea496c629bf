import 'server-only'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { isAlive } from '@/db/embedded/postmaster'

const LOCK = 0x776f_7274
const PREFIX = 'wortlaut '

/** Who uses the embedded server: shown to whoever comes second. */
export type Holder = { pid: number; name: string }

/** Another process of this application uses the server. */
export class DatabaseHeldError extends Error {
  constructor(readonly holder: Holder) {
    super(`The database is in use by ${holder.name} (process ${holder.pid})`)
    this.name = 'DatabaseHeldError'
  }
}

/**
 * Takes the server for this process. The claim is a lock of a connection, so it ends with the
 * process in whatever way that ends.
 *
 * @returns a function that gives it up
 * @throws {@link DatabaseHeldError} if a living process has it
 */
export async function holdServer(adminUrl: string, name: string): Promise<() => Promise<void>> {
  // PostgreSQL keeps 63 bytes of a connection's name.
  const application_name = `${PREFIX}${process.pid} ${name}`.slice(0, 63)
  const client = new pg.Client({ connectionString: adminUrl, application_name, keepAlive: true })
  client.on('error', () => undefined) // the server is gone: so is the claim, and queries will tell
  await client.connect()
  try {
    while (!(await tryLock(client))) {
      const holder = await currentHolder(client)
      if (holder && isAlive(holder.pid)) throw new DatabaseHeldError(holder)
      await delay(50) // its process is gone, the server is about to notice
    }
  } catch (error) {
    await client.end()
    throw error
  }
  return () => client.end()
}

async function tryLock(client: pg.Client): Promise<boolean> {
  const sql = 'SELECT pg_try_advisory_lock($1) AS taken'
  const { rows } = await client.query<{ taken: boolean }>(sql, [LOCK])
  return rows[0]?.taken ?? false
}

async function currentHolder(client: pg.Client): Promise<Holder | null> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT application_name AS name FROM pg_stat_activity JOIN pg_locks USING (pid)
      WHERE locktype = 'advisory' AND granted AND objid = $1`,
    [LOCK],
  )
  const [pid, ...name] = (rows[0]?.name ?? '').slice(PREFIX.length).split(' ')
  return Number(pid) > 0 ? { pid: Number(pid), name: name.join(' ') } : null
}
