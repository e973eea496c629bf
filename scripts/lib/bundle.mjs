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
