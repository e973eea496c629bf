import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { bundle } from '../../../scripts/lib/bundle.mjs'

const PROGRAM = 'tests/.output/holder.mjs'

/** Another process that holds the embedded server of a data folder. */
export type HolderProcess = { process: ChildProcess; url: string; adminUrl: string }

/** Makes the program that {@link startHolder} starts. */
export async function buildHolder(): Promise<void> {
  await bundle('tests/db/embedded/holder.ts', PROGRAM)
}

/**
 * Starts it and waits until the server accepts connections.
 *
 * @throws with what it wrote to standard error if it ends before
 */
export async function startHolder(dataDir: string): Promise<HolderProcess> {
  const child = spawn(process.execPath, [PROGRAM, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said: string[] = []
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const failed = once(child, 'close').then(() => Promise.reject(new Error(said.join(''))))
  const [line] = (await Promise.race([once(child.stdout, 'data'), failed])) as [Buffer]
  failed.catch(() => undefined) // from now on, its end is expected
  const { url, adminUrl } = JSON.parse(line.toString()) as { url: string; adminUrl: string }
  return { process: child, url, adminUrl }
}

/** Has it stop the server and end. */
export async function endHolder({ process }: HolderProcess): Promise<void> {
  const gone = once(process, 'exit')
  process.kill('SIGTERM')
  await gone
}

/** Ends a process as a crash would and waits until it is gone. */
export async function crash(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

/** Number of the server process of a cluster. */
export async function postmasterPid(cluster: string): Promise<number> {
  return Number((await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')[0])
}

/** First column of the first row. */
export async function queryOne(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' })
    return rows[0]?.[0]
  } finally {
    await client.end()
  }
}
