/** A desk in the middle of a session, with one item open, and a clerk who presses keys at it. */
import { nameUuid } from '@/lib/name-uuid'
import { Command, type CommandInput } from '@/domain/desk/commands'
import { perform } from '@/domain/desk/perform'
import type { DeskFaction, DeskPerson, DeskState } from '@/domain/desk/state'
import type { Field, Step, VoteEntry, Way } from '@/domain/desk/vote-entry/entry'
import { focusOf } from '@/domain/desk/vote-entry/fields'
import { step } from '@/domain/desk/vote-entry/step'
import { isNumberField, shownIn } from '@/domain/desk/vote-entry/typed'
import { nrwRules } from '@/domain/procedure/rules'
import type { Payload } from '@/domain/record/payloads'

export const idOf = (name: string) => nameUuid('6ba7b810-9dad-11d1-80b4-00c04fd430c8', name)

export const ITEM = idOf('Punkt 4')
export const LANDRAT = idOf('Landrat')

/** Factions with so many members each, and how many of those stay away. */
export interface Council {
  factions?: Record<string, number>
  away?: Record<string, number>
  /** Whether it is recorded who came. */
  attended?: boolean
  seats?: number | null
  motions?: Partial<Payload<'motion'>>[]
}

const SIZES = { CDU: 22, SPD: 13, Grüne: 9, AfD: 5, FDP: 3, Linke: 2 }

/** 54 members in six factions and the Landrat; 22 + 13 + 9 + 5 + 3 + 2. */
export function aDesk({
  factions = SIZES,
  away = {},
  attended = true,
  seats = 55,
  motions = [{}],
}: Council = {}): DeskState {
  const parties = Object.keys(factions).map((name): DeskFaction => ({
    id: idOf(name),
    name: `${name}-Fraktion`,
    shortName: name,
    color: null,
  }))
  const members = Object.entries(factions).flatMap(([party, size]) =>
    Array.from({ length: size }, (_, index) => aPerson(`${party} ${index + 1}`, idOf(party))),
  )
  const landrat = {
    ...aPerson('Landrat', null),
    office: 'Landrat',
    isMember: false,
    mayVote: null,
    isChair: true,
  }
  const absent = new Set(
    Object.entries(away).flatMap(([party, count]) =>
      Array.from({ length: count }, (_, index) => idOf(`${party} ${index + 1}`)),
    ),
  )
  const persons = [...members, landrat].toSorted((a, b) =>
    a.familyName.localeCompare(b.familyName, 'de'),
  )
  return {
    sessionId: idOf('Sitzung'),
    sequence: 0,
    isLive: true,
    minutes: 'draft',
    released: [],
    sourceId: idOf('Niederschrift'),
    rules: nrwRules,
    statutorySeats: seats,
    day: { earliest: '2026-11-28', latest: '2026-11-28' },
    persons,
    factions: parties,
    papers: [],
    session: record('Sitzung', {
      organizationId: idOf('Kreistag'),
      termId: null,
      slug: 'sitzung',
      title: 'Sitzung',
      sessionState: 'running',
      isPublic: true,
      date: '2026-11-28',
      dateNote: null,
      earliestDay: null,
      latestDay: null,
      startsAt: '2026-11-28T17:00:00+01:00',
      endsAt: null,
      place: null,
      note: null,
      attendances: attended
        ? persons.map(({ id }) => ({
            personId: id,
            status: absent.has(id) ? ('absent' as const) : ('present' as const),
            arrivedAt: null,
            leftAt: null,
          }))
        : [],
      invitedOn: null,
      chairId: LANDRAT,
      formerChairs: [],
      breaks: [],
      quorumChecks: [],
      citations: [],
    }),
    items: [record('Punkt 4', anItem())],
    motions: motions.map((motion, index) =>
      record(`Antrag ${index + 1}`, { ...aMotion(index), ...motion }),
    ),
    votes: [],
    statements: [],
  }
}

const record = <Content>(name: string, payload: Content) => ({
  id: idOf(name),
  lock: 1,
  state: 'draft' as const,
  payload,
})

const aPerson = (name: string, factionId: string | null): DeskPerson => ({
  id: idOf(name),
  name,
  familyName: name,
  factionId,
  office: null,
  isMember: true,
  mayVote: true,
  isChair: false,
})

