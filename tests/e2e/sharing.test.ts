import { describe, expect, inject, test } from 'vitest'
import { ids } from '@seed/ids'
import { newPage } from '@tests/e2e/browser'
import { onOtherSite } from '@tests/e2e/other-site'

const { baseUrl } = inject('site')

const STATEMENT = ids.statements.kimBertelmann
const VOTE = ids.votes.compensation
const DEBATE = '/sitzungen/kreistag-2021-06/kommunales-integrationsmanagement-kim'

/** What stands in the head of a page, after the redirects that a program follows. */
async function headOf(path: string) {
  const answer = await fetch(`${baseUrl}${path}`)
  const html = await answer.text()
  const values = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, value = '']) => value.replaceAll('&amp;', '&'))
  const meta = (name: string) =>
    values(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'g'))
  const link = (type: string) =>
    values(new RegExp(`<link rel="alternate" type="${type}"[^>]* href="([^"]*)"`, 'g'))
  return { url: answer.url, meta, link, canonical: values(/<link rel="canonical" href="([^"]*)"/g) }
}

describe('a preview', () => {
  test.each([
    [`/w/${STATEMENT}`, `/w/${STATEMENT}/bild.png`, 'Hans Günter Bertelmann (UWG)'],
    [
      `/w/${STATEMENT}?version=1`,
      `/w/${STATEMENT}/bild.png?version=1`,
      'Hans Günter Bertelmann (UWG)',
    ],
    [`/abstimmungen/${VOTE}`, `/abstimmungen/${VOTE}/bild.png`, 'Abstimmung: '],
    [DEBATE, `${DEBATE}/bild.png`, 'Kommunales Integrationsmanagement'],
  ])('of %s has a picture, a title and what it says', async (path, picture, title) => {
    const { meta } = await headOf(path)
    expect(meta('og:image')).toEqual([`${baseUrl}${picture}`])
    expect(meta('og:image:width')).toEqual(['1200'])
    expect(meta('og:title')[0]).toContain(title)
    expect(meta('og:description')[0]?.length).toBeGreaterThan(10)
    expect(meta('twitter:card')).toEqual(['summary_large_image'])
    const image = await fetch(`${baseUrl}${picture}`)
    expect(image.headers.get('content-type')).toBe('image/png')
    // The address that a preview names is a page of its own, which sends nobody on.
    const named = await fetch(meta('og:url')[0] ?? '', { redirect: 'manual' })
    expect(named.status).toBe(200)
  })

  test('of a statement in its debate leaves the debate one page for search engines', async () => {
    const { url, canonical } = await headOf(`/w/${STATEMENT}`)
    expect(new URL(url).pathname).toBe(DEBATE)
    expect(canonical).toEqual([`${baseUrl}${DEBATE}`])
    const other = await headOf(`${DEBATE}?beitrag=gibt-es-nicht`)
    expect(other.meta('og:image')).toEqual([`${baseUrl}${DEBATE}/bild.png`])
  })
})

describe('an embedded page', () => {
  test.each([`/w/${STATEMENT}`, `/w/${STATEMENT}?version=1`, `/abstimmungen/${VOTE}`])(
    'is found by a program that only knows the address %s',
    async (path) => {
      const { link } = await headOf(path)
      const [json = ''] = link('application/json\\+oembed')
      const [xml = ''] = link('text/xml\\+oembed')
      const answer = (await (await fetch(json)).json()) as { html: string }
      const src = /src="([^"]+)"/.exec(answer.html)?.[1]
      expect(src).toBe(`${baseUrl}/embed${path}`)
      expect(await (await fetch(xml)).text()).toContain('<oembed>')
    },
  )

  test.each(['light', 'dark'] as const)(
    'stands in the page of somebody else, in the %s scheme, without cookies',
    async (scheme) => {
      const { html } = (await (
        await fetch(`${baseUrl}/oembed?url=${encodeURIComponent(`${baseUrl}/w/${STATEMENT}`)}`)
      ).json()) as { html: string }
      await onOtherSite({ html, scheme, width: 800 }, async (page) => {
        const frame = page.frameLocator('iframe')
        await frame.getByText('„fragwürdig“').first().waitFor()
        expect(await frame.locator('script').count()).toBe(0)
        const body = frame.locator('body')
        const ground = await body.evaluate((element) => getComputedStyle(element).backgroundColor)
        expect(ground).toBe(scheme === 'dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)')
        const loaded = await body.evaluate(async () => {
          await document.fonts.ready
          const faces = [...document.fonts].filter(({ status }) => status === 'loaded')
          return faces.map(({ family }) => family.replaceAll('"', ''))
        })
        expect(loaded).toEqual(expect.arrayContaining(['Fira Sans', 'Source Serif 4']))
        const isCut = await body.evaluate(
          () => document.documentElement.scrollHeight > document.documentElement.clientHeight,
        )
        expect(isCut).toBe(false)
        expect(await page.context().cookies()).toEqual([])
      })
    },
  )

  test('is no page that can send somebody elsewhere in a frame: all others refuse', async () => {
    for (const path of [`/abstimmungen/${VOTE}`, '/', `/w/${STATEMENT}/bild.png`, '/oembed']) {
      const answer = await fetch(`${baseUrl}${path}`)
      expect(answer.headers.get('x-frame-options'), path).toBe('DENY')
    }
    const embed = await fetch(`${baseUrl}/embed/w/${STATEMENT}`)
    expect(embed.headers.get('x-frame-options')).toBeNull()
    expect(embed.headers.get('set-cookie')).toBeNull()
    expect(await embed.text()).not.toContain('<script')
  })

  test.each([DEBATE, `/w/${STATEMENT}?version=1`, `/abstimmungen/${VOTE}`])(
    'is offered at %s as code to copy, without JavaScript',
    async (path) => {
      const page = await newPage({ javaScript: false })
      await page.goto(path)
      await page.getByText('Einbetten', { exact: true }).first().click()
      const code = await page.locator('details[open] pre').first().innerText()
      expect(code).toMatch(/^<iframe src="http[^"]+\/embed\/(?:w|abstimmungen)\/[^"]+"/)
      const src = /src="([^"]+)"/.exec(code)?.[1] ?? ''
      expect((await fetch(src)).status).toBe(200)
    },
  )
})

test('every page in the map of the site is there', async () => {
  const locations = async (path: string) =>
    [...(await (await fetch(path)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => address.replaceAll('&amp;', '&'),
    )
  const robots = await (await fetch(`${baseUrl}/robots.txt`)).text()
  const parts = await locations(/^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '')
  const pages = (await Promise.all(parts.map(locations))).flat()
  expect(pages.length).toBeGreaterThan(40)
  const broken = []
  for (const page of pages) {
    const { status } = await fetch(page, { redirect: 'manual' })
    if (status !== 200) broken.push(`${status} ${page}`)
  }
  expect(broken).toEqual([])
})
