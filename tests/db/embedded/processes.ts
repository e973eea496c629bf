import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { bundle } from '../../../scripts/lib/bundle.mjs'

const PROGRAM = 'tests/.output/holder.mjs'

/** Another process that holds the embedded server of a data folder. */
export type HolderProcess = { process: ChildProcess; url: string; adminUrl: string }

/** Starts it and waits until the server accepts connections. */
export async function startHolder(dataDir: string): Promise<HolderProcess> {
  await bundle('tests/db/embedded/holder.ts', PROGRAM)
  const child = spawn(process.execPath, [PROGRAM, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await Promise.race([once(child.stdout, 'data'), failed(child)])) as [Buffer]
  const { url, adminUrl } = JSON.parse(line.toString()) as { url: string; adminUrl: string }
  return { process: child, url, adminUrl }
}

async function failed(child: ChildProcess): Promise<never> {
  const [code] = (await once(child, 'exit')) as [number | null]
  throw new Error(`The holder ended with ${String(code)} before it was ready`)
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
