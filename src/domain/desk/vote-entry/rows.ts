/** The rows of a vote by factions and of a roll call, in their order. */
import type { FactionPosition } from '@/domain/vocabulary'
import type { BallotChoice } from '@/domain/vocabulary'
import type { Payload } from '@/domain/record/payloads'
import type { Elector } from '../derived/presence'
import { electorsOf } from '../derived/vote'
import type { DeskFaction, DeskState } from '../state'

type Vote = Payload<'vote'>

export interface FactionRow {
  kind: 'faction'
  faction: DeskFaction
  /** How many seats it has, and how many of their holders may vote here; null: not recorded. */
  seats: number
  present: number | null
  vote: Vote['factionVotes'][number] | null
}

export interface PersonRow {
  kind: 'person'
  elector: Elector
  choice: BallotChoice | null
}

export type Row = FactionRow | PersonRow

export const fieldOf = (row: Row) =>
  row.kind === 'faction'
    ? (`faction:${row.faction.id}` as const)
    : (`person:${row.elector.person.id}` as const)

const personRow = (vote: Vote, elector: Elector): PersonRow => ({
  kind: 'person',
  elector,
  choice: vote.ballots.find((ballot) => ballot.personId === elector.person.id)?.choice ?? null,
})

/** The factions that have seats, the largest first, then everybody else who may vote. */
export function factionRows(state: DeskState, vote: Vote): Row[] {
  const electors = electorsOf(state, vote)
  const isKnown = state.session.payload.attendances.length > 0
  const ids = new Set(state.factions.map(({ id }) => id))
  const rows = state.factions.map((faction): FactionRow => {
    const own = electors.filter(({ person }) => person.factionId === faction.id)
    return {
      kind: 'faction',
      faction,
      seats: own.length,
      present: isKnown
        ? own.filter(({ eligibility }) => eligibility.mayVote === true).length
        : null,
      vote: vote.factionVotes.find((one) => one.organizationId === faction.id) ?? null,
    }
  })
  const isUnattached = ({ person }: Elector) =>
    person.factionId === null || !ids.has(person.factionId)
  return [
    ...rows
      .filter((row) => row.seats > 0 || row.vote !== null || electors.length === 0)
      .toSorted((a, b) => b.seats - a.seats),
    ...electors.filter(isUnattached).map((elector) => personRow(vote, elector)),
  ]
}

/**
 * The order of the roll call: by family name, the chair at the place that the Geschäftsordnung gives
 * him or her. Those who may not vote are in it, so that everybody sees why they are not called.
 */
export function callRows(state: DeskState, vote: Vote): PersonRow[] {
  const electors = electorsOf(state, vote)
  const chair = electors.filter(({ person }) => person.isChair)
  const others = electors.filter(({ person }) => !person.isChair)
  const ordered = {
    first: [...chair, ...others],
    last: [...others, ...chair],
    by_name: electors,
  }[state.rules.rollCall.chairVotes]
  return ordered.map((elector) => personRow(vote, elector))
}

/** Whether the row is passed over: who may not vote is not called. */
export const isSkipped = (row: Row): boolean =>
  row.kind === 'person' && row.elector.eligibility.mayVote === false

export const isAnswered = (row: Row): boolean =>
  row.kind === 'faction' ? row.vote !== null : row.choice !== null

/** The keys of a row, in the order in which they are offered. */
export const POSITION_KEYS: Readonly<Record<string, FactionPosition>> = {
  j: 'yes',
  n: 'no',
  e: 'abstain',
  u: 'split',
  g: 'some_no',
  z: 'some_yes',
  h: 'some_abstain',
  x: 'unknown',
}

export const CHOICE_KEYS: Readonly<Record<string, BallotChoice>> = {
  j: 'yes',
  n: 'no',
  e: 'abstain',
  x: 'not_voting',
  u: 'invalid',
}
