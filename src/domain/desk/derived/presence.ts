import type { Exclusion, PresencePeriod } from '@/domain/procedure/attendance'
import {
  eligibility,
  mostWhoMayVote,
  type Eligibility,
  type VotingOccasion,
} from '@/domain/procedure/eligibility'
import { presentForItem, quorum, type QuorumAnswer } from '@/domain/procedure/quorum'
import { fromLocalTime } from '@/domain/time/local'
import type { DeskPerson, DeskState } from '../state'

const moment = (text: string | null): Date | null => (text === null ? null : fromLocalTime(text))

/** Whether anybody's attendance is recorded at all. */
export const attendanceIsRecorded = (state: DeskState): boolean =>
  state.session.payload.attendances.length > 0

/** The stays of those whose seat counts for the quorum. */
export function presence(state: DeskState): PresencePeriod[] {
  return state.session.payload.attendances.map(({ personId, status, arrivedAt, leftAt }) => ({
    personId,
    status,
    from: moment(arrivedAt),
    until: moment(leftAt),
  }))
}

/** Who takes no part in an item for a conflict of interest. */
export const exclusions = (state: DeskState): Exclusion[] =>
  state.items.flatMap(({ id, payload }) =>
    payload.recusals.map(({ personId }) => ({
      personId,
      agendaItemId: id,
      reason: 'conflict_of_interest' as const,
    })),
  )

/** Those who have a seat with a vote, or hold the office that chairs. */
export const voters = (state: DeskState): DeskPerson[] =>
  state.persons.filter(
    ({ isMember, mayVote, isChair }) =>
      (isMember && mayVote !== false) || (isChair && state.rules.chair.isMember),
  )

/**
 * How many members count as present at that time; for an item, without those who are excluded from
 * it. `null` where attendance is not recorded.
 */
export function presentAt(state: DeskState, itemId: string | null, at: Date): number | null {
  if (!attendanceIsRecorded(state)) return null
  const seats = new Set(voters(state).map(({ id }) => id))
  const stays = presence(state).filter(({ personId }) => seats.size === 0 || seats.has(personId))
  return presentForItem(stays, exclusions(state), itemId ?? '', at)
}

/**
 * The quorum light: what the rules say about those present. A lack that was established lasts, for later
 * items as well, until somebody establishes otherwise.
 */
export function quorumAt(state: DeskState, itemId: string | null, at: Date): QuorumAnswer {
  const last = state.session.payload.quorumChecks.findLast((check) => fromLocalTime(check.at) <= at)
  const secondCall = state.items.find(({ id }) => id === itemId)?.payload.secondCall ?? null
  return quorum({
    statutorySeats: state.statutorySeats,
    present: presentAt(state, itemId, at),
    lackEstablished: last !== undefined && !last.isQuorate,
    secondCall: secondCall && { invitationSaidSo: secondCall === 'with_notice' },
    rules: state.rules,
  })
}

export interface Elector {
  person: DeskPerson
  eligibility: Eligibility
}

/** Everybody who comes into question as a voter, in the order of the roll call, and whether they may. */
export function electorate(
  state: DeskState,
  vote: { agendaItemId: string; chairExcludedBy: string | null; at: Date | null },
): Elector[] {
  const members = voters(state)
  const occasion: VotingOccasion = {
    day: state.day,
    at: vote.at,
    agendaItemId: vote.agendaItemId,
    // Whom the desk shows as a member was one on that day.
    memberships: members.flatMap(({ id, isMember, mayVote }) =>
      isMember ? [{ personId: id, mayVote, earliest: null, latest: null }] : [],
    ),
    presence: presence(state),
    exclusions: exclusions(state),
    chairId: members.find(({ isChair }) => isChair)?.id ?? null,
    chairExcludedBy: vote.chairExcludedBy,
    rules: state.rules,
  }
  return members.map((person) => ({ person, eligibility: eligibility(person.id, occasion) }))
}

/** How many could vote at most; `null` where attendance is not recorded. */
export const eligiblePresent = (state: DeskState, electors: readonly Elector[]): number | null =>
  attendanceIsRecorded(state)
    ? mostWhoMayVote(electors.map((elector) => elector.eligibility))
    : null
