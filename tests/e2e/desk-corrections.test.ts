import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { breaches } from '@tests/e2e/breaches'
import { allSaved, goToDesk, hall, recorded, sendCommands, type Hall } from '@tests/e2e/desk-office'
import { administrator } from '@tests/e2e/office'

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()

/** A session that runs since an hour, its first item called, with one motion to it. */
async function running(page: Page, title: string): Promise<Hall> {
  const place = await hall(page, title, ['Haushalt', 'Radweg'])
  const [item = ''] = place.items
  await sendCommands(page, place.sessionId, [
    { kind: 'session.start', at: minutesAgo(60) },
    { kind: 'item.open', id: item, at: minutesAgo(58) },
    {
      kind: 'motion.add',
      id: crypto.randomUUID(),
      agendaItemId: item,
      motionKind: 'substantive',
      title: 'Sparen',
      text: 'Der Kreis spart.',
      targetId: null,
    },
  ])
  return place
}

/** The record as the desk has it, in the parts that are looked at here. */
interface Seen {
  session: {
    payload: {
      startsAt: string
      breaks: unknown[]
      quorumChecks: { isQuorate: boolean; movedBy: string | null; present: number | null }[]
    }
  }
  items: {
    payload: { disposal: string | null; disposalNote: string | null; startedAt: string | null }
  }[]
  motions: { payload: { title: string; outcome: string; events: { kind: string }[] } }[]
  votes: { payload: { method: string; requests: { kind: string }[]; countedAt: string | null } }[]
}
const seen = async (page: Page, place: Hall) => (await recorded(page, place)) as unknown as Seen

const said = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).first().waitFor()

