import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'
import { fingerprint, isRemembered, remember } from './fingerprint.mjs'
import { generateClient } from './generate.mjs'
import { installPackages } from './install.mjs'
import { withLock } from './lock.mjs'
import { checkNode } from './node-version.mjs'
import { root } from './root.mjs'
import { runNode } from './run.mjs'
import { FONT_SOURCES, subsetFonts } from './subset-fonts.mjs'

const CLIENT = 'src/db/generated'
const SCHEMA = ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']
const SOURCES = [
  'src',
  'public',
  'prisma',
  'package.json',
  'tsconfig.json',
  'next.config.mjs',
  'postcss.config.mjs',
  ...FONT_SOURCES,
]

/** Installs the packages and generates the database client, where that is not done. */
export async function preparePackages() {
  await step(installAndGenerate)
}

/** The same, and bundles the server and the operator's tool. */
export async function prepareServer() {
  await step(installAndGenerate, bundleServer)
}

/** The same, and builds the site. */
export async function prepareSite() {
  await step(installAndGenerate, buildSite)
}

/** @param {(() => Promise<void>)[]} works done one after the other, by one process at a time */
async function step(...works) {
  checkNode()
  await withLock(async () => {
    for (const work of works) await work()
  })
}

async function installAndGenerate() {
  await installPackages()
  await once('dist/fonts.stamp', FONT_SOURCES, 'dist/fonts', subsetFonts)
  await once('dist/client.stamp', SCHEMA, CLIENT, async () => {
    console.log('· Datenbankzugriff wird erzeugt …')
    await generateClient()
  })
}

/**
 * @param {string} stamp where the inputs are remembered
 * @param {string[]} inputs
 * @param {string} folder what comes of them
 * @param {() => Promise<void>} work
 */
async function once(stamp, inputs, folder, work) {
  const found = await fingerprint(inputs)
  if (existsSync(join(root, folder)) && (await isRemembered(stamp, found))) return
  await work()
  await remember(stamp, found)
}

async function buildSite() {
  const stamp = 'dist/site.stamp'
  const sources = await fingerprint(SOURCES, [CLIENT])
  const built = ['.next/BUILD_ID', 'dist/server.mjs', 'dist/wortlaut.mjs', 'dist/search.mjs']
  const complete = built.every((file) => existsSync(join(root, file)))
  if (complete && (await isRemembered(stamp, sources))) return
  console.log('· Die Website wird gebaut …')
  await bundleServer()
  const env = { ...process.env, NODE_ENV: 'production' }
  const code = await runNode('node_modules/next/dist/bin/next', ['build'], { env, quiet: true })
  if (code !== 0) throw new Error('The site could not be built.')
  await remember(stamp, sources)
}

async function bundleServer() {
  await bundle('src/server/main.ts', 'dist/server.mjs')
  await bundle('src/server/wortlaut.ts', 'dist/wortlaut.mjs')
  await bundle('src/search/worker/thread.ts', 'dist/search.mjs')
}
