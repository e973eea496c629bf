/** A small council in session: five members in two factions, the Landrat, a guest; three items. */
import { expect } from 'vitest'
import { Command, type CommandInput } from '@/domain/desk/commands'
import { perform } from '@/domain/desk/perform'
import type { DeskPerson, DeskState, Performed } from '@/domain/desk/state'
import { nrwRules } from '@/domain/procedure/rules'
import { payloads, type Payload } from '@/domain/record/payloads'
import { nameUuid } from '@/lib/name-uuid'

/** The id of what has this name. */
export const idOf = (name: string): string => nameUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', name)

/** A moment of the evening: `at('17:04')`. */
export const at = (time: string): string => `2021-06-25T${time}:00+02:00`

const person = (name: string, factionId: string | null, rest: Partial<DeskPerson> = {}) => ({
  id: idOf(name),
  name: `Kim ${name}`,
  familyName: name,
  factionId,
  office: null,
  isMember: true,
  mayVote: true,
  isChair: false,
  ...rest,
})

const landrat = { isMember: false, mayVote: null, isChair: true, office: 'Landrat' }
export const MEMBERS = ['Adam', 'Bauer', 'Conrad', 'Dietz', 'Ernst'] as const
export const ITEMS = ['Haushalt', 'Straßen', 'Grundstück'] as const

/** Before the session: everything is prepared, nobody has come. */
export function aDeskState(): DeskState {
  const sessionId = idOf('Sitzung')
  const record = <K extends 'session' | 'agenda_item'>(kind: K, id: string, payload: object) => ({
    id,
    lock: 1,
    state: 'draft' as const,
    payload: payloads[kind].parse(payload) as Payload<K>,
  })
  return {
    sessionId,
    sequence: 0,
    isLive: false,
    minutes: 'draft',
    released: [],
    sourceId: idOf('Niederschrift'),
    rules: nrwRules,
    statutorySeats: 6,
    day: { earliest: '2021-06-25', latest: '2021-06-25' },
    persons: [
      ...MEMBERS.map((name, index) => person(name, idOf(index < 3 ? 'A' : 'B'))),
      person('Gast', null, { isMember: false, mayVote: false, office: 'Gutachterin' }),
      person('Landrat', null, landrat),
    ],
    factions: ['A', 'B'].map((name) => ({
      id: idOf(name),
      name: `Fraktion ${name}`,
      shortName: name,
      color: null,
    })),
    papers: [],
    session: record('session', sessionId, {
      organizationId: idOf('Kreistag'),
      slug: 'sitzung',
      title: 'Sitzung',
      sessionState: 'planned',
      startsAt: '2021-06-25T17:00',
    }),
    items: ITEMS.map((title, index) =>
      record('agenda_item', idOf(title), {
        sessionId,
        number: String(index + 1),
        position: index,
        slug: ['haushalt', 'strassen', 'grundstueck'][index],
        title,
        isPublic: title !== 'Grundstück',
      }),
    ),
    motions: [],
    votes: [],
    statements: [],
  }
}

/** A clerk who says one thing after the other. */
export class Clerk {
  constructor(public state: DeskState = aDeskState()) {}

  /** What would become of a command; nothing happens. */
  ask(command: CommandInput, overrule: string | null = null): Performed {
    return perform(this.state, Command.parse(command), { overrule })
  }

  /** Lets a command take effect, which nothing may speak against unless it is overruled. */
  say(command: CommandInput, overrule: string | null = null): this {
    const performed = this.ask(command, overrule)
    if (!performed.ok) throw new Error(JSON.stringify(performed))
    this.state = performed.state
    return this
  }

  /** The rules that speak against a command, and that it stands if they are overruled. */
  against(command: CommandInput): string[] {
    const performed = this.ask(command)
    if (performed.ok || performed.kind !== 'ruled-out') return []
    for (const { message } of performed.findings) expect(message).toMatch(/^„?\p{L}.*[.?]$/u)
    expect(this.ask(command, 'So war es.')).toMatchObject({
      ok: true,
      overruled: performed.findings,
    })
    return performed.findings.map(({ rule }) => rule)
  }

  /** What makes no sense about a command: the fields, each with a German sentence. */
  nonsense(command: CommandInput): string[] {
    const performed = this.ask(command, 'Trotzdem.')
    if (performed.ok || performed.kind !== 'invalid') return []
    for (const { message } of performed.errors) expect(message).toMatch(/^„?\p{L}.*[.)]$/u)
    return performed.errors.map(({ path }) => path)
  }

  /** Everybody there, the session begun, the first item called. */
  begin(): this {
    for (const name of [...MEMBERS, 'Landrat'])
      this.say({ kind: 'attendance.mark', personId: idOf(name), status: 'present' })
    return this.say({ kind: 'session.start', at: at('17:00') }).open('Haushalt', '17:02')
  }

  open(title: string, time: string, overrule: string | null = null): this {
    return this.say({ kind: 'item.open', id: idOf(title), at: at(time) }, overrule)
  }

  move(
    title: string,
    rest: Partial<Extract<CommandInput, { kind: 'motion.add' }>> = {},
    overrule: string | null = null,
  ): this {
    return this.say(
      {
        kind: 'motion.add',
        id: idOf(title),
        agendaItemId: idOf('Haushalt'),
        motionKind: 'substantive',
        title,
        text: `Beantragt wird: ${title}.`,
        targetId: null,
        ...rest,
      },
      overrule,
    )
  }

  /** A vote on a motion from its opening to its count, named after the motion. */
  vote(
    motion: string,
    figures: Partial<Extract<CommandInput, { kind: 'vote.enter' }>>,
    { name = `Abstimmung ${motion}`, time = '17:20', replaces = '', overrule = '' } = {},
  ): this {
    const id = idOf(name)
    return this.say({
      kind: 'vote.open',
      id,
      motionId: idOf(motion),
      at: at(time),
      ...(replaces
        ? { replacesId: idOf(replaces), replacementReason: 'Das Ergebnis war unklar.' }
        : {}),
    })
      .say({ kind: 'vote.enter', id, ...figures })
      .say({ kind: 'vote.count', id, at: at(time) }, overrule || null)
  }

  item = (title: string): Payload<'agenda_item'> => this.payload('items', idOf(title))
  motion = (title: string): Payload<'motion'> => this.payload('motions', idOf(title))
  counted = (name: string): Payload<'vote'> => this.payload('votes', idOf(name))
  statement = (name: string): Payload<'statement'> => this.payload('statements', idOf(name))

  private payload<List extends 'items' | 'motions' | 'votes' | 'statements'>(
    list: List,
    id: string,
  ): DeskState[List][number]['payload'] {
    const record = this.state[list].find((one) => one.id === id)
    if (!record) throw new Error(`no ${id} among the ${list}`)
    return record.payload
  }
}
