import { existsSync } from 'node:fs'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { progress } from './report.mjs'
import { createSite } from './site.mjs'

/** The name under which the measured body is served. */
export const HOST = 'musterland.example'
export const SEED = 20_210_625

/**
 * A site with a generated record of this size, not started. With `keep`, the record stays in a folder
 * below it and is taken from there the next time.
 *
 * @param {number} statements
 * @param {{ keep?: string | null, environment?: Record<string, string> }} options
 * @returns {Promise<Awaited<ReturnType<typeof createSite>> & { loadSeconds: number | null }>}
 *   `loadSeconds`: null if it was there
 */
export async function generatedSite(statements, { keep = null, environment = {} } = {}) {
  const dataDir = keep && join(keep, String(statements))
  const site = await createSite(HOST, { dataDir, environment })
  const done = dataDir && join(dataDir, 'bench-record.complete')
  if (done && existsSync(done)) return { ...site, loadSeconds: null }
  if (dataDir) {
    await mkdir(dataDir, { recursive: true })
    await chmod(dataDir, 0o755) // as root, PostgreSQL's account has to pass through
  }
  progress(`generating ${statements} statements`)
  const loadSeconds = await site.operate(
    'generate',
    ...['--statements', String(statements), '--seed', String(SEED), '--host', HOST],
  )
  if (done) await writeFile(done, '')
  return { ...site, loadSeconds }
}
