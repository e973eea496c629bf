import 'server-only'
import PgBoss from 'pg-boss'
import { connections } from '@/db/connections'
import { log } from '@/lib/log'

/** The queue keeps its tables apart from the record's, and migrates them itself. */
const SCHEMA = 'jobs'

/** A job that ran for so long belongs to a process that is gone; above what any job takes. */
const EXPIRES_S = 600

/** How long jobs under way may take to end when the process stops. */
const STOP_MS = 15_000

/** Something to do, known by an id of its own. */
export interface Job {
  id: string
  data: object
}

/** Jobs of all processes on one database. */
export interface JobQueue {
  /** Has something done every minute, by one process at a time. */
  everyMinute(name: string, run: () => Promise<void>): Promise<void>
  /**
   * Does jobs, one at a time.
   *
   * @param run is called again later if it throws: after a minute, two, four and so on
   */
  take(
    name: string,
    retries: number,
    run: (job: Job, attempt: { isLast: boolean }) => Promise<void>,
  ): Promise<void>
  /** Adds jobs; of those that are there already nothing changes. */
  add(name: string, jobs: readonly Job[]): Promise<void>
  close(): Promise<void>
}

/** Opens the queue, over the connections that all queries of this process share. */
export async function openJobQueue(): Promise<JobQueue> {
  const boss = new PgBoss({
    schema: SCHEMA,
    db: { executeSql: (text, values) => connections().query(text, values) },
  })
  boss.on('error', (error) => log.error({ err: error }, 'the job queue failed'))
  await boss.start()
  const workers = new Map<string, string>()

  return {
    async everyMinute(name, run) {
      // One under way, one waiting, no more.
      await boss.createQueue(name, {
        name,
        policy: 'stately',
        retryLimit: 0,
        expireInSeconds: EXPIRES_S,
      })
      await boss.schedule(name, '* * * * *')
      await boss.work(name, { pollingIntervalSeconds: 5 }, run)
    },

    async take(name, retries, run) {
      await boss.createQueue(name, {
        name,
        retryLimit: retries,
        retryDelay: 60,
        retryBackoff: true,
        expireInSeconds: EXPIRES_S,
      })
      const options = { includeMetadata: true, batchSize: 1 } as const
      const worker = await boss.work<object>(name, options, async ([job]) => {
        if (!job) return
        // Where there is one, there are others: they need not wait for the next look.
        const id = workers.get(name)
        if (id !== undefined) boss.notifyWorker(id)
        await run({ id: job.id, data: job.data }, { isLast: job.retryCount >= job.retryLimit })
      })
      workers.set(name, worker)
    },

    async add(name, jobs) {
      if (jobs.length === 0) return
      await boss.insert(jobs.map(({ id, data }) => ({ id, name, data })))
      const id = workers.get(name)
      if (id !== undefined) boss.notifyWorker(id)
    },

    close: () => boss.stop({ graceful: true, timeout: STOP_MS }),
  }
}
