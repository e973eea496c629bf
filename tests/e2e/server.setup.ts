import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { TestProject } from 'vitest/node'
import { type BrowserProgram, findChromium } from '@tests/e2e/chromium'

const SERVER = 'dist/server.mjs'
const PATIENCE_MS = 90_000

/** The site under test, with the first session in it. */
export type TestSite = {
  /** Origin without a trailing slash. */
  baseUrl: string
  /** Credentials of the administrator that the environment created. */
  admin: { email: string; password: string }
  /** Its data folder. */
  dataDir: string
}

declare module 'vitest' {
  interface ProvidedContext {
    site: TestSite
    chromium: BrowserProgram
  }
}

/** Starts the built server, as `npm start` does, on an empty data folder of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(SERVER)) throw new Error(`${SERVER} is missing: run the tests with npm test`)
  project.provide('chromium', await findChromium())
  const admin = { email: 'verwaltung@example.org', password: 'ein langes Kennwort für Tests' }
  const port = await freePort()
  const baseUrl = `http://localhost:${port}` // passkeys work under this name alone
  const dataDir = await mkdtemp(join(tmpdir(), 'wortlaut-site-'))
  await chmod(dataDir, 0o755) // as root, PostgreSQL's account has to pass through
  const server = spawn(process.execPath, ['--enable-source-maps', SERVER], {
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
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const output: string[] = []
  server.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  const stop = async () => {
    await end(server)
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await becomeReady(server, baseUrl)
  } catch (error) {
    await stop()
    throw new Error(`The server did not start.\n${output.join('')}`, { cause: error })
  }
  project.provide('site', { baseUrl, admin, dataDir })
  return stop
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

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await ended
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