const anItem = (): Payload<'agenda_item'> => ({
  sessionId: idOf('Sitzung'),
  matterId: null,
  number: '4',
  position: 4,
  slug: 'radweg',
  title: 'Radweg an der Sieg',
  titleReported: true,
  summary: null,
  plainSummary: null,
  isPublic: true,
  note: null,
  startedAt: '2026-11-28T17:30:00+01:00',
  endedAt: null,
  debateClosedAt: null,
  disposal: null,
  disposalNote: null,
  rapporteur: null,
  addedInSession: false,
  statedResult: null,
  secondCall: null,
  breaks: [],
  facts: [],
  recusals: [],
  citations: [],
})

const aMotion = (position: number): Payload<'motion'> => ({
  agendaItemId: ITEM,
  position,
  kind: 'substantive',
  title: `Antrag ${position + 1}`,
  text: 'Der Kreis baut den Radweg.',
  textIsVerbatim: false,
  targetId: null,
  paperId: null,
  outcome: 'not_reported',
  outcomeNote: null,
  moverReported: false,
  reach: null,
  amendedText: null,
  asksForAction: null,
  events: [],
  movers: [],
  citations: [],
})

/** The keys that begin a vote at the desk. */
const BEGIN: Record<string, Way> = {
  a: 'numbers',
  f: 'factions',
  r: 'roll_call',
  g: 'secret',
  w: 'election',
}

/** Sits at the desk and presses keys; everything is performed at once, as in the browser. */
export class Clerk {
  entry: VoteEntry | null = null
  pressed = 0
  sent: CommandInput[] = []
  private ids = 0
  private seconds = 0

  constructor(public state: DeskState) {}

  /** `a 29 Tab 24 Enter`: keys by name, words and numbers typed letter by letter; capitals with Shift. */
  press(keys: string): this {
    for (const name of keys.split(' ').filter(Boolean)) {
      if (/^([A-Z][A-Za-z]+|\/)$/.test(name)) this.key(name, false)
      else if (name.length === 1 || /^\d+$/.test(name))
        Array.from(name).forEach((one) => this.letter(one))
      else this.write(name)
    }
    return this
  }

  /** Text into the field that has the keys. */
  write(text: string): this {
    this.pressed += text.length
    const field = this.focus
    this.take({ type: 'type', field, text: `${this.entry?.typed[field] ?? ''}${text}` })
    return this
  }

  take(event: Parameters<typeof step>[1]): Step {
    const done = step(this.entry, event, {
      state: this.state,
      now: this.now(),
      newId: () => idOf(`neu ${++this.ids}`),
    })
    this.entry = done.entry
    this.run(done)
    return done
  }

  get vote(): Payload<'vote'> {
    const found = this.state.votes.find(({ id }) => id === this.entry?.voteId)
    if (!found) throw new Error('no vote is shown')
    return found.payload
  }

  get focus(): Field {
    if (!this.entry) throw new Error('the panel is closed')
    return this.entry.question ? 'reason' : focusOf(this.entry, this.state, this.vote)
  }

  private now() {
    this.seconds += 1
    return new Date(Date.UTC(2026, 10, 28, 17, 0, this.seconds)).toISOString()
  }

  private letter(letter: string) {
    if (this.entry && /\d/.test(letter) && isNumberField(this.focus)) {
      this.pressed += 1
      const text = `${shownIn(this.entry, this.vote, this.focus)}${letter}`
      this.take({ type: 'type', field: this.focus, text })
    } else this.key(letter.toLowerCase(), letter !== letter.toLowerCase())
  }

  private key(key: string, shift: boolean) {
    this.pressed += 1
    const way = BEGIN[key]
    const done = this.entry ? this.take({ type: 'key', key, shift }) : null
    if (way && !done?.handled) this.take({ type: 'begin', agendaItemId: ITEM, way })
  }

  private run({ commands, overrule }: Step) {
    for (const [index, command] of commands.entries()) {
      this.sent.push(command)
      const done = perform(this.state, Command.parse(command), {
        overrule: (index === 0 ? overrule : null) ?? null,
      })
      if (done.ok) this.state = done.state
      else if (done.kind === 'ruled-out')
        return void this.take({
          type: 'refused',
          findings: done.findings,
          waiting: commands.slice(index),
        })
      else return void this.take({ type: 'invalid', errors: done.errors })
    }
  }
}

export const plain = (text: string | null) => (text ?? '').replaceAll('\u00a0', ' ')
