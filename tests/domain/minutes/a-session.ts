/** A session as the desk has it, put together by hand. */
import { randomUUID } from 'node:crypto'
import type { DeskKind, DeskPerson, DeskRecord, DeskState } from '@/domain/desk/state'
import type { MinutesMeta, MinutesSource } from '@/domain/minutes/content/context'
import { RulesOfProcedure } from '@/domain/procedure/rules'
import { payloads, type Payload, type PayloadInput } from '@/domain/record/payloads'

export const record = <K extends DeskKind>(
  kind: K,
  payload: PayloadInput<K>,
  id: string = randomUUID(),
): DeskRecord<K> => ({
  id,
  lock: 1,
  state: 'draft',
  payload: payloads[kind].parse(payload) as Payload<K>,
})

export const person = (name: string, over: Partial<DeskPerson> = {}): DeskPerson => ({
  id: randomUUID(),
  name,
  familyName: name.split(' ').at(-1) ?? name,
  factionId: null,
  office: null,
  isMember: true,
  mayVote: true,
  isChair: false,
  ...over,
})

const sessionInput = (over: Partial<PayloadInput<'session'>>): PayloadInput<'session'> => ({
  organizationId: randomUUID(),
  termId: null,
  slug: 'sitzung',
  title: '12. Sitzung des Kreistags',
  sessionState: 'closed',
  date: '2026-06-23',
  dateNote: null,
  earliestDay: null,
  latestDay: null,
  startsAt: '2026-06-23T17:00:00+02:00',
  endsAt: '2026-06-23T19:30:00+02:00',
  place: 'Großer Sitzungssaal',
  note: null,
  ...over,
})

export const item = (over: Partial<PayloadInput<'agenda_item'>> = {}, id?: string) =>
  record(
    'agenda_item',
    {
      sessionId: randomUUID(),
      matterId: null,
      number: '1',
      position: 0,
      slug: 'punkt',
      title: 'Haushalt',
      summary: null,
      plainSummary: null,
      note: null,
      ...over,
    },
    id,
  )

export const motion = (agendaItemId: string, over: Partial<PayloadInput<'motion'>> = {}) =>
  record('motion', {
    agendaItemId,
    position: 0,
    kind: 'substantive',
    title: 'Haushaltssatzung',
    text: 'Die Haushaltssatzung wird beschlossen.',
    targetId: null,
    paperId: null,
    outcome: 'not_reported',
    outcomeNote: null,
    moverReported: false,
    ...over,
  })

export const vote = (motionId: string, over: Partial<PayloadInput<'vote'>> = {}) =>
  record('vote', {
    motionId,
    position: 0,
    subject: 'Abstimmung über den Antrag',
    method: 'open',
    majority: 'simple',
    polarity: 'for_motion',
    statutorySeats: null,
    present: 53,
    yes: 29,
    no: 24,
    abstain: 0,
    invalid: null,
    stated: null,
    statedOutcome: null,
    note: null,
    overruleReason: null,
    countedAt: '2026-06-23T18:10:00+02:00',
    ...over,
  })

export const statement = (
  agendaItemId: string,
  personId: string,
  over: Partial<PayloadInput<'statement'>> = {},
) =>
  record('statement', {
    agendaItemId,
    position: 0,
    personId,
    factionId: null,
    office: null,
    motionId: null,
    stance: null,
    replyToId: null,
    note: null,
    passages: [{ kind: 'quote', text: 'Das ist der Wortlaut.' }],
    ...over,
  })

export function aDesk({
  session = {},
  ...over
}: Partial<Omit<DeskState, 'session'>> & {
  session?: Partial<PayloadInput<'session'>>
} = {}): DeskState {
  return {
    sessionId: randomUUID(),
    sequence: 0,
    isLive: false,
    released: [],
    sourceId: randomUUID(),
    rules: RulesOfProcedure.parse({}),
    statutorySeats: 57,
    day: { earliest: '2026-06-23', latest: '2026-06-23' },
    persons: [],
    factions: [],
    papers: [],
    session: record('session', sessionInput(session)),
    items: [],
    motions: [],
    votes: [],
    statements: [],
    ...over,
  }
}

export const meta = (over: Partial<MinutesMeta> = {}): MinutesMeta => ({
  kind: 'course',
  state: 'draft',
  clerkName: 'Kreistagsbüro',
  preamble: null,
  signatories: [],
  wordings: {},
  objections: [],
  corrections: [],
  approved: null,
  ...over,
})

export const aSource = (over: Partial<MinutesSource> = {}): MinutesSource => ({
  bodyName: 'Kreis Musterland',
  organizationName: 'Kreistag',
  organizationNames: new Map(),
  state: aDesk(),
  meta: meta(),
  overruled: [],
  ...over,
})
