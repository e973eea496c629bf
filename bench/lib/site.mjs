import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { bundleAndImport } from '../../scripts/lib/bundle.mjs'
import { runToEnd, startNode, stop } from './process.mjs'
import { progress } from './report.mjs'

const READY_MS = 1_800_000

/**
 * The built application with the embedded database, not started.
 *
 * @param {string} host the name under which the measured body is served
 * @param {{ dataDir?: string | null, environment?: Record<string, string> }} [options] `dataDir`: a
 *   folder that stays; else an empty one that is taken away at the end
 */
export async function createSite(host, { dataDir: kept = null, environment = {} } = {}) {
  const dataDir = kept ?? (await mkdtemp(join(tmpdir(), 'wortlaut-bench-')))
  if (!kept) await chmod(dataDir, 0o755) // as root, PostgreSQL's account has to pass through
  const port = await freePort()
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    BETTER_AUTH_TELEMETRY: '0',
    DATABASE_URL: '',
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'info',
    ...environment,
  }
  let server = null

  /** Runs a command of the operator's tool. @returns seconds it took */
  const operate = async (...args) => {
    const started = performance.now()
    await runToEnd(['dist/wortlaut.mjs', ...args], env)
    return (performance.now() - started) / 1000
  }

  /** Starts the server. @returns milliseconds until it said that it is ready */
  const start = async () => {
    const started = performance.now()
    const program = startNode(['dist/server.mjs'], env, ['sh', 'scripts/lean.sh'])
    server = program
    void program.ended.then((code) => {
      if (server === program) progress(`the server ended (${code}):\n${program.explain()}`)
    })
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null)
      await answer?.arrayBuffer()
      if (answer?.ok) return performance.now() - started
      const ms = performance.now() - started
      if (server.child.exitCode !== null || ms > READY_MS) {
        throw new Error(`The server did not become ready.\n${server.explain()}`)
      }
      await delay(10)
    }
  }

  const shutDown = async () => {
    const program = server
    server = null
    if (program) await stop(program.child)
  }

  /** The embedded database's addresses, while the server runs: the application's, the superuser's. */
  const databaseUrls = async () => {
    const { startEmbedded } = await bundleAndImport(
      'src/db/embedded/start-embedded.ts',
      'bench-embedded',
    )
    return startEmbedded({ dataDir, holder: 'npm run bench', share: true })
  }
  const databaseUrl = async () => (await databaseUrls()).url

  const remove = async () => {
    await shutDown()
    if (!kept) await rm(dataDir, { recursive: true, force: true })
  }

  /** What the server has logged with this message, oldest first. */
  const logged = (message) =>
    (server?.lines ?? [])
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line))
      .filter(({ msg }) => msg === message)

  return {
    address: { port, host },
    pid: () => server.child.pid,
    dataDir,
    env,
    operate,
    start,
    shutDown,
    databaseUrl,
    databaseUrls,
    logged,
    remove,
  }
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
