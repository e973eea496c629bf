import { setTimeout as delay } from 'node:timers/promises'
import { HtmlValidate } from 'html-validate'
import { beforeAll, expect, inject, test } from 'vitest'
import { ids } from '@seed/ids'
import { breaches } from '@tests/e2e/breaches'
import { newPage } from '@tests/e2e/browser'
import { observeLayoutShifts } from '@tests/e2e/layout-shifts'
import { crawl } from '@tests/e2e/site-map'

/** One of every kind of page. */
const kinds = [
  '/',
  '/sitzungen',
  '/sitzungen?ansicht=kalender&monat=2021-06',
  '/sitzungen/kreistag-2021-06',
  '/sitzungen/kreistag-2021-06/kommunales-integrationsmanagement-kim',
  '/sitzungen/kreistag-2021-06/regenbogenbeleuchtung-des-kreishauses',
  '/sitzungen/kreistag-2021-06/ausgleich-fuer-integrationshelfer',
  '/abstimmungen',
  `/abstimmungen/${ids.votes.compensation}`,
  `/antraege/${ids.motions.kimReferral}`,
  `/w/${ids.statements.kimBertelmann}?version=1`,
  `/embed/w/${ids.statements.kimBertelmann}`,
  `/embed/abstimmungen/${ids.votes.compensation}`,
  '/embed/w/gibt-es-nicht',
  `/quellen/${ids.sources.report}`,
  '/vorgaenge',
  '/vorgaenge/kommunales-integrationsmanagement-kim',
  '/personen',
  '/personen/andreas-mueller',
  '/fraktionen/afd',
  '/gremien/kreistag',
  '/suche',
  '/suche?q=KIM&kind=quote',
  '/suche?q=gibtesnicht',
  '/suche?from=gestern',
  '/korrekturen',
  '/daten',
  '/daten/oparl',
  '/daten/felder',
  '/impressum',
  '/datenschutz',
  '/barrierefreiheit',
  '/leichte-sprache',
  '/fehler-melden',
  '/benachrichtigungen',
  '/anmelden',
  '/gibt-es-nicht',
]

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // How React and Next write, which is valid HTML all the same.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
  },
})

let reached: Awaited<ReturnType<typeof crawl>>

beforeAll(async () => {
  reached = await crawl()
})

test('every link that a reader can follow leads to a page', () => {
  const broken = [...reached].filter(([, { status }]) => status !== 200).map(([path]) => path)
  expect(reached.size).toBeGreaterThan(40)
  expect(broken).toEqual([])
})

test('every page carries „Fehler melden“, the accessibility statement and the language', () => {
  for (const [path, { html }] of reached) {
    expect(html, path).toMatch(/<html[^>]* lang="de"/)
    expect(html, path).toContain('Fehler melden')
    expect(html, path).toContain('/barrierefreiheit')
  }
})

test('every page is valid HTML', async () => {
  const faults: string[] = []
  for (const [path, { html }] of reached) {
    const report = await validator.validateString(html)
    for (const { messages } of report.results)
      for (const { ruleId, message, line, column } of messages)
        faults.push(`${path} ${line}:${column} ${ruleId}: ${message}`)
  }
  expect(faults).toEqual([])
})

test.each([
  { scheme: 'light', width: 1440 },
  { scheme: 'dark', width: 390 },
] as const)(
  'in the $scheme scheme at $width px no page breaks a rule of accessibility',
  async ({ scheme, width }) => {
    const page = await newPage({ scheme, width })
    const found: Record<string, string[]> = {}
    for (const path of kinds) {
      await page.goto(path)
      const broken = await breaches(page)
      if (broken.length > 0) found[path] = broken
    }
    expect(found).toEqual({})
  },
  300_000,
)

test.each([390, 1350])(
  'at %i px nothing moves once it is shown, on no page, not even when the fonts come late',
  async (width) => {
    const found: Record<string, string[]> = {}
    for (const path of kinds) {
      const page = await newPage({ width })
      const shifts = await observeLayoutShifts(page)
      await page.route('**/*.woff2', async (route) => {
        await delay(300)
        await route.continue()
      })
      await page.goto(path)
      await page.evaluate(() => document.fonts.ready)
      const moved = await shifts()
      if (moved.length > 0) found[path] = moved
      await page.context().close()
    }
    expect(found).toEqual({})
  },
  300_000,
)

test('what moves is seen', async () => {
  const page = await newPage()
  const shifts = await observeLayoutShifts(page)
  await page.goto('/impressum')
  expect(await shifts()).toEqual([])
  await page.evaluate(() => {
    const pushed = document.createElement('p')
    pushed.style.height = '100px'
    document.body.prepend(pushed)
  })
  expect(await shifts()).toHaveLength(1)
})

test('every variable that a rule needs is set somewhere', async () => {
  const { baseUrl } = inject('site')
  const { html = '' } = reached.get('/') ?? {}
  const files = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)]
  const rules = await Promise.all(
    files.map(async ([, path = '']) => (await fetch(baseUrl + path)).text()),
  )
  const css = rules.join('')
  const needed = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name))
  const set = new Set([...css.matchAll(/(--[\w-]+)\s*[:{]/g)].map(([, name]) => name))
  expect(needed.size).toBeGreaterThan(50)
  expect([...needed].filter((name) => !set.has(name))).toEqual([])
})

test.each([
  kinds[4],
  `/embed/w/${ids.statements.kimBertelmann}`,
  `/embed/abstimmungen/${ids.votes.compensation}`,
])('the fonts that %s needs are asked for with it, and no others', async (path = '') => {
  const page = await newPage()
  const loaded: string[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'font') loaded.push(new URL(request.url()).pathname)
  })
  const answer = await page.goto(path, { waitUntil: 'networkidle' })
  const asked = [
    ...(answer?.headers().link ?? '').matchAll(/<([^>]+)>; rel=preload; as="font"/g),
    ...((await answer?.text()) ?? '').matchAll(/<link rel="preload" href="([^"]+)" as="font"/g),
  ].map(([, font = '']) => font)
  expect(asked.length).toBeGreaterThan(1)
  expect(loaded.toSorted()).toEqual(asked.toSorted())
  const used = await page.evaluate(
    () => [...document.fonts].filter(({ status }) => status === 'loaded').length,
  )
  expect(used).toBe(asked.length)
})

test('a name from another language is set in the fonts of the page, and costs little', async () => {
  const page = await newPage()
  const extended: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.url().includes('extended')) extended.push(response.body())
  })
  await page.goto('/suche?q=%C5%9Eahin', { waitUntil: 'networkidle' })
  const sizes = (await Promise.all(extended)).map(({ length }) => length)
  expect(sizes.length).toBeGreaterThan(0)
  for (const size of sizes) expect(size).toBeLessThan(12_000)
  expect(await page.evaluate(() => document.fonts.check('1em "Fira Sans"', 'Ş'))).toBe(true)
})
