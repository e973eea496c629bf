import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Payload } from '@/domain/record/payloads'
import { newPage } from '@tests/e2e/browser'
import { allSaved, goToDesk, hall, seat, sendCommands, type Hall } from '@tests/e2e/desk-office'
import { administrator } from '@tests/e2e/office'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface StoredDesk {
  votes: { id: string; payload: Payload<'vote'> }[]
  motions: { payload: Payload<'motion'> }[]
}

/** The desk as the server has it. */
async function stored(page: Page, { sessionId }: Hall): Promise<StoredDesk> {
  const answer = await page.request.get(`/api/pult/${sessionId}/state`)
  return ((await answer.json()) as { state: StoredDesk }).state
}

/** The desk of a session that runs, with an item called and a motion to it. */
async function atTheDesk(title: string, titles: readonly string[] = ['Antrag 1']) {
  const page = await administrator()
  const place = await hall(page, title, ['Haushalt'])
  const [item = ''] = place.items
  const at = new Date(Date.now() - 60_000).toISOString()
  await sendCommands(page, place.sessionId, [
    { kind: 'session.start', at },
    { kind: 'item.open', id: item, at },
    ...titles.map((motion) => ({
      kind: 'motion.add' as const,
      id: crypto.randomUUID(),
      agendaItemId: item,
      motionKind: 'substantive' as const,
      title: motion,
      text: 'Der Kreis baut den Radweg.',
      targetId: null,
    })),
  ])
  await goToDesk(page, place)
  return { page, place }
}

/** Presses real keys one after the other, without waiting in between, and counts them. */
async function press(page: Page, keys: string): Promise<number> {
  const all = keys.split(' ').flatMap((key) => (/^\d+$/.test(key) ? Array.from(key) : [key]))
  for (const key of all) await page.keyboard.press(key)
  return all.length
}

const counted = async (page: Page, place: Hall) => {
  await page.getByText('Ergebnis festgestellt um').waitFor()
  const last = async () => (await stored(page, place)).votes.at(-1)?.payload.countedAt
  await expect.poll(last).toBeTruthy()
  await allSaved(page)
  const { votes, motions } = await stored(page, place)
  return { vote: votes.at(-1)?.payload, motion: motions[0]?.payload }
}

beforeAll(async () => {
  const page = await administrator()
  await seat(page, 'Dora Dahm', 'CDU')
  await seat(page, 'Emil Ernst', 'SPD')
  await seat(page, 'Fritz Falk', 'AfD')
  await page.context().close()
})

describe('keys from the desk to the counted vote on the server', () => {
  test('a unanimous vote takes two', async () => {
    const { page, place } = await atTheDesk('Einstimmig')
    expect(await press(page, 'a e')).toBe(2)
    const { vote, motion } = await counted(page, place)
    expect(vote).toMatchObject({ stated: 'einstimmig', yes: null, no: 0, abstain: 0 })
    expect(vote?.countedAt).not.toBeNull()
    expect(motion?.outcome).toBe('carried')
  })

  test('a vote by numbers takes its digits and four', async () => {
    const { page, place } = await atTheDesk('Zahlen')
    expect(await press(page, 'a 29 Tab 24 Tab 1 Enter')).toBe('29241'.length + 4)
    const { vote } = await counted(page, place)
    expect(vote).toMatchObject({ yes: 29, no: 24, abstain: 1, stated: null })
    expect(await page.locator('main').innerText()).toMatch(
      /mit 29\sJa-Stimmen bei 24\sNein-Stimmen und einer\sEnthaltung mehrheitlich angenommen/,
    )
  })
})

describe('the vote panel', () => {
  test('is clear to everybody, dark and light, at 390 pixels', async () => {
    const { page: signedIn, place } = await atTheDesk('Lesbar', ['Ein langer Titel '.repeat(20)])
    for (const scheme of ['light', 'dark'] as const) {
      const page = await newPage({ scheme, width: 390, signedInAs: signedIn })
      await goToDesk(page, place)
      for (const [key, field] of [
        ['a', 'yes'],
        ['f', 'faction:'],
        ['g', 'invalid'],
      ] as const) {
        await press(page, key)
        await page.locator(`[data-field^="${field}"]`).first().waitFor()
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(width).toBeLessThanOrEqual(390)
        if (field === 'faction:') await page.getByRole('button', { name: 'Zahlen' }).click()
      }
      await allSaved(page)
    }
  })
})
