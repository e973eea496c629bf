/** What the rules of procedure say about a vote as it is typed. */
import { elect, type ElectionResult } from '@/domain/procedure/election'
import { knownVoices } from '@/domain/procedure/faction-voices'
import { decide, type Decision } from '@/domain/procedure/majority'
import { checkVote, type Finding } from '@/domain/procedure/plausibility'
import type { Payload } from '@/domain/record/payloads'
import { fromLocalTime } from '@/domain/time/local'
import type { DeskPerson, DeskState } from '../state'
import { itemOf } from './items'
import { electorate, eligiblePresent, voters, type Elector } from './presence'

type Vote = Payload<'vote'>

export const statedResult = ({ stated, statedOutcome }: Vote) =>
  stated !== null && statedOutcome !== null ? { text: stated, outcome: statedOutcome } : null

/** Whether it is about persons and not about a motion. */
export const isElection = ({ candidates }: Pick<Vote, 'candidates'>): boolean =>
  candidates.length > 0

/** What the vote decides by its figures, its words, or what is known of the factions. */
export function decisionOf(state: DeskState, vote: Vote): Decision {
  return decide({
    counts: vote,
    majority: vote.majority,
    polarity: vote.polarity,
    statutorySeats: vote.statutorySeats ?? state.statutorySeats,
    stated: statedResult(vote),
    rules: state.rules,
    atLeast: knownVoices(vote.factionVotes),
  })
}

/** Who is elected; candidates are known by their place in the list. */
export const electionOf = (state: DeskState, vote: Vote): ElectionResult =>
  elect({
    round: vote.round === 2 ? 'run_off' : 'first',
    candidates: vote.candidates.map(({ name, votes }, index) => ({
      id: String(index),
      name,
      votes,
    })),
    no: vote.no,
    rules: state.rules,
  })

/** Those who may vote on it, in the order of the roll call, and those who may not, with the reason. */
export function electorsOf(state: DeskState, vote: Vote): Elector[] {
  const at = vote.countedAt ?? vote.startedAt
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
  const electors = electorsOf(state, vote)
  const nameOf = new Map([
    ...state.persons.map(({ id, name }) => [id, name] as const),
    ...state.factions.map(({ id, shortName }) => [id, shortName] as const),
  ])
  const seats = voters(state)
  return checkVote(
    {
      method: vote.method,
      majority: vote.majority,
      polarity: vote.polarity,
      counts: vote,
      stated: statedResult(vote),
      outcome: null,
      factions: vote.factionVotes.map((faction) => ({
        ...faction,
        factionId: faction.organizationId,
        name: nameOf.get(faction.organizationId) ?? 'Unbekannte Fraktion',
        members:
          seats.filter(({ factionId }) => factionId === faction.organizationId).length || null,
      })),
      ballots: vote.ballots.map((ballot) => ({
        ...ballot,
        name: nameOf.get(ballot.personId) ?? 'Unbekannte Person',
      })),
    },
    {
      rules: state.rules,
      statutorySeats: vote.statutorySeats ?? state.statutorySeats,
      eligiblePresent: eligiblePresent(state, electors),
      withoutFaction:
        seats.length > 0 ? seats.filter(({ factionId }) => factionId === null).length : null,
      electorate:
        seats.length > 0
          ? electors.map(({ person, eligibility }) => ({
              personId: person.id,
              name: person.name,
              eligibility,
            }))
          : null,
    },
  )
}
