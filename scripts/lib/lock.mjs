import { mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { root } from './root.mjs'

const FILE = join(root, 'dist', 'prepare.lock')

/**
 * Runs `work` while no other process prepares this folder; waits for one that does.
 *
 * @param {() => Promise<void>} work
 */
export async function withLock(work) {
  await mkdir(dirname(FILE), { recursive: true })
  await take()
  try {
    await work()
  } finally {
    await rm(FILE, { force: true })
  }
}

async function take() {
  for (let told = false; ;) {
    try {
      const file = await open(FILE, 'wx')
      await file.writeFile(String(process.pid))
      await file.close()
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const holder = Number(await readFile(FILE, 'utf8').catch(() => ''))
    if (holder && !isAlive(holder)) {
      await rm(FILE, { force: true })
      continue
    }
    if (!told) console.log(`· Ein anderer Vorgang bereitet diesen Ordner vor (Prozess ${holder}) …`)
    told = true
    await delay(200)
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
