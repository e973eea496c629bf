/** What was asked for before a vote, and how it is to be taken for that reason (KrO NRW § 35). */
import { electionMethod } from '@/domain/procedure/election'
import { votingMethod } from '@/domain/procedure/voting-method'
import type { Payload } from '@/domain/record/payloads'
import type { DeskState } from '../state'
import { voters } from './presence'
import { isElection } from './vote'

type Vote = Payload<'vote'>

export interface MethodAnswer {
  /** How the vote is to be taken; null: nobody asked for anything. */
  method: 'open' | 'roll_call' | 'secret' | null
  explanation: string
  paragraph: string
}

/** How many asked for it; of several requests the one with the most members counts. */
const supportersOf = ({ requests }: Vote, kind: Vote['requests'][number]['kind']): number =>
  requests
    .filter((request) => request.kind === kind)
    .reduce((most, { supporters }) => Math.max(most, supporters ?? 0), 0)

/**
 * How the vote is to be taken by what was asked for: openly unless enough members ask otherwise, an
 * election by ballot if anybody objects to an open one; null where nothing was asked.
 */
export function methodAsked(state: DeskState, vote: Vote): MethodAnswer | null {
  const objections = vote.requests.filter(({ kind }) => kind === 'against_open_election')
  const known = vote.requests.filter(({ kind }) => kind !== 'against_open_election')
  if (objections.length > 0 && isOrBecomesElection(state, vote))
    return electionMethod(
      // Somebody objected, however many; 0: the chair asked, and nobody did.
      objections.some(({ supporters }) => supporters !== 0),
      state.rules,
    )
  if (known.length === 0) return null
  return votingMethod({
    rollCall: supportersOf(vote, 'roll_call'),
    secret: supportersOf(vote, 'secret'),
    members: state.statutorySeats ?? voters(state).length,
    rules: state.rules,
  })
}

/** Whether the vote is taken otherwise than was asked for by enough members; null: it is not. */
export function againstRequests(state: DeskState, vote: Vote): MethodAnswer | null {
  const asked = methodAsked(state, vote)
  if (!asked || asked.method === 'open' || vote.method === 'unknown') return null
  return asked.method === vote.method ? null : asked
}

export const isOrBecomesElection = (state: DeskState, vote: Vote): boolean =>
  isElection(vote) ||
  vote.round !== null ||
  state.motions.find(({ id }) => id === vote.motionId)?.payload.kind === 'election'
