import type { DeskRecord, DeskState } from '@/domain/desk/state'
import { decisionOf, statedResult } from '@/domain/desk/derived/vote'
import type { Payload } from '@/domain/record/payloads'
import { institutionOf } from './institution'
import { nameOfPerson } from './names'
import type { VoteFacts } from './wording/facts'

const UNKNOWN_REASON = 'Der Grund ist nicht festgehalten.'

const replacementOf = ({ replacement, replacementReason }: Payload<'vote'>) => ({
  kind: replacement ?? ('corrected' as const),
  reason: replacementReason ?? UNKNOWN_REASON,
})

/** What the minutes can say of a vote, from the record. Throws for a vote on no motion of the session. */
export function voteFacts(
  { desk, organizationName }: { desk: DeskState; organizationName: string },
  { id, payload }: DeskRecord<'vote'>,
): VoteFacts {
  const motion = desk.motions.find((other) => other.id === payload.motionId)?.payload
  if (!motion) throw new Error(`vote ${id} is on no motion of this session`)
  const factions = new Map(desk.factions.map((faction) => [faction.id, faction.shortName]))
  const successor = desk.votes.find((other) => other.payload.replacesId === id)?.payload
  return {
    institution: institutionOf(organizationName),
    motion,
    method: payload.method,
    majority: payload.majority,
    polarity: payload.polarity,
    statutorySeats: payload.statutorySeats ?? desk.statutorySeats,
    counts: payload,
    stated: statedResult(payload),
    outcome: decisionOf(desk, payload).outcome,
    factions: payload.factionVotes.map((vote) => ({
      ...vote,
      name: factions.get(vote.organizationId) ?? 'unbekannte Fraktion',
    })),
    ballots: payload.ballots.map(({ personId, choice }) => ({
      name: nameOfPerson(desk, personId),
      choice,
    })),
    candidates: payload.candidates,
    round: payload.round,
    replaces: payload.replacesId === null ? null : replacementOf(payload),
    replacedBy: successor && successor.countedAt !== null ? replacementOf(successor) : null,
    chairExcludedBy: payload.chairExcludedBy,
    note: payload.note,
    overruleReason: payload.overruleReason,
    rules: desk.rules,
  }
}
