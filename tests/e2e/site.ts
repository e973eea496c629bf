import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const SERVER = 'dist/server.mjs'
const PATIENCE_MS = 90_000

/** The site under test, with the first session in it. */
export interface TestSite {
  /** Origin without a trailing slash. */
  baseUrl: string
  /** Credentials of the administrator that the environment created. */
  admin: { email: string; password: string }
  /** Its data folder. */
  dataDir: string
}

/** A site that the test can end and start again on what it has kept. */
export interface RunningSite extends TestSite {
  /** Ends the process as a power failure would, its database too. */
  kill: () => Promise<void>
  /** @throws if it does not become ready */
  start: () => Promise<void>
  /** Ends it and takes its data folder away. */
  remove: () => Promise<void>
}

/**
 * The built server, as `npm start` runs it, on an empty data folder of its own; not started yet.
 *
 * @param settings what else the operator has set in the environment
 */
export async function createSite(
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningSite> {
  if (!existsSync(SERVER)) throw new Error(`${SERVER} is missing: run the tests with npm test`)
  const admin = { email: 'verwaltung@example.org', password: 'ein langes Kennwort für Tests' }
  const port = await freePort()
  const baseUrl = `http://localhost:${port}` // passkeys work under this name alone
  const dataDir = await mkdtemp(join(tmpdir(), 'wortlaut-site-'))
  await chmod(dataDir, 0o755) // as root, PostgreSQL's account has to pass through
  let server: ChildProcess | null = null

  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    const running = server
    server = null
    if (!running || running.exitCode !== null || running.signalCode !== null) return
    const ended = once(running, 'exit')
    running.kill(signal)
    await ended
  }

  const start = async () => {
    const program = spawn(process.execPath, ['--enable-source-maps', SERVER], {
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        BETTER_AUTH_TELEMETRY: '0',
        PORT: String(port),
        DATA_DIR: dataDir,
        ADMIN_EMAIL: admin.email,
        ADMIN_PASSWORD: admin.password,
        LOG_LEVEL: 'warn',
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    server = program
    const output: string[] = []
    program.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()))
    try {
      await becomeReady(program, baseUrl)
    } catch (error) {
      throw new Error(`The server did not start.\n${output.join('')}`, { cause: error })
    }
  }

  return {
    baseUrl,
    admin,
    dataDir,
    kill: () => end('SIGKILL'),
    start,
    remove: async () => {
      await end('SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function becomeReady(server: ChildProcess, baseUrl: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`It ended with ${server.exitCode}.`)
    const answer = await fetch(`${baseUrl}/readyz`).catch(() => null)
    if (answer?.ok) return
    await delay(100)
  }
  throw new Error(`It was not ready after ${PATIENCE_MS} ms.`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
