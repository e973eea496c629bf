import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Payload } from '@/domain/record/payloads'
import { breaches } from '@tests/e2e/breaches'
import { newPage } from '@tests/e2e/browser'
import { allSaved, goToDesk, hall, seat, sendCommands, type Hall } from '@tests/e2e/desk-office'
import { administrator } from '@tests/e2e/office'

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

/** So many votes, as soon as the server has all of them counted, and the first motion. */
async function counted(page: Page, place: Hall, wanted = 1) {
  const results = async () =>
    (await stored(page, place)).votes
      .map(({ payload }) => payload)
      .filter(({ countedAt }) => countedAt !== null)
  await expect.poll(async () => (await results()).length).toBe(wanted)
  await page.getByText('Ergebnis festgestellt um').waitFor()
  await allSaved(page)
  const votes = await results()
  return { votes, vote: votes[0], motion: (await stored(page, place)).motions[0]?.payload }
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

  test('a vote by factions takes one for each and two, a roll call one for each member and two', async () => {
    const { page, place } = await atTheDesk('Fraktionen', ['Antrag 1', 'Antrag 2'])
    const groups = async (prefix: string) => {
      await page.locator(`[data-field^="${prefix}"]`).first().waitFor()
      return page.locator(`[role=group][data-field^="${prefix}"]`).count()
    }
    await press(page, 'f')
    const factions = await groups('faction:')
    expect(factions).toBeGreaterThan(2)
    const keys = 1 + (await press(page, `${'j '.repeat(factions - 1)}n m`))
    expect(keys).toBe(factions + 2)
    const first = await counted(page, place)
    expect(first.vote?.factionVotes).toHaveLength(factions)

    await press(page, 'r')
    const members = await groups('person:')
    expect(members).toBeGreaterThan(2)
    expect(1 + (await press(page, `${'j '.repeat(members - 1)}n Enter`))).toBe(members + 2)
    const { votes } = await counted(page, place, 2)
    const vote = votes.find(({ method }) => method === 'roll_call')
    expect(vote).toMatchObject({ yes: members - 1, no: 1, abstain: 0 })
    expect(vote?.ballots).toHaveLength(members)
  })
})

describe('the vote panel', () => {
  test('marks what cannot be at its field, takes a reason, and keeps the first count readable', async () => {
    const { page, place } = await atTheDesk('Unmöglich')
    await press(page, 'a 60 Tab 24 Tab Tab 55')
    const marked = page.locator('[data-field=present]')
    expect(await marked.getAttribute('aria-invalid')).toBe('true')
    const [described = ''] = ((await marked.getAttribute('aria-describedby')) ?? '')
      .split(' ')
      .slice(-1)
    expect(await page.locator(`[id="${described}"]`).innerText()).toContain('§')
    await press(page, 'Enter')
    await page.locator('[data-field=reason]:focus').waitFor()
    await page.keyboard.type('Der Vorsitz bleibt bei den Zahlen')
    await press(page, 'Enter')
    expect((await counted(page, place)).vote).toMatchObject({
      yes: 60,
      overruleReason: 'Der Vorsitz bleibt bei den Zahlen',
    })

    await page.getByRole('button', { name: 'Berichtigen' }).click()
    await page.keyboard.type('Zahlendreher')
    await press(page, 'Enter 30 Enter')
    await page.getByText('Grund: Zahlendreher').waitFor()
    const { votes } = await counted(page, place, 2)
    const vote = votes.find(({ replacement }) => replacement === 'corrected')
    expect(vote).toMatchObject({ yes: 30, no: 24 })
    expect(await page.locator('main s').first().innerText()).toMatch(/60\sJa-Stimmen/)
  })

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
        expect(await breaches(page)).toEqual([])
        if (field === 'faction:') await page.getByRole('button', { name: 'Zahlen' }).click()
      }
      await allSaved(page)
    }
  })
})
