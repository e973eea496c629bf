import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './root.mjs'

const require = createRequire(import.meta.url)

/**
 * Joins TypeScript modules of `src/` into one file that Node runs; packages stay where they are.
 *
 * @param {string} entry path below the project's folder
 * @param {string} outfile path below the project's folder
 */
export async function bundle(entry, outfile) {
  const { build, stop } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
    // The web framework's guard against server code in the browser throws when Node imports it.
    alias: { 'server-only': join(dirname(require.resolve('server-only')), 'empty.js') },
  })
  await stop() // else its helper process lives as long as this one
  await writeInAscii(join(root, outfile))
}

/**
 * The bundler leaves comments and regular expressions as they are. One character beyond Latin-1 makes the
 * process hold the whole text in two bytes a character for as long as it lives.
 *
 * @param {string} file of JavaScript
 */
async function writeInAscii(file) {
  const text = await readFile(file, 'utf8')
  if (/\\[^\x00-\x7f]/.test(text)) throw new Error(`${file}: an escaped character beyond ASCII`)
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  await writeFile(file, text.replace(/[^\x00-\x7f]/g, escaped))
}

/**
 * Bundles a module and imports it.
 *
 * @param {string} entry path below the project's folder
 * @param {string} name of the bundle in `dist/`
 */
export async function bundleAndImport(entry, name) {
  const outfile = join('dist', `${name}.mjs`)
  await bundle(entry, outfile)
  return import(pathToFileURL(join(root, outfile)).href)
}
