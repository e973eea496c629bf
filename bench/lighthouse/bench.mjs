import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bundleAndImport } from '../../scripts/lib/bundle.mjs'
import { root } from '../../scripts/lib/root.mjs'
import { progress } from '../lib/report.mjs'
import { createSite } from '../lib/site.mjs'
import { table } from '../lib/table.mjs'

/** Fetched by npm when it is asked for: too large to be installed with every clone. */
const PACKAGE = 'lighthouse@12.8.2'
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
/** Asks search engines not to list it, as every result of a search does: no fault there. */
const UNLISTED = '/suche?q=Integrationshelfer'
/** The best of so many times counts: a busy machine is not the page's fault. */
const TIMES = 3

/**
 * Lighthouse's scores for every kind of public page of the first session, as a phone and as a desktop.
 *
 * @param {unknown} _
 * @param {(text: string) => void} add
 */
export async function benchLighthouse(_, add) {
  const site = await createSite('localhost')
  const folder = await mkdtemp(join(tmpdir(), 'wortlaut-lighthouse-'))
  try {
    await site.start()
    const origin = `http://localhost:${site.address.port}`
    const paths = await kindsOfPage(origin)
    const env = await browserEnvironment()
    const rows = paths.map((path) => [path])
    const faults = new Map()
    for (const device of ['phone', 'desktop'])
      for (const row of rows) {
        const [path] = row
        row.push(await best({ url: `${origin}${path}`, device, env, folder, faults }))
        progress(`${path}, ${device}: ${row.at(-1)}`)
      }
    add(
      [
        '## Lighthouse',
        `${PACKAGE} in Chromium, its own simulation of a phone and of a desktop, every kind of page of the first session, best of ${TIMES}: ${CATEGORIES.join(' / ')}. \`${UNLISTED}\` asks not to be listed by search engines; Lighthouse's check of just that (is-crawlable) is left out there.`,
        table(['', 'phone', 'desktop'], rows),
        ...(faults.size > 0
          ? [
              `What cost points:\n\n${[...faults].map(([fault, where]) => `- ${fault}: ${[...where].join(', ')}`).join('\n')}`,
            ]
          : []),
      ].join('\n\n'),
    )
  } finally {
    await site.remove()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The first address of each shape in the map of the site, and pages that are not in it. */
async function kindsOfPage(origin) {
  const shapes = new Map()
  for (const path of await mapped(`${origin}/sitemap.xml`)) {
    const [, first = '', ...rest] = path.split('/')
    const shape = `${first}/${rest.length}`
    if (!shapes.has(shape)) shapes.set(shape, path)
  }
  return [...shapes.values(), UNLISTED]
}

async function mapped(address) {
  const text = await (await fetch(address)).text()
  const { origin } = new URL(address)
  const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, found]) => {
    const { pathname, search } = new URL(found.replaceAll('&amp;', '&'))
    return pathname + search
  })
  if (!text.includes('<sitemapindex')) return paths
  return (await Promise.all(paths.map((path) => mapped(origin + path)))).flat()
}

async function browserEnvironment() {
  const { findChromium } = await bundleAndImport('tests/e2e/chromium.ts', 'bench-chromium')
  const { executablePath, env } = await findChromium()
  return { ...env, CHROME_PATH: executablePath }
}

async function best({ url, device, env, folder, faults }) {
  const scores = Object.fromEntries(CATEGORIES.map((name) => [name, 0]))
  let last
  for (let time = 0; time < TIMES; time += 1) {
    last = await score({ url, device, env, folder })
    for (const name of CATEGORIES)
      scores[name] = Math.max(scores[name], Math.round(last.categories[name].score * 100))
    if (CATEGORIES.every((name) => scores[name] === 100)) break
  }
  for (const name of CATEGORIES.filter((one) => scores[one] < 100))
    for (const { id, weight } of last.categories[name].auditRefs) {
      const audit = last.audits[id]
      if (weight === 0 || audit.score === null || audit.score >= 1) continue
      const fault = `${name}: ${audit.title} (${id})`
      faults.set(fault, (faults.get(fault) ?? new Set()).add(`${new URL(url).pathname} ${device}`))
    }
  return CATEGORIES.map((name) => scores[name]).join(' / ')
}

async function score({ url, device, env, folder }) {
  const output = join(folder, 'report.json')
  await promisify(execFile)(
    'npm',
    [
      ...['exec', '--yes', `--package=${PACKAGE}`, '--', 'lighthouse', url],
      ...['--quiet', '--output=json', `--output-path=${output}`],
      `--only-categories=${CATEGORIES.join(',')}`,
      ...(url.endsWith(UNLISTED) ? ['--skip-audits=is-crawlable'] : []),
      ...(device === 'desktop' ? ['--preset=desktop'] : []),
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking',
    ],
    { cwd: root, env, maxBuffer: 64 * 1024 * 1024 },
  )
  return JSON.parse(await readFile(output, 'utf8'))
}
