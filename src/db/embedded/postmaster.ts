import 'server-only'
import { execFile } from 'node:child_process'
import { readFile, readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'

const POLL_MS = 50
const PATIENCE_MS = 120_000

/** A server process that serves a cluster. */
export type Postmaster = { pid: number; port: number }

/**
 * The server that runs on this cluster, once it accepts connections; `null` if there is none. A pid
 * file whose process is gone, or whose number now belongs to something else, is removed.
 *
 * @throws if a server is there but does not become ready
 */
export async function runningPostmaster(cluster: string): Promise<Postmaster | null> {
  const deadline = Date.now() + PATIENCE_MS
  while (Date.now() < deadline) {
    const file = await readPidFile(cluster)
    if (!file) return null
    if (!(await serves(file.pid, cluster))) {
      await rm(join(cluster, 'postmaster.pid'), { force: true })
      return null
    }
    if (file.status === 'ready' && file.port) return { pid: file.pid, port: file.port }
    await delay(POLL_MS) // it starts, recovers or stops
  }
  throw new Error(`The PostgreSQL server on ${cluster} is running but does not become ready.`)
}

/**
 * Ends the server of a cluster: its transactions are rolled back, everything is on disk. Waits for
 * that very process, since another may be started on the cluster as soon as it is gone.
 *
 * @throws if it does not end
 */
export async function stopPostmaster(cluster: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  const pid = (await readPidFile(cluster))?.pid
  if (!pid || !(await serves(pid, cluster))) return
  process.kill(pid, 'SIGINT') // which PostgreSQL calls a fast shutdown
  while (await serves(pid, cluster)) {
    if (Date.now() > deadline) throw new Error(`PostgreSQL (process ${pid}) does not stop.`)
    await delay(POLL_MS)
  }
}

/** Lines of the file are documented in PostgreSQL's `pidfile.h`: pid, …, port (4th), status (8th). */
async function readPidFile(cluster: string) {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => null)
  const lines = text?.split('\n').map((line) => line.trim())
  const pid = Number(lines?.[0])
  return lines && pid > 0 ? { pid, port: Number(lines[3]), status: lines[7] } : null
}

/** Whether that process is a PostgreSQL server of that cluster, and not a later owner of its number. */
async function serves(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(pid)) return false
  if (process.platform === 'linux') {
    // A server changes into its cluster, and keeps pointing there when the folder is moved.
    return readlink(`/proc/${pid}/cwd`).then(
      (folder) => folder === cluster,
      () => false,
    )
  }
  return promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).then(
    ({ stdout }) => stdout.includes(cluster),
    () => false,
  )
}

/** Whether a process with that number exists, be it somebody else's. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
