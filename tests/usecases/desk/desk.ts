/** A small council in session, at whose desk clerks record. */
import { randomUUID } from 'node:crypto'
import type { CommandInput } from '@/domain/desk/commands'
import type { Answer, SentInput } from '@/domain/desk/protocol'
import type { DeskState } from '@/domain/desk/state'
import type { Actor } from '@/domain/publication/actor'
import { executeCommands } from '@/usecases/desk/execute-commands'
import { readDesk } from '@/usecases/desk/read-desk'
import { anActor } from '../../actors'
import {
  aCouncil,
  itemPayload,
  organizationPayload,
  personPayload,
  sessionPayload,
} from '../council'

/** A browser tab at a desk. */
export interface Tab {
  clientId: string
  /** The entry it has seen last. */
  base: number
  /** As it goes over the line. */
  wrap: (command: CommandInput, over?: Partial<SentInput>) => SentInput
  send: (command: CommandInput, over?: Partial<SentInput>) => Promise<Answer>
  /** Sends and expects that it is taken. */
  say: (command: CommandInput, overrule?: string) => Promise<void>
}

export interface RunningDesk {
  bodyId: string
  sessionId: string
  clerk: Actor
  itemIds: string[]
  personIds: string[]
  factionIds: string[]
  tab: (actor?: Actor) => Tab
  state: () => Promise<DeskState>
}

/** @param isPublished whether the session and its items were published before */
export async function aDesk({ isPublished = false } = {}): Promise<RunningDesk> {
  const council = await aCouncil()
  const clerk = await anActor('clerk', 'Klara Schrift')
  const { bodyId } = council
  const store = isPublished ? council.published : council.draft
  const organizationId = await council.published('organization', organizationPayload())
  const faction = (name: string) =>
    council.published(
      'organization',
      organizationPayload({ kind: 'faction', name, shortName: name }),
    )
  const factionIds = [await faction('A'), await faction('B')]
  const member = (name: string, factionId: string | undefined) =>
    council.published(
      'person',
      personPayload({
        name: `Kim ${name}`,
        givenName: 'Kim',
        familyName: name,
        memberships: [organizationId, factionId].flatMap((id) =>
          id === undefined
            ? []
            : [
                {
                  organizationId: id,
                  role: 'Mitglied',
                  votingRight: id === organizationId ? true : null,
                  onBehalfOfId: null,
                  startDate: '2020-11-01',
                  endDate: null,
                },
              ],
        ),
      }),
    )
  const names = ['Adam', 'Bauer', 'Conrad', 'Dietz', 'Ernst']
  const personIds: string[] = []
  for (const [index, name] of names.entries())
    personIds.push(await member(name, index < 3 ? factionIds[0] : factionIds[1]))
  const sessionId = await store(
    'session',
    sessionPayload(organizationId, { sessionState: 'planned', startsAt: '2021-06-25T17:00' }),
  )
  const itemIds: string[] = []
  for (const [index, title] of ['Haushalt', 'Straßen', 'Grundstück'].entries())
    itemIds.push(
      await store(
        'agenda_item',
        itemPayload(sessionId, {
          number: String(index + 1),
          position: index,
          title,
          isPublic: title !== 'Grundstück',
        }),
      ),
    )
  const place = { bodyId, sessionId }
  const state = async () => {
    const reading = await readDesk(clerk, bodyId, sessionId)
    if (!reading) throw new Error('no desk')
    return reading.state
  }
  const tab = (actor: Actor = clerk): Tab => {
    let number = 0
    const own: Tab = {
      clientId: randomUUID(),
      base: 0,
      wrap: (command, over = {}) => ({
        id: randomUUID(),
        clientId: own.clientId,
        number: (number += 1),
        base: own.base,
        command,
        ...over,
      }),
      send: async (command, over) => {
        const [answer] = (await executeCommands(actor, place, [own.wrap(command, over)])) ?? []
        if (!answer) throw new Error('no answer')
        return answer
      },
      say: async (command, overrule) => {
        const answer = await own.send(command, overrule ? { overrule } : {})
        if (answer.result !== 'taken') throw new Error(JSON.stringify(answer))
      },
    }
    return own
  }
  return { bodyId, sessionId, clerk, itemIds, personIds, factionIds, tab, state }
}

/** A moment of the evening: `at('17:04')`. */
export const at = (time: string): string => `2021-06-25T${time}:00+02:00`

/** The session begun, everybody there, the first item called. */
export async function begin(desk: RunningDesk, tab: Tab): Promise<void> {
  for (const personId of desk.personIds)
    await tab.say({ kind: 'attendance.mark', personId, status: 'present' })
  await tab.say({ kind: 'session.start', at: at('17:00') })
  await tab.say({ kind: 'item.open', id: desk.itemIds[0] ?? '', at: at('17:02') })
}

/** A motion under the first item. */
export async function aMotion(desk: RunningDesk, tab: Tab, title = 'Antrag'): Promise<string> {
  const id = randomUUID()
  await tab.say({
    kind: 'motion.add',
    id,
    agendaItemId: desk.itemIds[0] ?? '',
    motionKind: 'substantive',
    title,
    text: 'Der Kreistag beschließt.',
    targetId: null,
  })
  return id
}
