import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { newPage } from '@tests/e2e/browser'
import { allSaved, goToDesk, hall, recorded, sendCommands, type Hall } from '@tests/e2e/desk-office'
import { administrator } from '@tests/e2e/office'

/** A session that runs, with its first item called and one motion to it. */
async function running(page: Page, title: string): Promise<Hall> {
  const place = await hall(page, title, ['Haushalt'])
  const [item = ''] = place.items
  const at = new Date(Date.now() - 60_000).toISOString()
  await sendCommands(page, place.sessionId, [
    { kind: 'session.start', at },
    { kind: 'item.open', id: item, at },
    {
      kind: 'motion.add',
      id: crypto.randomUUID(),
      agendaItemId: item,
      motionKind: 'substantive',
      title: 'Sparen',
      text: 'Erste Fassung',
      targetId: null,
    },
  ])
  return place
}

const status = (page: Page) => page.locator('[data-sync]')

const editMotion = async (page: Page) => {
  await page
    .getByRole('article', { name: /Sparen/ })
    .getByRole('button', { name: 'Bearbeiten' })
    .click()
  return page.getByLabel('Text des Antrags')
}

const words = async (page: Page, place: Hall) =>
  (await recorded(page, place)).statements.map(({ payload }) =>
    payload.passages.map(({ text }) => text).join(' '),
  )

async function speak(page: Page, letters: string, text: string): Promise<void> {
  await page.keyboard.press('s')
  await page.locator('input[role=combobox]:focus').waitFor()
  await page.keyboard.type(letters)
  await page.keyboard.press('Enter')
  await page.locator('textarea:focus').waitFor()
  await page.keyboard.type(text)
  await page.keyboard.press('Escape')
}

describe('the desk and its connection', () => {
  test('goes on while the connection is away, says so, and sends everything after, once and in order', async () => {
    const page = await administrator()
    const place = await running(page, 'Sitzung im Funkloch')
    await goToDesk(page, place)
    await speak(page, 'me', 'Vor dem Funkloch.')
    await allSaved(page)
    await page.context().setOffline(true)
    for (const number of [1, 2, 3]) await speak(page, 'me', `Im Funkloch ${number}.`)
    await status(page).filter({ hasText: 'Keine Verbindung' }).waitFor()
    expect(await status(page).innerText()).toContain('3 nicht gesendet')
    expect(await page.getByRole('article', { name: /Wortbeitrag von/ }).count()).toBe(4)
    await page.context().setOffline(false)
    await allSaved(page)
    expect(await words(page, place)).toEqual([
      'Vor dem Funkloch.',
      'Im Funkloch 1.',
      'Im Funkloch 2.',
      'Im Funkloch 3.',
    ])
  })

  test('keeps what is unsent through a reload of the page, and a closed tab', async () => {
    const page = await administrator()
    const place = await running(page, 'Sitzung mit Absturz')
    await goToDesk(page, place)
    page.on('dialog', (dialog) => void dialog.accept())
    // Commands do not get through, the rest of the site does.
    const address = `**/api/pult/${place.sessionId}/commands`
    await page.context().route(address, (route) => route.abort())
    await speak(page, 'me', 'Vor dem Neuladen.')
    await status(page).filter({ hasText: '1 nicht gesendet' }).waitFor()
    await page.reload()
    await page.locator('[data-desk=ready]').waitFor()
    await page.getByText('Vor dem Neuladen.').waitFor()
    await status(page).filter({ hasText: '1 nicht gesendet' }).waitFor()

    const other = await page.context().newPage()
    await page.close()
    await page.context().unroute(address)
    await goToDesk(other, place)
    await other.getByText('Vor dem Neuladen.').waitFor()
    await allSaved(other)
    expect(await words(other, place)).toEqual(['Vor dem Neuladen.'])
  })

  test('keeps what a rule speaks against through a key that would close it', async () => {
    const page = await administrator()
    const place = await running(page, 'Sitzung mit Nachtrag')
    const at = new Date(Date.now() - 30_000).toISOString()
    await sendCommands(page, place.sessionId, [
      { kind: 'item.close', id: place.items[0] ?? '', at },
    ])
    await goToDesk(page, place)
    await speak(page, 'me', 'Das wurde nachgetragen.')
    // The panel stands as it was, says why, and that one more key would throw it away.
    await page.getByText('noch nicht gespeichert').first().waitFor()
    expect(await page.locator('textarea').first().inputValue()).toBe('Das wurde nachgetragen.')
    expect(await words(page, place)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: /^Wortbeitrag:/ }).waitFor({ state: 'detached' })
  })

  test('shows two clerks each other’s changes within a second, and overwrites nothing', async () => {
    const one = await administrator()
    const place = await running(one, 'Sitzung zu zweit')
    const two = await newPage({ signedInAs: one })
    await goToDesk(one, place)
    await goToDesk(two, place)
    await one.locator('[data-others]').waitFor({ state: 'attached' })

    const mine = await editMotion(one)
    await mine.focus()
    await mine.press('End')
    const textNow = async () => (await recorded(two, place)).motions[0]?.payload.text
    // Of several times, since a machine that is busy can hold up any of them.
    const waits: number[] = []
    for (const [typed, wanted] of [
      [' mit', 'Erste Fassung mit'],
      [' noch einem', 'Erste Fassung mit noch einem'],
      [' Zusatz', 'Erste Fassung mit noch einem Zusatz'],
    ] as const) {
      await one.keyboard.type(typed)
      await expect.poll(textNow).toBe(wanted)
      const begun = Date.now()
      await two.getByText(wanted).first().waitFor()
      waits.push(Date.now() - begun)
    }
    expect(Math.min(...waits), 'milliseconds until the other sees it').toBeLessThan(1000)

    // Both type into the same text; the connection of one of them is away meanwhile.
    await one.context().setOffline(true)
    await mine.press('Home')
    await one.keyboard.type('Anna: ')
    const theirs = await editMotion(two)
    await theirs.press('Home')
    await two.keyboard.type('Berta: ')
    await expect.poll(textNow).toBe('Berta: Erste Fassung mit noch einem Zusatz')
    await one.context().setOffline(false)
    const told = one.getByRole('region', { name: /Nicht übernommen/ })
    await told.waitFor()
    expect(await told.innerText()).toContain('Anna: Erste Fassung mit noch einem Zusatz')
    expect(await told.innerText()).toContain('Berta: Erste Fassung mit noch einem Zusatz')
    // What is being typed stands where it was typed, with the caret in it.
    expect(await mine.inputValue()).toBe('Anna: Erste Fassung mit noch einem Zusatz')
    expect(await mine.evaluate((field) => (field as HTMLTextAreaElement).selectionStart)).toBe(
      'Anna: '.length,
    )
    expect((await recorded(two, place)).motions[0]?.payload.text).toMatch(/^Berta/)

    await told.getByRole('button', { name: 'Meine Fassung einsetzen' }).click()
    await told.waitFor({ state: 'detached' })
    await expect.poll(textNow).toMatch(/^Anna/)
  })
})
