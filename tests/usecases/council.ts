import type { Payload, PayloadInput, RecordKind } from '@/domain/record/payloads'
import type { Actor } from '@/domain/publication/actor'
import { publishRecord } from '@/usecases/publish-record'
import { saveRecord, type SaveResult } from '@/usecases/save-record'
import { submitRecord } from '@/usecases/submit-record'
import { anActor } from '../actors'

/** A small council that is entered through the use cases, as editors do. */
export interface Council {
  writer: Actor
  publisher: Actor
  bodyId: string
  /** Stores a draft and returns its id. */
  draft: <K extends RecordKind>(kind: K, payload: PayloadInput<K>) => Promise<string>
  /** Stores, submits and publishes; returns the id. */
  published: <K extends RecordKind>(kind: K, payload: PayloadInput<K>) => Promise<string>
  publish: (id: string) => Promise<void>
}

const done = (result: { ok: boolean }): void => {
  if (!result.ok) throw new Error(JSON.stringify(result))
}

export const saved = (result: SaveResult): { id: string; lock: number } => {
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result
}

let number = 0
const next = () => `n${(number += 1)}`

export const bodyPayload = (): PayloadInput<'body'> => ({
  slug: next(),
  name: 'Kreis Musterland',
  shortName: 'Musterland',
  ags: null,
  hostName: null,
  rules: {},
  contactEmail: null,
  operatorName: null,
  operatorAddress: null,
  operatorRepresentative: null,
  operatorPhone: null,
  responsibleEditor: null,
  privacyOfficer: null,
  dataLicence: null,
  terms: [],
})

export const organizationPayload = (
  over: Partial<PayloadInput<'organization'>> = {},
): PayloadInput<'organization'> => ({
  slug: next(),
  kind: 'council',
  name: 'Kreistag',
  shortName: 'Kreistag',
  color: null,
  startDate: null,
  endDate: null,
  parentId: null,
  description: null,
  ...over,
})

export const personPayload = (
  over: Partial<PayloadInput<'person'>> = {},
): PayloadInput<'person'> => ({
  slug: next(),
  name: 'Erika Muster',
  givenName: 'Erika',
  familyName: 'Muster',
  academicTitle: null,
  description: null,
  ...over,
})

export const sessionPayload = (
  organizationId: string,
  over: Partial<PayloadInput<'session'>> = {},
): PayloadInput<'session'> => ({
  organizationId,
  termId: null,
  slug: next(),
  title: 'Sitzung des Kreistags',
  sessionState: 'closed',
  date: '2021-06-25',
  dateNote: null,
  earliestDay: null,
  latestDay: null,
  startsAt: null,
  endsAt: null,
  place: null,
  note: null,
  ...over,
})

export const itemPayload = (
  sessionId: string,
  over: Partial<PayloadInput<'agenda_item'>> = {},
): PayloadInput<'agenda_item'> => ({
  sessionId,
  matterId: null,
  number: '1',
  position: 0,
  slug: next(),
  title: 'Haushalt',
  summary: null,
  plainSummary: null,
  note: null,
  ...over,
})

export const motionPayload = (
  agendaItemId: string,
  over: Partial<PayloadInput<'motion'>> = {},
): PayloadInput<'motion'> => ({
  agendaItemId,
  position: 0,
  kind: 'substantive',
  title: 'Antrag',
  text: 'Der Kreistag möge beschließen.',
  targetId: null,
  paperId: null,
  outcome: 'carried',
  outcomeNote: null,
  moverReported: false,
  ...over,
})

export const votePayload = (
  motionId: string,
  over: Partial<PayloadInput<'vote'>> = {},
): PayloadInput<'vote'> => ({
  motionId,
  position: 0,
  subject: 'Abstimmung über den Antrag',
  method: 'open',
  majority: 'simple',
  polarity: 'for_motion',
  statutorySeats: null,
  present: null,
  yes: 29,
  no: 24,
  abstain: null,
  invalid: null,
  stated: null,
  statedOutcome: null,
  note: null,
  overruleReason: null,
  ...over,
})

export const statementPayload = (
  agendaItemId: string,
  personId: string,
  over: Partial<PayloadInput<'statement'>> = {},
): PayloadInput<'statement'> => ({
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

export const sourcePayload = (): PayloadInput<'source'> => ({
  kind: 'minutes',
  title: 'Niederschrift',
  publisher: null,
  author: null,
  date: null,
  url: null,
  licence: null,
  note: null,
})

export async function aCouncil(): Promise<Council> {
  const administrator = await anActor('administrator')
  const writer = await anActor('editor', 'Schreiberin')
  const publisher = await anActor('reviewer', 'Prüfer')
  const body = saved(
    await saveRecord(administrator, {
      bodyId: '',
      kind: 'body',
      id: null,
      payload: bodyPayload(),
      lock: null,
    }),
  )
  const bodyId = body.id
  const draft: Council['draft'] = async (kind, payload) =>
    saved(await saveRecord(writer, { bodyId, kind, id: null, payload, lock: null })).id
  const publish = async (id: string) => {
    done(await submitRecord(writer, id))
    done(await publishRecord(publisher, id))
  }
  const published: Council['published'] = async (kind, payload) => {
    const id = await draft(kind, payload)
    await publish(id)
    return id
  }
  done(await submitRecord(administrator, bodyId))
  done(await publishRecord(publisher, bodyId))
  return { writer, publisher, bodyId, draft, published, publish }
}

/** A published debate with one person, to hang statements, motions and votes on. */
export async function aDebate(council: Council) {
  const organizationId = await council.published('organization', organizationPayload())
  const personId = await council.published('person', personPayload())
  const sourceId = await council.published('source', sourcePayload())
  const sessionId = await council.published('session', sessionPayload(organizationId))
  const itemId = await council.published('agenda_item', itemPayload(sessionId))
  const citations: Payload<'statement'>['citations'] = [
    { sourceId, locator: 'Seite 3', excerpt: null },
  ]
  return { organizationId, personId, sourceId, sessionId, itemId, citations }
}