describe('at the desk', () => {
  test('what was given last is taken back by a key or a button, and the clerk is told what', async () => {
    const page = await administrator()
    const place = await running(page, 'Sitzung mit Versehen')
    await goToDesk(page, place)
    await page.keyboard.press('Control+z')
    await said(page, 'noch nichts rückgängig')
    await page.keyboard.press('u')
    await page.getByText('seit').first().waitFor()
    await page.keyboard.press('Control+z')
    await said(page, 'Rückgängig gemacht: Die Sitzung ist ab')
    await page.keyboard.press('n')
    await page.getByRole('heading', { name: 'Radweg', level: 2 }).waitFor()
    await page.getByRole('button', { name: 'Rückgängig' }).click()
    await said(page, /Rückgängig gemacht: TOP\s2/)

    // Contributions in another order, by keys.
    for (const name of ['Erste', 'Zweite']) {
      await page.keyboard.press('s')
      await page.locator('input[role=combobox]:focus').waitFor()
      await page.keyboard.type('me')
      await page.keyboard.press('Enter')
      await page.locator('textarea:focus').waitFor()
      await page.keyboard.type(`${name} Rede.`)
      await page.keyboard.press('Escape')
      await page.getByText(`${name} Rede.`).waitFor()
    }
    await page
      .getByRole('article', { name: /^Wortbeitrag/ })
      .first()
      .focus()
    await page.keyboard.press('Alt+ArrowDown')
    await said(page, 'Die Reihenfolge der Wortbeiträge ist geändert.')
    await allSaved(page)
    expect(
      (await recorded(page, place)).statements.map(({ payload }) => payload.passages[0]?.text),
    ).toEqual(['Zweite Rede.', 'Erste Rede.'])
    const { session, items } = await seen(page, place)
    expect(session.payload.breaks).toEqual([])
    expect(items.map(({ payload }) => payload.startedAt !== null)).toEqual([true, false])
  })

  test('a text that is too long is not cut off, and saved once it is shortened', async () => {
    const page = await administrator()
    const place = await running(page, 'Sitzung mit langem Text')
    await goToDesk(page, place)
    await page.keyboard.press('d')
    const field = page.getByLabel('Gegenstand')
    await field.fill('x'.repeat(1012))
    await page.getByText(/1012 von höchstens 1000 Zeichen/).waitFor()
    expect(await field.inputValue()).toHaveLength(1012)
    await page.getByLabel('Begründung der Dringlichkeit').fill('Es eilt.')
    await page.getByRole('button', { name: 'Zur Abstimmung stellen' }).click()
    expect(await field.inputValue()).toHaveLength(1012)
    await field.fill('Hochwasser')
    await page.getByRole('button', { name: 'Zur Abstimmung stellen' }).click()
    await page.getByRole('heading', { name: 'Hochwasser', level: 2 }).waitFor()
  })

  test('a note that is not recorded yet outlasts another clerk’s next item', async () => {
    const page = await administrator()
    const place = await running(page, 'Sitzung mit Vermerk')
    await goToDesk(page, place)
    await page.getByText('Ohne Beschluss in der Sache').click()
    await page.getByLabel('Wohin, bis wann, warum').fill('in den Bauausschuss')
    await sendCommands(page, place.sessionId, [
      { kind: 'item.open', id: place.items[1] ?? '', at: minutesAgo(1) },
    ])
    await page.getByRole('heading', { name: 'Radweg', level: 2 }).waitFor()
    await page
      .getByRole('button', { name: /Haushalt/ })
      .first()
      .click()
    const note = page.getByLabel('Wohin, bis wann, warum')
    await note.waitFor()
    expect(await note.inputValue()).toBe('in den Bauausschuss')
    await page.getByRole('button', { name: 'verwiesen' }).first().click()
    await allSaved(page)
    const { items, motions } = await seen(page, place)
    expect(items[0]?.payload).toMatchObject({
      disposal: 'referred',
      disposalNote: 'in den Bauausschuss',
    })
    expect(motions[0]?.payload.outcome).toBe('referred')
  })

  test('times are corrected, and the quorum is counted at somebody’s request', async () => {
    const page = await administrator()
    const place = await running(page, 'Sitzung mit Zeiten')
    const before = (await seen(page, place)).session.payload.startsAt
    await goToDesk(page, place)
    await page.getByRole('button', { name: 'Zeiten', exact: true }).click()
    const start = page.getByLabel('Beginn der Sitzung')
    const [hours = 0, minutes = 0] = (await start.inputValue()).split(':').map(Number)
    const earlier = `${String(minutes > 0 ? hours : (hours + 23) % 24).padStart(2, '0')}:${String((minutes + 59) % 60).padStart(2, '0')}`
    await start.fill(earlier)
    await page.keyboard.press('Enter')
    await said(page, 'Die Zeiten der Sitzung sind berichtigt.')
    expect(await breaches(page), 'the panel of times').toEqual([])
    await page.keyboard.press('Escape')

    await page.keyboard.press('q')
    await page.getByLabel('Auf wessen Antrag?').fill('Fraktion der SPD')
    await page.getByLabel('Gezählte Anwesende').fill('3')
    await page.getByRole('radio', { name: 'nicht beschlussfähig' }).check({ force: true })
    expect(await breaches(page), 'the panel of the quorum').toEqual([])
    await page.getByRole('button', { name: 'Feststellen', exact: true }).click()
    await said(page, 'Die Beschlussunfähigkeit ist festgestellt.')
    await page.getByRole('button', { name: 'Beschlussfähigkeit wieder feststellen' }).waitFor()
    await allSaved(page)
    await page.goto(`/admin/sitzungen/${place.sessionId}/journal`)
    const journal = await page.locator('main').innerText()
    expect(journal).toContain(`Die Zeiten der Sitzung sind berichtigt: ab ${earlier} Uhr.`)
    expect(journal).toMatch(/Die Sitzung beginnt um \d\d:\d\d Uhr\./)
    expect(journal).toMatch(
      /die Beschlussunfähigkeit festgestellt \(auf Antrag: Fraktion der SPD\)/,
    )
    expect(await breaches(page), 'the journal').toEqual([])
    const { session } = await seen(page, place)
    expect(Date.parse(session.payload.startsAt)).toBeLessThan(Date.parse(before))
    expect(session.payload.quorumChecks).toMatchObject([
      { isQuorate: false, movedBy: 'Fraktion der SPD', present: 3 },
    ])
  })

  test('a secret vote that was asked for is told, and what follows a decision is noted', async () => {
    const page = await administrator()
    const place = await running(page, 'Sitzung mit Verlangen')
    await goToDesk(page, place)
    await page.keyboard.press('a')
    await page.getByText('Namentlich oder geheim verlangt').click()
    await page.getByRole('button', { name: 'geheim verlangt' }).click()
    await page.getByLabel('von', { exact: true }).fill('AfD')
    await page.getByLabel('Mitglieder', { exact: true }).fill('40')
    await page.keyboard.press('Tab')
    await page.getByText(/Es wird geheim abgestimmt: 40/).waitFor()
    expect(await breaches(page), 'the panel of the vote').toEqual([])
    await page.getByRole('button', { name: 'einstimmig', exact: false }).first().click()
    await page
      .getByText(/Es wird geheim abgestimmt/)
      .nth(1)
      .waitFor()
    await page.getByLabel(/Grund/).fill('Der Antrag wurde zurückgezogen.')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')

    await page.getByText('Widerspruch, Dringlichkeitsentscheidung').click()
    await page.getByRole('button', { name: 'Festhalten' }).click()
    await page.locator('[data-standing=suspended]').waitFor()
    expect(await breaches(page), 'the motion').toEqual([])
    await allSaved(page)
    const { votes, motions } = await seen(page, place)
    expect(votes[0]?.payload.requests).toMatchObject([
      { kind: 'secret', by: 'AfD', supporters: 40 },
    ])
    expect(votes[0]?.payload.countedAt).not.toBeNull()
    expect(motions[0]?.payload).toMatchObject({
      outcome: 'carried',
      events: [{ kind: 'objection' }],
    })
  })
})

test('a planned session is read from a file, looked at, and made', async () => {
  const page = await administrator()
  await page.goto('/admin/sitzungen/neu')
  await page
    .getByLabel('Gremium', { exact: true })
    .selectOption({ label: 'Kreistag Siegen-Wittgenstein' })
  await page.getByRole('button', { name: 'Weiter' }).click()
  await page.getByText('Aus einer Datei übernehmen').click()
  await page.getByLabel(/^Datei/).setInputFiles({
    name: 'tagesordnung.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(
      'Titel: Sitzung aus einer Datei\nDatum: 19.3.2027\nBeginn: 17 Uhr\n1. Haushalt\n2. Radweg\nNichtöffentlicher Teil\n1. Grundstück',
    ),
  })
  await page.getByRole('button', { name: 'Datei einlesen' }).click()
  await said(page, 'Die Datei ist eingelesen')
  const value = (name: string) => page.locator(`main [name=${name}]`).inputValue()
  expect(await value('title')).toBe('Sitzung aus einer Datei')
  expect([await value('date'), await value('time')]).toEqual(['2027-03-19', '17:00'])
  expect(await value('titles')).toBe('Haushalt\nRadweg')
  expect(await value('closedTitles')).toBe('Grundstück')
  expect(await breaches(page)).toEqual([])
  await page.getByRole('button', { name: 'Sitzung anlegen' }).click()
  await page.waitForURL(/\/admin\/sitzungen\/[0-9a-f-]{36}/)
  expect(await page.locator('main').innerText()).toContain('Sitzung aus einer Datei')
})
