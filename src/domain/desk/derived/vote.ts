/** What the rules of procedure say about a vote as it is typed. */
import type { ElectionResult } from '@/domain/procedure/election'
import type { Decision } from '@/domain/procedure/majority'
import type { Finding } from '@/domain/procedure/plausibility'
import { findingsOnRecord } from '@/domain/procedure/recorded-vote'
import { electionResult, resultOfVote } from '@/domain/procedure/vote-result'
import { votingTime } from '@/domain/procedure/voting-time'
import type { Payload } from '@/domain/record/payloads'
import { fromLocalTime } from '@/domain/time/local'
import type { DeskPerson, DeskState } from '../state'
import { itemOf } from './items'
import { attendanceIsRecorded, electorate, eligiblePresent, voters, type Elector } from './presence'

export { isElection, statedResult } from '@/domain/procedure/vote-result'

type Vote = Payload<'vote'>

/** What the vote decides by its figures, its words, or what is known of the factions. */
export const decisionOf = (state: DeskState, vote: Vote): Decision => resultOfVote(vote, state)

/** Who is elected; candidates are known by their place in the list. */
export const electionOf = (state: DeskState, vote: Vote): ElectionResult =>
  electionResult(vote, state.rules)

/** Those who may vote on it, in the order of the roll call, and those who may not, with the reason. */
export function electorsOf(state: DeskState, vote: Vote): Elector[] {
  const at = votingTime(vote, (id) => state.votes.find((other) => other.id === id)?.payload)
  return electorate(state, {
    agendaItemId: itemOf(state, vote)?.id ?? '',
    chairExcludedBy: vote.chairExcludedBy,
    at: at === null ? null : fromLocalTime(at),
  })
}

/** Members of a faction who may vote on it, as far as attendance tells; null where it is not recorded. */
export function presentOfFaction(
  state: DeskState,
  vote: Vote,
  factionId: string | null,
): DeskPerson[] | null {
  const electors = electorsOf(state, vote)
  if (eligiblePresent(state, electors) === null) return null
  return electors
    .filter(({ person, eligibility }) => person.factionId === factionId && eligibility.mayVote)
    .map(({ person }) => person)
}

/** Everything that cannot be, or that somebody should look at, errors first. */
export function findingsOf(state: DeskState, vote: Vote): Finding[] {
  const seats = voters(state)
  const electors = electorsOf(state, vote)
  const unattached = electors.filter(
    ({ person, eligibility }) => person.factionId === null && eligibility.mayVote !== false,
  )
  const nameOf = new Map([
    ...state.persons.map(({ id, name }) => [id, name] as const),
    ...state.factions.map(({ id, shortName }) => [id, shortName] as const),
  ])
  return findingsOnRecord(vote, {
    rules: state.rules,
    statutorySeats: state.statutorySeats,
    electors: electors.map(({ person, eligibility }) => ({
      personId: person.id,
      name: person.name,
      eligibility,
    })),
    membersAreRecorded: seats.length > 0,
    attendanceIsRecorded: attendanceIsRecorded(state),
    withoutFaction: seats.length > 0 ? unattached.length : null,
    membersOf: (id) => seats.filter(({ factionId }) => factionId === id).length || null,
    nameOf: (id) => nameOf.get(id),
  })
}
