import { log } from '@/lib/log'

const NPM_CHECK_MS = 250

type Cleanup = () => Promise<void>

const cleanups: Cleanup[] = []
let started: Promise<unknown> = Promise.resolve()
let stopping = false

/** Has `cleanup` run when the process ends; what was opened last is closed first. */
export function beforeExit(cleanup: Cleanup): void {
  cleanups.unshift(cleanup)
}

/**
 * From now on, Ctrl-C, SIGTERM and a fault that nobody caught end the process in order.
 *
 * @param start what is still being opened: its end is awaited, so that nothing is left behind
 */
export function handleSignals(start: Promise<unknown>): void {
  started = start
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => void shutDown(0))
  }
  watchNpm()
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'uncaught exception')
    void shutDown(1)
  })
  process.on('unhandledRejection', (error) => {
    log.error({ err: error }, 'unhandled rejection')
  })
}

/** Ends with the npm that started this process: a killed npm can pass nothing on. */
function watchNpm(): void {
  if (!process.env['npm_lifecycle_event']) return
  const npm = process.ppid
  setInterval(() => {
    if (process.ppid !== npm) void shutDown(0)
  }, NPM_CHECK_MS).unref()
}

/**
 * Closes everything and ends the process. Asking again meanwhile changes nothing: the database must
 * be allowed to finish.
 */
export async function shutDown(code: number): Promise<void> {
  if (stopping) return
  stopping = true
  await started.catch(() => undefined)
  for (const cleanup of cleanups) {
    await cleanup().catch((error: unknown) => {
      log.error({ err: error }, 'did not stop cleanly')
      code = 1
    })
  }
  process.exit(code)
}
