import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CommandInput } from '@/domain/desk/commands'
import type { DeskState } from '@/domain/desk/state'
import { newPage } from '@tests/e2e/browser'
import { allSaved, goToDesk, hall, seat, sendCommands, type Hall } from '@tests/e2e/desk-office'
import { administrator } from '@tests/e2e/office'
import { createSite, type RunningSite } from '@tests/e2e/site'

/**
 * An evening as it is meant: forty items, a clerk who calls them and votes by keyboard, another one
 * who notes what is said, and the voting system of the hall, which writes through the API. The
 * connection of the first drops, the server is killed, a vote is repeated.
 */
const ITEMS = 40
/** Every so many items the hall's system counts, as long as there is a connection. */
const BY_SYSTEM = 3
/** In these the first clerk has no connection. */
const OFFLINE = { from: 11, until: 15 }
/** In this one the server is killed. */
const KILLED = 22
/** The vote on this one is repeated. */
const REPEATED = 31

let site: RunningSite

beforeAll(async () => {
  site = await createSite()
  await site.start()
})

afterAll(() => site.remove())

const title = (item: number) => `Punkt ${item}`
const isOffline = (item: number) => item >= OFFLINE.from && item <= OFFLINE.until
const isBySystem = (item: number) => item % BY_SYSTEM === 0 && !isOffline(item)
const speechOn = (item: number) => `Rede zu Punkt ${item}.`
/** While the first clerk is away, nobody else knows which item has been called. */
const isSpokenOn = (item: number) => item % 2 === 0 && !isOffline(item)

async function createToken(): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['dist/wortlaut.mjs', 'token', 'create', '--email', site.admin.email].concat([
      '--name',
      'Saalanlage',
      '--scope',
      'votes',
      'attendance',
    ]),
    { env: { PATH: process.env['PATH'], NODE_ENV: 'production', DATA_DIR: site.dataDir } },
  )
  return stdout.trim().split('\n').at(-1) ?? ''
}

/** The hall's system: it sends until it has been answered, always under the same key. */
class VotingSystem {
  /** What was acknowledged: the vote's id by its motion. */
  readonly acknowledged = new Map<string, string>()

  constructor(readonly token: string) {}

  async count(motionId: string): Promise<void> {
    const figures = { method: 'electronic', present: 3, yes: 2, no: 1, abstain: 0 }
    const vote = { ...figures, countedAt: new Date().toISOString() }
    for (;;) {
      const answer = await this.#send(motionId, vote)
      // Not called yet, as far as the server has heard: another attempt is no second vote.
      if (answer?.status !== 201) {
        await delay(100)
        continue
      }
      const { id } = (await answer.json()) as { id: string }
      const again = await this.#send(motionId, vote)
      if (again) expect(await again.json()).toMatchObject({ id })
      this.acknowledged.set(motionId, id)
      return
    }
  }

