import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { breaches } from '@tests/e2e/breaches'
import { newPage } from '@tests/e2e/browser'
import { administrator } from '@tests/e2e/office'

/** The agenda as it is shown: the items of both parts with their numbers. */
const shown = (page: Page) =>
  page.locator('[data-item]').evaluateAll((rows) =>
    rows.map((row) => {
      const title = row.querySelector('[data-control=title]')?.textContent ?? ''
      const number = row.querySelector('.text-muted:not([draggable])')?.textContent ?? ''
      return `${number} ${title}`
    }),
  )

describe('the preparation of a session', () => {
  test('takes a session over from the last one and arranges its agenda by keyboard', async () => {
    const clerk = await administrator()
    await clerk.goto('/admin/sitzungen')
    await clerk.getByRole('link', { name: 'Neue Sitzung' }).click()
    await clerk
      .getByLabel('Gremium', { exact: true })
      .selectOption({ label: 'Kreistag Siegen-Wittgenstein' })
    await clerk.getByRole('button', { name: 'Weiter' }).click()
    await clerk.getByText('Übernommen aus').waitFor()
    expect(await clerk.locator('main [name=title]').inputValue()).toMatch(/^\d+\. Sitzung/)
    await clerk.locator('main [name=date]').fill('2027-03-19')
    await clerk.locator('main [name=time]').fill('17:00')
    // A title that is too long is told at its field, and all that was typed stays.
    await clerk.locator('main [name=titles]').fill(`Erster\n${'x'.repeat(5000)}`)
    await clerk.getByRole('button', { name: 'Sitzung anlegen' }).click()
    await clerk.getByRole('alert').filter({ hasText: 'Zeile 2' }).waitFor()
    expect(await clerk.locator('main [name=date]').inputValue()).toBe('2027-03-19')
    await clerk.locator('main [name=titles]').fill('Erster\nZweiter\nDritter')
    await clerk.getByRole('button', { name: 'Sitzung anlegen' }).click()
    await clerk.waitForURL(/\/admin\/sitzungen\/[0-9a-f-]{36}/)
    const overview = new URL(clerk.url()).pathname
    expect(await clerk.locator('main').innerText()).toContain('Vorbereiten')

    await clerk.goto(`${overview}/tagesordnung`)
    const before = await shown(clerk)
    const last = before.length
    expect(before.slice(-3)).toEqual([
      `${last - 2} Erster`,
      `${last - 1} Zweiter`,
      `${last} Dritter`,
    ])
    await clerk.getByRole('link', { name: 'Dritter' }).focus()
    await clerk.keyboard.press('Alt+ArrowUp')
    await clerk.keyboard.press('Alt+ArrowUp')
    // The focus goes along, so that the next key moves the same item.
    await clerk.keyboard.press('Alt+ArrowDown')
    await clerk.keyboard.press('Alt+ArrowRight')
    const arranged = [`${last - 2} Erster`, `${last - 2}.1 Dritter`, `${last - 1} Zweiter`]
    expect((await shown(clerk)).slice(-3)).toEqual(arranged)
    await clerk
      .getByRole('status')
      .filter({ hasText: /Gespeichert\./ })
      .waitFor()
    await clerk.reload()
    expect((await shown(clerk)).slice(-3)).toEqual(arranged)

    const row = (title: string) => clerk.locator('[data-item]').filter({ hasText: title })
    await row('Zweiter').locator('[draggable]').dragTo(row('Erster'))
    const dragged = [`${last - 2} Zweiter`, `${last - 1} Erster`, `${last - 1}.1 Dritter`]
    await expect.poll(async () => (await shown(clerk)).slice(-3)).toEqual(dragged)
    await clerk
      .getByRole('status')
      .filter({ hasText: /Gespeichert\./ })
      .waitFor()
    await clerk.reload()
    expect((await shown(clerk)).slice(-3)).toEqual(dragged)

    // Without script: the buttons do the same, one step at a time.
    const plain = await newPage({ signedInAs: clerk, javaScript: false, width: 390 })
    await plain.goto(`${overview}/tagesordnung`)
    await plain.getByRole('button', { name: /in den nichtöffentlichen Teil: Zweiter/ }).click()
    await plain.getByText(/Gespeichert\./).waitFor()
    expect((await shown(plain)).slice(-1)).toEqual(['1 Zweiter'])
    await plain.locator('main [name=titles]').last().fill('Vergabe')
    await plain.getByRole('button', { name: 'Hinzufügen' }).last().click()
    // Told at the form that was sent, not at the other one.
    await plain.locator('#formular-closed').getByText('hinzugefügt').waitFor()
    expect(await plain.getByText('hinzugefügt').count()).toBe(1)
    expect((await shown(plain)).slice(-2)).toEqual(['1 Zweiter', '2 Vergabe'])
    // Whoever saw the old order moves nothing, and is told.
    await clerk.getByRole('link', { name: 'Dritter' }).focus()
    await clerk.keyboard.press('Alt+ArrowLeft')
    await clerk.keyboard.press('Alt+ArrowUp')
    await clerk.getByRole('alert').filter({ hasText: 'inzwischen umgestellt' }).waitFor()

    const item = await plain.getByRole('link', { name: 'Vergabe' }).getAttribute('href')
    const pages = [
      '/admin/sitzungen',
      '/admin/sitzungen/neu',
      overview,
      `${overview}/tagesordnung`,
      item ?? '',
      `${overview}/mitglieder`,
      '/admin/auftraege',
      '/admin/auftraege?ansicht=alle',
    ]
    for (const look of [
      { scheme: 'light', width: 1440 },
      { scheme: 'dark', width: 390 },
    ] as const) {
      const reader = await newPage({ signedInAs: clerk, ...look })
      for (const path of pages) {
        await reader.goto(path)
        expect(await breaches(reader), `${path} ${look.scheme}`).toEqual([])
      }
    }
  }, 180_000)
})
