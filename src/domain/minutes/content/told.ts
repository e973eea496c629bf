/**
 * What minutes tell of a session, piece by piece, as data: what it is called, and everything about it
 * that a reader of the minutes learns. Two sessions that tell the same have the same minutes, whatever
 * else of their records was edited, and however a later version of the program would word it.
 */
import { MINUTES_SIGNED } from '@/domain/desk/signed-minutes'
import type { DeskState } from '@/domain/desk/state'
import { canonicalJson, type Json } from '@/domain/evidence/json'
import type { Payload } from '@/domain/record/payloads'
import { fromLocalTime } from '@/domain/time/local'
import type { MinutesSource, Overruled } from './context'
import { inMinutes } from './statements'

export interface Told {
  key: string
  /** In words: „Abstimmung „Haushalt““. */
  what: string
  /** JSON, one text for the same facts. */
  facts: string
}

/** All that the whole minutes of a session tell, closed part included. */
export function toldOf({ state, meta, overruled }: MinutesSource): Told[] {
  const isIn = inMinutes(meta.kind)
  return [
    ...ofSession(state),
    ...state.items.map(({ id, payload }, place) =>
      told(id, `Punkt „${payload.title}“`, [
        place,
        ...[payload.number, payload.title, payload.isPublic, payload.startedAt, payload.endedAt],
        ...[payload.debateClosedAt, payload.disposal, payload.disposalNote, payload.rapporteur],
        ...[payload.addedInSession, payload.note, asSet(payload.recusals)],
      ]),
    ),
    ...state.motions.map(({ id, payload }) =>
      told(id, `Antrag „${payload.title}“`, [
        ...[payload.agendaItemId, payload.kind, payload.title, payload.text],
        ...[payload.textIsVerbatim, payload.amendedText, payload.paperId, payload.movers],
        ...[payload.outcome, payload.outcomeNote],
      ]),
    ),
    ...state.votes.map(({ id, payload }) =>
      told(id, `Abstimmung „${payload.subject}“`, factsOfVote(payload)),
    ),
    ...state.statements
      .filter(isIn)
      .map(({ id, payload }) =>
        told(id, `Wortbeitrag von ${nameIn(state, payload.personId)}`, [
          ...[payload.agendaItemId, payload.personId, payload.factionId, payload.office],
          ...[
            payload.stance,
            payload.spokenAt,
            payload.note,
            payload.isForRecord,
            payload.passages,
          ],
        ]),
      ),
    ...overruled.map(({ id, reason, findings }) =>
      told(`overruled:${id}`, 'Abweichung von einer Regel', [
        reason,
        findings.map(({ message }) => message),
      ]),
    ),
  ]
}

function ofSession({ session, statutorySeats }: DeskState): Told[] {
  const { payload } = session
  return [
    told('session', 'Angaben zur Sitzung', [
      ...[payload.title, payload.date, payload.place, payload.isPublic, payload.invitedOn],
      ...[payload.startsAt, payload.endsAt, asSet(payload.breaks), payload.chairId],
      ...[payload.formerChairs, statutorySeats],
    ]),
    told('attendance', 'Anwesenheit', asSet(payload.attendances)),
    told('quorum', 'Feststellungen der Beschlussfähigkeit', asSet(payload.quorumChecks)),
  ]
}

function factsOfVote({ citations: _, position: __, machineRead: ___, ...vote }: Payload<'vote'>) {
  return { ...vote, factionVotes: asSet(vote.factionVotes), ballots: asSet(vote.ballots) }
}

const told = (key: string, what: string, facts: unknown): Told => ({
  key,
  what,
  facts: canonicalJson(inUtc(facts)),
})

/** In one order, where the order of the list says nothing. */
const asSet = (entries: readonly unknown[]): Json[] =>
  entries.map(inUtc).toSorted((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1))

/** With every moment in UTC; what is not there is not known. */
function inUtc(value: unknown): Json {
  if (typeof value === 'string')
    return MOMENT.test(value) ? fromLocalTime(value).toISOString() : value
  if (Array.isArray(value)) return value.map(inUtc)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, inUtc(field)]))
  return typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/** A change that is being worked on has moments as they were typed, a stored record in UTC. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/

const nameIn = ({ persons }: DeskState, personId: string): string =>
  persons.find(({ id }) => id === personId)?.name ?? 'jemandem, der hier nicht bekannt ist'

/**
 * What was overruled, without what was said about the minutes themselves: that they were signed when
 * something was changed is no deviation of the session.
 */
export const withoutSigned = (entries: readonly Overruled[]): Overruled[] =>
  entries
    .map((entry) => ({
      ...entry,
      findings: entry.findings.filter(({ rule }) => rule !== MINUTES_SIGNED),
    }))
    .filter(({ findings }) => findings.length > 0)
