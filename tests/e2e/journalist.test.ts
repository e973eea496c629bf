import { describe, expect, inject, test } from 'vitest'
import { newPage } from '@tests/e2e/browser'

const { baseUrl } = inject('site')

describe('a journalist', () => {
  test('finds a quote by another form of its words, and cites it with its permalink', async () => {
    const page = await newPage({ javaScript: false })
    await page.goto('/suche')
    await page.locator('main').getByRole('searchbox').fill('Gemeinde Kreisumlagen')
    await page.locator('main').getByRole('button', { name: 'Suchen' }).click()
    const hit = page.locator('main').getByRole('article').first()
    await hit.locator('mark').first().waitFor()
    expect(await hit.locator('mark').allInnerTexts()).toEqual(['Gemeinden', 'Kreisumlage'])
    expect(await hit.innerText()).toContain('UWG')

    await hit.getByText('Zitieren').click()
    const citation = await hit.locator('details').first().innerText()
    expect(citation).toContain('Hans Günter Bertelmann')
    expect(citation).toContain('wörtlich')
    const permalink = /https?:\/\/\S+\/w\/[0-9a-f-]{36}\?version=1/.exec(citation)?.[0]
    expect(permalink).toBeDefined()

    const answer = await page.goto(permalink ?? '')
    expect(answer?.status()).toBe(200)
    expect(await page.locator('main').innerText()).toContain('„fragwürdig“')
  })

  test('copies the citation in the form that a bibliography or a wiki takes', async () => {
    const page = await newPage({ javaScript: false })
    await page.goto('/suche?q=Kreisumlage&kind=quote')
    const hit = page.locator('main').getByRole('article').first()
    await hit.getByText('Zitieren').click()
    for (const [name, sign] of [
      ['BibTeX', '@misc{wortlaut-'],
      ['CSL-JSON', '"type": "speech"'],
      ['Wikipedia', '{{Zitat'],
    ] as const) {
      await hit.locator('summary', { hasText: name }).click()
      const text = await hit.locator('details[open] details[open] pre').last().innerText()
      expect(text).toContain(sign)
      expect(text).toMatch(/\/w\/[0-9a-f-]{36}\?version=1/)
    }
  })

  test('takes a result along as a table, as data and as a feed', async () => {
    const page = await newPage({ javaScript: false })
    await page.goto('/suche?q=Kurzarbeit&kind=quote')
    const href = async (name: string) =>
      (await page.getByRole('link', { name }).getAttribute('href')) ?? ''
    const csv = await (await fetch(`${baseUrl}${await href('Tabelle (CSV)')}`)).text()
    expect(csv).toContain('statement,version,url,')
    expect(csv).not.toContain(',paraphrase,')
    const json: unknown = await (await fetch(`${baseUrl}${await href('Daten (JSON)')}`)).json()
    const count = await page.locator('main').getByRole('article').count()
    expect(json).toMatchObject({ total: count })
    const feed = await fetch(`${baseUrl}${await href('Neueste abonnieren (Atom)')}`)
    expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const linked = await page
      .locator('head link[rel="alternate"][type="application/atom+xml"]')
      .getAttribute('href')
    expect(linked).toBe(feed.url)
  })

  test('narrows a search by its facets, all in the address', async () => {
    const page = await newPage({ javaScript: false })
    await page.goto('/suche?q=KIM')
    const all = await page.locator('main').getByRole('article').count()
    await page.goto('/suche?q=KIM&faction=afd')
    const narrowed = await page.locator('main').getByRole('article').count()
    expect(narrowed).toBeGreaterThan(0)
    expect(narrowed).toBeLessThan(all)
  })

  test('is asked whether a near spelling was meant, and follows it', async () => {
    const page = await newPage({ javaScript: false })
    await page.goto('/suche?q=Kreisumlge')
    await page.getByRole('link', { name: 'Kreisumlage' }).click()
    expect(await page.locator('main mark').first().innerText()).toBe('Kreisumlage')
  })

  test('comes from a permalink to the very statement in its debate', async () => {
    const search = await fetch(`${baseUrl}/api/v1/statements?q=Kurzarbeit&kind=quote`)
    const result = (await search.json()) as { items: { id: string }[] }
    const id = result.items[0]?.id ?? ''
    const page = await newPage()
    await page.goto(`/w/${id}`)
    expect(new URL(page.url()).pathname).toBe(
      '/sitzungen/kreistag-2021-06/ausgleich-fuer-integrationshelfer',
    )
    expect(await page.locator(`#w-${id}`).innerText()).toContain('Hermann-Josef Droege')
    await page.waitForFunction((anchor) => {
      const box = document.getElementById(anchor)?.getBoundingClientRect()
      return box !== undefined && box.top >= 0 && box.top < innerHeight
    }, `w-${id}`)
  })

  test.each([
    ['/suche?from=gestern', 'from'],
    ['/suche?limit=1000', 'limit'],
    ['/suche?sort=schön', 'sort'],
    [`/suche?q=${'a'.repeat(600)}`, 'q'],
  ])('is told in German what is wrong with %s', async (address) => {
    const page = await newPage({ javaScript: false })
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(400)
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
    expect(await page.locator('main').innerText()).not.toMatch(/Error|stack|undefined/)
  })

  test.each(['"offenes Zitat', 'OR', '-', '???', '  ', '%00', "'; DROP TABLE", '\u202Eevil', '🏛️'])(
    'gets an answer to the query %s',
    async (query) => {
      const answer = await fetch(`${baseUrl}/suche?q=${encodeURIComponent(query)}`)
      expect(answer.status).toBe(200)
    },
  )
})
