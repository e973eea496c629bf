import 'server-only'
import pg from 'pg'
import { log } from '@/lib/log'

const LOOK_MS = 500
/** Whoever does not answer within this is passed over. */
const PATIENCE_MS = 1_000

const LOOK = `
  SELECT pg_is_in_recovery() AS "isReplica",
    CASE WHEN pg_is_in_recovery() AND pg_last_wal_receive_lsn() IS DISTINCT FROM pg_last_wal_replay_lsn()
      THEN extract(epoch FROM clock_timestamp() - pg_last_xact_replay_timestamp())::float8
      ELSE 0 END AS "lag"`

/** A database that can be read from, as it was found last. */
export interface Replica {
  readonly url: string
  /** Host and port, without anything secret. */
  readonly name: string
  isAlive: boolean
  /** Seconds that it is behind what it has been sent; `null`: not known. */
  lagSeconds: number | null
}

interface Looked extends Replica {
  pool: pg.Pool
}

/**
 * The primary database and its streaming replicas, looked at twice a second. A replica that does not
 * answer is passed over until it does.
 */
export class Replicas {
  private readonly primary: Looked
  private readonly copies: Looked[]
  private readonly timer: NodeJS.Timeout
  private turn = 0
  private looking: Promise<void> = Promise.resolve()
  private closing: Promise<void> | undefined

  constructor(primaryUrl: string, replicaUrls: readonly string[]) {
    this.primary = watched(primaryUrl)
    this.primary.isAlive = true // until it is known better
    this.copies = replicaUrls.map(watched)
    this.looking = this.look()
    this.timer = setInterval(() => {
      this.looking = this.looking.then(() => this.look())
    }, LOOK_MS)
  }

  /** Ends the looking; however often it is called. */
  close(): Promise<void> {
    this.closing ??= this.end()
    return this.closing
  }

  isPrimaryAlive(): boolean {
    return this.primary.isAlive
  }

  /** The replicas, as they were found last. */
  state(): readonly Replica[] {
    return this.copies
  }

  /** The next replica whose turn it is and that answers; with `accept`, that is good enough. */
  async choose(accept?: (pool: pg.Pool) => Promise<boolean>): Promise<Replica | null> {
    for (let tried = 0; tried < this.copies.length; tried += 1) {
      this.turn = (this.turn + 1) % this.copies.length
      const copy = this.copies[this.turn]
      if (!copy?.isAlive) continue
      try {
        if (!accept || (await accept(copy.pool))) return copy
      } catch {
        this.fails(copy.url)
      }
    }
    return null
  }

  /** It could not be read from: it is passed over until it answers again. */
  fails(url: string): void {
    const copy = this.copies.find((one) => one.url === url)
    if (copy) mark(copy, false)
  }

  private async end(): Promise<void> {
    clearInterval(this.timer)
    await this.looking
    await Promise.all([this.primary, ...this.copies].map(({ pool }) => pool.end()))
  }

  private async look(): Promise<void> {
    await Promise.all([this.primary, ...this.copies].map(lookAt))
  }
}

function watched(url: string): Looked {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'wortlaut replicas',
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
    max: 4,
  })
  pool.on('error', () => undefined)
  const { hostname, port } = new URL(url)
  return { url, name: `${hostname}:${port || '5432'}`, isAlive: false, lagSeconds: null, pool }
}

async function lookAt(database: Looked): Promise<void> {
  try {
    const { rows } = await database.pool.query<{ lag: number | null }>(LOOK)
    database.lagSeconds = rows[0]?.lag ?? null
    mark(database, true)
  } catch {
    database.lagSeconds = null
    mark(database, false)
  }
}

function mark(database: Replica, isAlive: boolean): void {
  if (database.isAlive === isAlive) return
  database.isAlive = isAlive
  if (isAlive) log.info({ database: database.name }, 'the database answers')
  else log.warn({ database: database.name }, 'the database does not answer')
}