  #send(motionId: string, vote: object): Promise<Response | null> {
    return fetch(`${site.baseUrl}/api/v1/motions/${motionId}/votes`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.token}`,
        'content-type': 'application/json',
        'idempotency-key': `stimme-${motionId}`,
      },
      body: JSON.stringify(vote),
    }).catch(() => null)
  }
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key)
}

const called = (page: Page, item: number) =>
  page.getByRole('heading', { name: title(item), level: 2, exact: true }).waitFor()

async function voteUnanimously(page: Page): Promise<void> {
  await press(page, 'a')
  await page.getByRole('heading', { name: 'Abstimmung', exact: true }).waitFor()
  await press(page, 'e')
  await page.getByText('Ergebnis festgestellt um').waitFor()
}

async function speak(page: Page, text: string): Promise<void> {
  await press(page, 's')
  await page.locator('input[role=combobox]:focus').waitFor()
  await page.keyboard.type('ah')
  await press(page, 'Enter')
  await page.locator('textarea:focus').waitFor()
  await page.keyboard.type(text)
  await press(page, 'Escape')
}

async function recorded(page: Page, { sessionId }: Hall): Promise<DeskState> {
  const answer = await page.request.get(`/api/pult/${sessionId}/state`)
  return ((await answer.json()) as { state: DeskState }).state
}

const inOrder = (times: readonly (string | null)[]) =>
  times.map((time) => (time === null ? NaN : Date.parse(time)))

test('an evening of forty items ends with all that was acknowledged, once and in order', async () => {
  const one = await administrator(site)
  const persons: string[] = []
  for (const [name, faction] of [
    ['Anna Ahlers', 'CDU'],
    ['Bernd Böhme', 'SPD'],
    ['Carla Claas', 'AfD'],
  ] as const)
    persons.push(await seat(one, name, faction))
  const numbers = Array.from({ length: ITEMS }, (_, index) => index + 1)
  const place = await hall(one, 'Langer Abend', numbers.map(title))
  const motions = place.items.map(() => randomUUID())
  await sendCommands(one, place.sessionId, [
    ...place.items.map((agendaItemId, index): CommandInput => ({
      kind: 'motion.add',
      id: motions[index] ?? '',
      agendaItemId,
      motionKind: 'substantive',
      title: `Antrag ${index + 1}`,
      text: `Der Kreistag beschließt ${index + 1}.`,
      targetId: null,
    })),
    ...persons.map((personId): CommandInput => ({
      kind: 'attendance.arrive',
      personId,
      at: new Date().toISOString(),
    })),
    { kind: 'session.start', at: new Date().toISOString() },
  ])
  const system = new VotingSystem(await createToken())
  const two = await newPage({ signedInAs: one, site })
  await goToDesk(one, place)
  await goToDesk(two, place)

  const began = Date.now()
  for (const item of numbers) {
    const motionId = motions[item - 1] ?? ''
    if (item === OFFLINE.from) await one.context().setOffline(true)
    if (item === OFFLINE.until + 1) await one.context().setOffline(false)
    await press(one, 'n')
    await called(one, item)
    const power = item === KILLED ? site.kill().then(() => site.start()) : Promise.resolve()
    await Promise.all([
      power,
      isBySystem(item) ? system.count(motionId) : voteUnanimously(one),
      isSpokenOn(item) ? called(two, item).then(() => speak(two, speechOn(item))) : null,
    ])
    if (isBySystem(item))
      // The clerk sees what the system counted before the next item is called.
      await one.getByText(/^elektronische Abstimmung, /).waitFor()
    if (item === REPEATED) {
      await one.getByRole('button', { name: 'Wiederholen' }).click()
      await one.keyboard.type('Das Ergebnis wurde angezweifelt')
      await press(one, 'Enter', '1', 'Tab', '2', 'Enter')
      await one.getByText('Grund: Das Ergebnis wurde angezweifelt').waitFor()
    }
    await press(one, 'Escape')
  }
  await one.getByRole('button', { name: 'Sitzung beenden' }).click()
  await allSaved(one)
  await allSaved(two)
  const took = Date.now() - began

  const state = await recorded(one, place)
  expect(state.session.payload.sessionState).toBe('closed')
  expect(state.items.map(({ payload }) => payload.title)).toEqual(numbers.map(title))
  const times = state.items.flatMap(({ payload }) => [payload.startedAt, payload.endedAt])
  expect(inOrder(times)).toEqual(inOrder(times).toSorted((a, b) => a - b))
  expect(state.motions).toHaveLength(ITEMS)
  for (const item of numbers) {
    const motionId = motions[item - 1] ?? ''
    const votes = state.votes.filter(({ payload }) => payload.motionId === motionId)
    expect(votes.length, title(item)).toBe(item === REPEATED ? 2 : 1)
    expect(votes.every(({ payload }) => payload.countedAt !== null)).toBe(true)
    if (isBySystem(item))
      expect(votes[0]).toMatchObject({
        id: system.acknowledged.get(motionId),
        payload: { method: 'electronic', yes: 2, no: 1 },
      })
    else expect(votes.map(({ payload }) => payload.stated)).toContain('einstimmig')
    const motion = state.motions.find(({ id }) => id === motionId)
    expect(motion?.payload.outcome).toBe(item === REPEATED ? 'rejected' : 'carried')
  }
  const said = state.items.map(({ id }) =>
    state.statements
      .filter(({ payload }) => payload.agendaItemId === id)
      .map(({ payload }) => payload.passages.map(({ text }) => text).join(' ')),
  )
  expect(said).toEqual(numbers.map((item) => (isSpokenOn(item) ? [speechOn(item)] : [])))
  expect(took, 'milliseconds for the evening').toBeLessThan(120_000)
}, 240_000)
