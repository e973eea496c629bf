import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { root } from './root.mjs'

/**
 * One hash over the names and contents of files.
 *
 * @param {string[]} paths files and folders below the project's folder; missing ones count as empty
 * @param {string[]} [ignored] folders below the project's folder that are left out
 */
export async function fingerprint(paths, ignored = []) {
  const files = (await Promise.all(paths.map((path) => filesIn(join(root, path), ignored)))).flat()
  const hash = createHash('sha256')
  for (const file of files.sort()) {
    hash.update(relative(root, file)).update('\0')
    hash.update(await readFile(file)).update('\0')
  }
  return hash.digest('hex')
}

/**
 * Whether the inputs are those that were remembered last.
 *
 * @param {string} stamp path below the project's folder
 * @param {string} inputs their fingerprint
 */
export async function isRemembered(stamp, inputs) {
  return (await readFile(join(root, stamp), 'utf8').catch(() => '')) === inputs
}

/**
 * Remembers the inputs of work that is done.
 *
 * @param {string} stamp path below the project's folder
 * @param {string} inputs their fingerprint
 */
export async function remember(stamp, inputs) {
  await mkdir(dirname(join(root, stamp)), { recursive: true })
  await writeFile(join(root, stamp), inputs)
}

/**
 * @param {string} path
 * @param {string[]} ignored
 * @returns {Promise<string[]>}
 */
async function filesIn(path, ignored) {
  if (ignored.includes(relative(root, path))) return []
  try {
    const entries = await readdir(path)
    return (await Promise.all(entries.map((entry) => filesIn(join(path, entry), ignored)))).flat()
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path]
    if (error.code === 'ENOENT') return []
    throw error
  }
}
