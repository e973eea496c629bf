import { describe, expect, test } from 'vitest'
import { newPage } from '@tests/e2e/browser'

describe.each([
  { situation: 'on a phone without JavaScript', width: 390, javaScript: false },
  { situation: 'at a desk', width: 1440, javaScript: true },
])('a citizen $situation', ({ width, javaScript }) => {
  test('finds from the start page what became of KIM, and why', async () => {
    const page = await newPage({ width, javaScript })
    await page.goto('/')
    await page
      .getByRole('link', { name: 'Kommunales Integrationsmanagement (KIM)' })
      .first()
      .click()
    await page.waitForURL('/sitzungen/kreistag-2021-06/kommunales-integrationsmanagement-kim')

    const decided = page.getByRole('region', { name: 'Was wurde entschieden?' })
    expect(await decided.innerText()).toContain('angenommen')
    expect(await decided.innerText()).toContain('„mit großer Mehrheit“')
    const next = page.getByRole('region', { name: 'Wie geht es weiter?' })
    expect(await next.innerText()).toContain('Sozialausschuss')

    const words = await page
      .getByRole('article')
      .filter({ hasText: 'Hans Günter Bertelmann' })
      .first()
      .innerText()
    expect(words).toContain(
      '„zahlen das in der letzten Konsequenz die Gemeinden über die Kreisumlage“',
    )
    expect(words).toContain('UWG')
  })

  test('is told what nobody reported', async () => {
    const page = await newPage({ width, javaScript })
    await page.goto('/sitzungen/kreistag-2021-06/ausgleich-fuer-integrationshelfer')
    const main = await page.locator('main').innerText()
    expect(main).toContain('29 Ja-Stimmen')
    expect(main).toContain('24 Nein-Stimmen')
    expect(main).toMatch(/Enthaltungen\snicht berichtet/)
    expect(main).not.toMatch(/\b0\s(Enthaltungen|ungültig)/)

    await page.goto('/sitzungen/kreistag-2021-06')
    expect(await page.locator('main').innerText()).toContain('23. Juni 2021'.replace(' ', '\u00a0'))
  })

  test('takes the sessions along as a calendar, or those of a year', async () => {
    const page = await newPage({ width, javaScript })
    const links = () =>
      page
        .locator('main a[href^="/kalender.ics"]')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    await page.goto('/sitzungen?jahr=')
    expect(await links()).toEqual(['/kalender.ics'])
    await page.goto('/sitzungen?jahr=2021')
    expect(await links()).toEqual(['/kalender.ics', '/kalender.ics?jahr=2021'])
    const calendar = await page.request.get('/kalender.ics?jahr=2021')
    expect(await calendar.text()).toContain('NAME:Sitzungen 2021: Kreis Siegen-Wittgenstein')
  })

  test('reports an error from the page it is on, and is told at the field what is missing', async () => {
    const page = await newPage({ width, javaScript })
    await page.goto('/sitzungen/kreistag-2021-06/regenbogenbeleuchtung-des-kreishauses')
    await page.getByRole('link', { name: 'Fehler melden' }).first().click()
    await page.waitForURL(/fehler-melden/)
    await page.locator('textarea').fill('kurz')
    await page.getByRole('button', { name: /senden/i }).click()
    await page
      .getByText(/mindestens 10 Zeichen|10 bis/i)
      .first()
      .waitFor()
    expect(await page.locator('textarea').inputValue()).toBe('kurz')
    await page
      .locator('textarea')
      .fill('Der Name in der zweiten Zeile ist nach meiner Kenntnis anders geschrieben.')
    await page.getByRole('button', { name: /senden/i }).click()
    await page
      .getByText(/Vielen Dank|Danke/)
      .first()
      .waitFor()
  })
})
