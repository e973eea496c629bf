import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CommandInput } from '@/domain/desk/commands'
import type { Answers, SentInput } from '@/domain/desk/protocol'
import type { DeskState } from '@/domain/desk/state'
import { hall, seat, type Hall } from '@tests/e2e/desk-office'
import { administrator } from '@tests/e2e/office'
import { createSite, type RunningSite } from '@tests/e2e/site'

const ITEMS = 40
/** Every so many items the vote is repeated. */
const REPEATED = 5
/** Commands in one request. */
const AT_ONCE = 8

let site: RunningSite

beforeAll(async () => {
  site = await createSite()
  await site.start()
})

afterAll(() => site.remove())

/** Somebody at the desk who sends what is given in its order until it is answered, whatever happens. */
class Clerk {
  readonly #clientId = randomUUID()
  readonly #waiting: SentInput[] = []
  #number = 0
  /** Ids of what was answered as taken. */
  readonly taken: string[] = []
  readonly refused: string[] = []

  constructor(
    readonly page: Page,
    readonly place: Hall,
    /** Whether an answer is lost on its way, by the how-manieth it is. */
    readonly losesAnswer: (request: number) => boolean,
  ) {}

  give(command: CommandInput, overrule: string | null = null): void {
    this.#number += 1
    const sent = { clientId: this.#clientId, number: this.#number, base: 1e6 }
    this.#waiting.push({ id: randomUUID(), ...sent, command, overrule })
  }

  async sendAll(): Promise<void> {
    for (let request = 1; this.#waiting.length > 0; request += 1) {
      const batch = this.#waiting.slice(0, AT_ONCE)
      const answers = await this.#ask(batch)
      if (!answers || this.losesAnswer(request)) {
        await delay(20)
        continue
      }
      for (const answer of answers.answers) {
        const isTaken = answer.result === 'taken'
        ;(isTaken ? this.taken : this.refused).push(isTaken ? answer.id : JSON.stringify(answer))
      }
      this.#waiting.splice(0, answers.answers.length)
    }
  }

  async #ask(commands: SentInput[]): Promise<Answers | null> {
    try {
      const path = `/api/pult/${this.place.sessionId}/commands`
      const { origin } = new URL(site.baseUrl)
      const answer = await this.page.request.post(path, { data: { commands }, headers: { origin } })
      return answer.ok() ? ((await answer.json()) as Answers) : null
    } catch {
      return null
    }
  }
}

const at = (item: number, second: number): string =>
  new Date(Date.UTC(2026, 5, 24, 15, 0, 0) + (item * 180 + second) * 1000).toISOString()

const figures = { present: 3, yes: 2, no: 1, abstain: 0, invalid: null }

test('a session of forty items by two clerks outlasts lost answers and a server that is killed', async () => {
  const boss = await administrator(site)
  const persons: string[] = []
  for (const [name, faction] of [
    ['Anna Ahlers', 'CDU'],
    ['Bernd Böhme', 'SPD'],
    ['Carla Claas', 'AfD'],
  ] as const)
    persons.push(await seat(boss, name, faction))
  const titles = Array.from({ length: ITEMS }, (_, index) => `Punkt ${index + 1}`)
  const place = await hall(boss, 'Lange Sitzung', titles)

  const one = new Clerk(boss, place, (request) => request % 7 === 0)
  const two = new Clerk(boss, place, (request) => request % 5 === 0)
  one.give({ kind: 'session.start', at: at(0, 0) })
  for (const [index, personId] of persons.entries())
    one.give({ kind: 'attendance.arrive', personId, at: at(0, index) })
  const motions = place.items.map(() => randomUUID())
  for (const [index, id] of place.items.entries()) {
    const motionId = motions[index] ?? ''
    one.give({ kind: 'item.open', id, at: at(index, 10) })
    one.give({
      kind: 'motion.add',
      id: motionId,
      agendaItemId: id,
      motionKind: 'substantive',
      title: `Antrag ${index + 1}`,
      text: `Der Kreistag beschließt ${index + 1}.`,
      targetId: null,
    })
    for (const [turn, personId] of persons.entries())
      two.give(
        {
          kind: 'statement.add',
          id: randomUUID(),
          agendaItemId: id,
          personId,
          spokenAt: at(index, 20 + turn),
          passages: [{ kind: 'quote', text: `Rede ${turn + 1} zu ${index + 1}.` }],
        },
        // Whichever of the two is ahead, the item may be closed, or not called yet.
        'Vom zweiten Platz erfasst',
      )
    const voteId = randomUUID()
    one.give({ kind: 'vote.open', id: voteId, motionId, at: at(index, 60) })
    one.give({ kind: 'vote.enter', id: voteId, ...figures })
    one.give({ kind: 'vote.count', id: voteId, at: at(index, 70) })
    if (index % REPEATED > 0) continue
    const again = randomUUID()
    one.give({
      kind: 'vote.open',
      id: again,
      motionId,
      at: at(index, 80),
      replacesId: voteId,
      replacement: 'repeated',
      replacementReason: 'Das Ergebnis wurde angezweifelt.',
    })
    one.give({ kind: 'vote.enter', id: again, ...figures, yes: 1, no: 2 })
    one.give({ kind: 'vote.count', id: again, at: at(index, 90) })
  }
  one.give({ kind: 'session.end', at: at(ITEMS, 0) })

  const sending = Promise.all([one.sendAll(), two.sendAll()])
  // In the middle of what is sent, and once more while it catches up.
  for (const taken of [30, 120]) {
    while (one.taken.length < taken) await delay(5)
    await site.kill()
    await site.start()
  }
  await sending
  expect([...one.refused, ...two.refused]).toEqual([])

  const answer = await boss.request.get(`/api/pult/${place.sessionId}/state`)
  const { state } = (await answer.json()) as { state: DeskState }
  expect(state.sequence).toBe(ITEMS + one.taken.length + two.taken.length)
  expect(new Set([...one.taken, ...two.taken]).size).toBe(one.taken.length + two.taken.length)
  expect(state.session.payload.sessionState).toBe('closed')
  expect(state.items.map(({ payload }) => payload.title)).toEqual(titles)
  expect(state.items.every(({ payload }) => payload.startedAt && payload.endedAt)).toBe(true)
  expect(state.motions).toHaveLength(ITEMS)
  for (const [index, id] of place.items.entries()) {
    const said = state.statements
      .filter(({ payload }) => payload.agendaItemId === id)
      .toSorted((a, b) => a.payload.position - b.payload.position)
      .map(({ payload }) => payload.passages.map(({ text }) => text).join(' '))
    expect(said).toEqual(persons.map((_, turn) => `Rede ${turn + 1} zu ${index + 1}.`))
    const votes = state.votes.filter(({ payload }) => payload.motionId === motions[index])
    const isRepeated = index % REPEATED === 0
    expect(votes.map(({ payload }) => payload.yes).toSorted()).toEqual(isRepeated ? [1, 2] : [2])
    const motion = state.motions.find((one) => one.id === motions[index])
    expect(motion?.payload.outcome).toBe(isRepeated ? 'rejected' : 'carried')
  }
}, 240_000)
