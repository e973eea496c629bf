import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { breaches } from '@tests/e2e/breaches'
import { newPage } from '@tests/e2e/browser'
import { allSaved, goToDesk, hall, recorded, seat, sendCommands } from '@tests/e2e/desk-office'
import { administrator } from '@tests/e2e/office'

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

beforeAll(async () => {
  const page = await administrator()
  await seat(page, 'Anna Ahlers', 'CDU')
  await seat(page, 'Bernd Böhme', 'SPD')
  await seat(page, 'Carla Claas', 'AfD')
  await page.context().close()
})

describe('the clerk’s desk', () => {
  test('records a session by keyboard alone', async () => {
    const page = await administrator()
    const place = await hall(page, 'Sitzung am Pult', ['Haushalt', 'Radweg'])
    await goToDesk(page, place)

    // Attendance before the session begins: one key each.
    await press(page, 'p')
    await page.getByRole('heading', { name: 'Anwesenheit erfassen' }).waitFor()
    await page.locator('[data-person]:focus').waitFor()
    const members = await page.locator('[data-person]').count()
    await press(page, ...Array.from({ length: members - 1 }, () => 'a'), 'e')
    await expect
      .poll(() => page.locator('[data-present]').getAttribute('data-present'))
      .toBe(String(members - 1))
    await press(page, 'Escape')
    await page.getByRole('button', { name: 'Sitzung beginnen' }).focus()
    await press(page, 'Enter', 'n')
    await page.getByText('aufgerufen seit').first().waitFor()

    // A motion: who, by two letters; what, in its words.
    await press(page, 'm')
    await page.locator('input[role=combobox]:focus').waitFor()
    await page.keyboard.type('sp')
    await press(page, 'Enter')
    await page.getByLabel('Text des Antrags').focus()
    await page.keyboard.type('Der Kreis spart n und a nicht.')
    await press(page, 'Control+Enter')
    await page.getByRole('heading', { name: 'Sachantrag SPD' }).waitFor()

    // A contribution: speaker by two letters, paraphrase, then a quote.
    await press(page, 's')
    await page.locator('input[role=combobox]:focus').waitFor()
    await page.keyboard.type('ah')
    await press(page, 'Enter')
    await page.locator('textarea:focus').waitFor()
    await page.keyboard.type('Sie ist dagegen: "Das geht zu weit.')
    await page.getByRole('radio', { name: 'dagegen' }).focus()
    await press(page, 'Space')
    await press(page, 'Escape')

    // A unanimous vote, and on to the next item.
    await press(page, 'a')
    await page.getByRole('heading', { name: 'Abstimmung', exact: true }).waitFor()
    await press(page, 'e')
    await press(page, 'Escape')
    await press(page, 'n')
    await page.getByRole('heading', { name: 'Radweg', level: 2 }).waitFor()
    await allSaved(page)

    const state = await recorded(page, place)
    expect(state.motions[0]?.payload).toMatchObject({
      title: 'Sachantrag SPD',
      text: 'Der Kreis spart n und a nicht.',
      outcome: 'carried',
    })
    expect(state.statements).toHaveLength(1)
    expect(state.statements[0]?.payload).toMatchObject({
      stance: 'against',
      passages: [
        { kind: 'paraphrase', text: 'Sie ist dagegen:' },
        { kind: 'quote', text: 'Das geht zu weit.' },
      ],
    })
    expect(state.votes[0]?.payload).toMatchObject({ stated: 'einstimmig' })
    expect(state.items[0]?.payload.endedAt).not.toBeNull()
    expect(state.items[1]?.payload.startedAt).not.toBeNull()
  })

  test('takes an urgent item in by decision, and asks for a reason where a rule speaks against it', async () => {
    const page = await administrator()
    const place = await hall(page, 'Sitzung mit Eile', ['Haushalt'])
    const at = new Date(Date.now() - 60_000).toISOString()
    await sendCommands(page, place.sessionId, [{ kind: 'session.start', at }])
    await goToDesk(page, place)
    await press(page, 'd')
    await page.getByLabel('Gegenstand').fill('Hochwasser')
    await page.getByLabel('Begründung der Dringlichkeit').fill('Der Deich gibt nach.')
    await page.getByRole('button', { name: 'Zur Abstimmung stellen' }).click()
    await page.getByRole('heading', { name: 'Hochwasser', level: 2 }).waitFor()
    await page.getByRole('button', { name: 'Diesen Punkt aufrufen' }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.innerText()).toMatch(/§\s33/)
    await page.keyboard.type('Der Landrat ruft ihn auf')
    await press(page, 'Enter')
    await page.getByText('aufgerufen seit').first().waitFor()
    await allSaved(page)
    expect((await recorded(page, place)).items[1]?.payload.startedAt).not.toBeNull()
  })

  test('answers each key at once with 500 items, long titles and 100 contributions', async () => {
    const page = await administrator()
    const place = await hall(page, 'Lange Tagesordnung', [])
    await page.goto(`/admin/sitzungen/${place.sessionId}/tagesordnung`)
    const titles = Array.from({ length: 500 }, () => 'Haushalt '.repeat(20).trim())
    await page.locator('main [name=titles]').first().fill(titles.join('\n'))
    await page.getByRole('button', { name: 'Hinzufügen' }).first().click()
    await page.getByText('hinzugefügt').waitFor()
    const { persons, items } = await recorded(page, place)
    expect(items).toHaveLength(500)
    const item = items[0]?.id ?? ''
    const at = new Date(Date.now() - 60_000).toISOString()
    await sendCommands(page, place.sessionId, [
      { kind: 'session.start', at },
      { kind: 'item.open', id: item, at },
      ...Array.from({ length: 100 }, (_, index) => ({
        kind: 'statement.add' as const,
        id: crypto.randomUUID(),
        agendaItemId: item,
        personId: persons[index % persons.length]?.id ?? '',
        spokenAt: at,
        passages: [{ kind: 'quote' as const, text: `Rede ${index}.` }],
      })),
    ])
    await goToDesk(page, place)
    const began = Date.now()
    for (let turn = 2; turn <= 11; turn += 1) {
      await press(page, 'n')
      await page.getByText(`TOP ${turn}`, { exact: true }).first().waitFor()
    }
    // Other tests run beside, on machines of any speed.
    expect((Date.now() - began) / 10, 'milliseconds a key').toBeLessThan(3000)
    await allSaved(page)
    expect((await recorded(page, place)).items[10]?.payload.startedAt).not.toBeNull()
  }, 120_000)

  test.each([
    { scheme: 'light', width: 1440 },
    { scheme: 'dark', width: 390 },
  ] as const)(
    'breaks no rule of accessibility in the $scheme scheme at $width px',
    async ({ scheme, width }) => {
      const boss = await administrator()
      const place = await hall(boss, `Sitzung ${scheme}`, ['Haushalt', 'Radweg'])
      await sendCommands(boss, place.sessionId, [
        { kind: 'session.start', at: new Date(Date.now() - 60_000).toISOString() },
        { kind: 'item.open', id: place.items[0] ?? '', at: new Date().toISOString() },
      ])
      const page = await newPage({ scheme, width, signedInAs: boss })
      await goToDesk(page, place)
      for (const key of [null, 'p', 'm', 's', 'b', 'd', 'q', '?']) {
        if (key) await page.keyboard.press(key)
        expect(await breaches(page), `after ${key ?? 'opening'}`).toEqual([])
        if (key) await page.keyboard.press('Escape')
      }
    },
  )
})
