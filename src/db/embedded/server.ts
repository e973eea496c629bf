import 'server-only'
import { readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { runAs } from '@/db/embedded/account'
import type { Binaries } from '@/db/embedded/binaries'
import type { Home } from '@/db/embedded/home'
import { runningPostmaster } from '@/db/embedded/postmaster'

const HOST = '127.0.0.1'
const ATTEMPTS = 5

/** `durable: false` is for tests alone: an acknowledged write may be lost when the machine stops. */
export type ServerOptions = { durable: boolean }

/**
 * Starts the server on this cluster, or finds the one that runs on it already.
 *
 * @returns the port on the loopback address that it listens on
 * @throws with the server's own words if it does not start
 */
export async function ensureServer(
  home: Home,
  binaries: Binaries,
  options: ServerOptions,
): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    const running = await runningPostmaster(home.cluster)
    if (running) return running.port
    try {
      await startServer(home, binaries, options)
    } catch (error) {
      // Another process may have taken the port, or may be starting the very same server.
      if (attempt === ATTEMPTS) throw new Error(await explain(home), { cause: error })
    }
  }
}

async function startServer(home: Home, { pg_ctl }: Binaries, { durable }: ServerOptions) {
  const settings = {
    listen_addresses: HOST,
    port: await freePort(),
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // The record lies on solid-state disks; compiling a plan takes longer than any query of ours.
    random_page_cost: '1.1',
    jit: 'off',
    // The log names statements that failed, but never the data in them.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  await rm(logFile(home), { force: true })
  await runAs(home.account, pg_ctl, [
    'start',
    '--wait',
    '--silent',
    `--timeout=120`,
    `--pgdata=${home.cluster}`,
    `--log=${logFile(home)}`,
    `--options=${flags.join(' ')}`,
  ])
}

/** Whether that is how a client learns that the server it speaks to is on its way down. */
export function isServerStopping(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? error.code : undefined
  // admin_shutdown and cannot_connect_now of PostgreSQL's appendix A; the others are the system's.
  return (
    ['57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(String(code)) ||
    error.message.startsWith('Connection terminated')
  )
}

async function explain(home: Home): Promise<string> {
  const log = await readFile(logFile(home), 'utf8').catch(() => '')
  return `PostgreSQL did not start on ${home.cluster}. ${log.trim().split('\n').slice(-5).join(' ')}`
}

function logFile(home: Home): string {
  return join(home.folder, 'postgresql.log')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, HOST, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
