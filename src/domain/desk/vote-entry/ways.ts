/** Changing how a vote is entered while it is open. */
import type { Payload } from '@/domain/record/payloads'
import type { CommandInput } from '../commands'
import { stay, type FiguresInput, type Step, type VoteEntry, type Way } from './entry'
import { BEGINNING, entryOn } from './open-vote'

type Vote = Payload<'vote'>

/** The desk's keys, which change the way also while a vote is open. */
export const WAY_KEYS: Readonly<Record<string, Way>> = {
  a: 'numbers',
  f: 'factions',
  r: 'roll_call',
  g: 'secret',
  w: 'election',
}

/**
 * Goes over to another way. What that way cannot hold is taken back: it is said first, and done when
 * the key is pressed again.
 */
export function switchWay(entry: VoteEntry, vote: Vote, way: Way): Step {
  if (way === entry.way || entry.voteId === null) return stay(entry)
  const lost = takenBack(entry.voteId, vote, way)
  const warning =
    'Die einzeln erfassten Stimmen werden dabei zurückgenommen. Noch einmal dieselbe Taste bestätigt das.'
  if (lost.length > 0 && entry.warning !== warning) return stay({ ...entry, warning })
  return {
    entry: entryOn({ ...entry, way }),
    commands: [...lost, { kind: 'vote.enter', id: entry.voteId, ...figuresFor(vote, way) }],
    handled: true,
  }
}

function takenBack(id: string, vote: Vote, way: Way): CommandInput[] {
  const keepsBallots = way === 'roll_call' || (way === 'factions' && vote.method === 'open')
  const ballots = keepsBallots ? [] : vote.ballots
  const factions = way === 'secret' || way === 'election' ? vote.factionVotes : []
  return [
    ...ballots.map(({ personId }): CommandInput => ({
      kind: 'vote.ballot',
      id,
      personId,
      choice: null,
    })),
    ...factions.map(({ organizationId }): CommandInput => ({
      kind: 'vote.faction',
      id,
      organizationId,
      position: null,
    })),
  ]
}

function figuresFor(vote: Vote, way: Way): FiguresInput {
  const { method, majority } = BEGINNING[way]
  if (way === 'election') return { method, majority, round: 1 }
  const wasElection = vote.round !== null
  return wasElection ? { method, majority, round: null, candidates: [] } : { method }
}
