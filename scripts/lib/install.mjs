import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'

/** Installs the packages that the lock file names, unless they are there. */
export async function installPackages() {
  if (await isInstalled()) return
  console.log('· Pakete werden installiert (npm ci) …')
  // With NODE_ENV=production, npm would leave out what building and testing need.
  const code = await run('npm', ['ci', '--include=dev', '--include=optional', '--loglevel=error'])
  if (code !== 0) throw new Error('npm ci failed.')
}

/** Compares the lock file with the one that npm keeps inside `node_modules` of what is there. */
async function isInstalled() {
  const wanted = await packagesOf('package-lock.json')
  const found = await packagesOf('node_modules/.package-lock.json').catch(() => null)
  if (!found) return false
  delete wanted['']
  // Optional packages are those of one platform each; all but one of them are left out.
  return Object.entries(wanted).every(([path, { version, integrity, optional }]) =>
    found[path]
      ? found[path].version === version && found[path].integrity === integrity
      : optional === true,
  )
}

/**
 * @param {string} lockFile
 * @returns {Promise<Record<string, { version?: string, integrity?: string, optional?: boolean }>>}
 */
async function packagesOf(lockFile) {
  return JSON.parse(await readFile(join(root, lockFile), 'utf8')).packages
}
