import 'server-only'
import pg from 'pg'
import { log } from '@/lib/log'
import { ReplayLag } from './replay-lag'

const LOOK_MS = 500
/** Whoever does not answer within this is slow. */
const PATIENCE_MS = 1_000
/** So many looks without an answer in time: a single one may be this process’s own doing. */
const MOST_MISSED = 2

/** A replica that is further behind is not read from, even if it has what is asked for. */
export const MOST_LAG_SECONDS = 10

/** Positions in the write-ahead log, as bytes since its beginning. */
const LOOK = `
  SELECT (CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn()
               ELSE pg_current_wal_flush_lsn() END - '0/0'::pg_lsn)::float8 AS "position",
         (pg_last_wal_receive_lsn() - '0/0'::pg_lsn)::float8 AS "received"`

interface Positions {
  /** As far as the database is. */
  position: number
  /** As far as the log has arrived from the primary; `null` where none does. */
  received: number | null
}

/** A replica, as it was found last. */
export interface ReplicaState {
  /** Host and port, without anything secret. */
  readonly name: string
  isAlive: boolean
  /** Seconds that it is behind, as far as this process has seen it; `null`: not known. */
  lagSeconds: number | null
  /** Answers, but is too far behind to be read from. */
  isLate: boolean
}

/** A database that can be read from, as it was found last. */
export interface Replica extends ReplicaState {
  readonly url: string
}

interface Looked extends Replica {
  pool: pg.Pool
  lag: ReplayLag
  /** How many looks in a row had no answer. */
  missed: number
}

/**
 * The primary database and its streaming replicas, looked at twice a second. A replica that does not
 * answer, or is too far behind, is passed over until that is over.
 */
export class Replicas {
  private readonly primary: Looked
  private readonly copies: Looked[]
  private readonly mostLagSeconds: number
  private readonly timer: NodeJS.Timeout
  private turn = 0
  private looking: Promise<void>
  private isLooking = false
  private closing: Promise<void> | undefined

  constructor(
    primaryUrl: string,
    replicaUrls: readonly string[],
    { mostLagSeconds = MOST_LAG_SECONDS } = {},
  ) {
    this.primary = watched(primaryUrl)
    this.primary.isAlive = true // until it is known better
    this.copies = replicaUrls.map(watched)
    this.mostLagSeconds = mostLagSeconds
    this.looking = this.look()
    this.timer = setInterval(() => {
      if (!this.isLooking) this.looking = this.look()
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

  /** The replicas, as they were found last; plain data. */
  state(): ReplicaState[] {
    return this.copies.map(({ name, isAlive, lagSeconds, isLate }) => ({
      name,
      isAlive,
      lagSeconds,
      isLate,
    }))
  }

  /** The next replica whose turn it is and that answers; with `accept`, that is good enough. */
  async choose(accept?: (pool: pg.Pool) => Promise<boolean>): Promise<Replica | null> {
    for (let tried = 0; tried < this.copies.length; tried += 1) {
      this.turn = (this.turn + 1) % this.copies.length
      const copy = this.copies[this.turn]
      if (!copy?.isAlive || copy.isLate) continue
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
    this.isLooking = true
    const [primary, ...found] = await Promise.all([this.primary, ...this.copies].map(lookAt))
    const now = performance.now()
    this.copies.forEach((copy, index) => {
      const own = found[index]
      if (!own) {
        copy.lagSeconds = null
        return
      }
      const { position: replayed, received } = own
      const goal = primary?.position ?? Math.max(received ?? 0, replayed)
      copy.lagSeconds = copy.lag.seconds({ now, replayed, goal })
      markLate(copy, copy.lagSeconds > this.mostLagSeconds)
    })
    this.isLooking = false
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
  return {
    url,
    name: `${hostname}:${port || '5432'}`,
    isAlive: false,
    lagSeconds: null,
    isLate: false,
    pool,
    lag: new ReplayLag(),
    missed: 0,
  }
}

/** @returns where it is; `null` if it does not answer in time */
async function lookAt(database: Looked): Promise<Positions | null> {
  const since = performance.now()
  try {
    const { rows } = await database.pool.query<Positions>(LOOK)
    database.missed = 0
    mark(database, true)
    return rows[0] ?? null
  } catch {
    const isSlow = performance.now() - since >= PATIENCE_MS
    database.missed += 1
    if (!isSlow || database.missed >= MOST_MISSED) mark(database, false)
    return null
  }
}

function mark(database: Replica, isAlive: boolean): void {
  if (database.isAlive === isAlive) return
  database.isAlive = isAlive
  if (isAlive) log.info({ database: database.name }, 'the database answers')
  else log.warn({ database: database.name }, 'the database does not answer')
}

function markLate(copy: Replica, isLate: boolean): void {
  if (copy.isLate === isLate) return
  copy.isLate = isLate
  const told = { database: copy.name, lagSeconds: copy.lagSeconds }
  if (isLate) log.warn(told, 'the replica is too far behind to be read from')
  else log.info(told, 'the replica has caught up')
}
