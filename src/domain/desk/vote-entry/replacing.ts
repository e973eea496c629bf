/** A count that takes the place of another: repeated, or corrected. The first one stays. */
import type { Payload } from '@/domain/record/payloads'
import type { VoteReplacement } from '@/domain/vocabulary'
import type { CommandInput } from '../commands'
import type { DeskRecord, DeskState } from '../state'
import type { FiguresInput, Step, Surroundings } from './entry'
import { entryOn, wayOf } from './open-vote'

type Vote = Payload<'vote'>

/** The count that took the place of this one; undefined: it stands. */
export const replacementOf = (state: DeskState, voteId: string): DeskRecord<'vote'> | undefined =>
  state.votes.find(({ payload }) => payload.replacesId === voteId)

/**
 * Opens the count that takes the place of another one. A repeated vote begins blank, with the same
 * question and majority; a correction begins with everything that was counted.
 */
export function openReplacement(
  first: DeskRecord<'vote'>,
  how: { agendaItemId: string; replacement: VoteReplacement; reason: string },
  { state, now, newId }: Surroundings,
): Step {
  const { payload } = first
  const voteId = newId()
  const isCorrection = how.replacement === 'corrected'
  const opened: CommandInput = {
    kind: 'vote.open',
    id: voteId,
    motionId: payload.motionId,
    at: now,
    replacesId: first.id,
    replacement: how.replacement,
    replacementReason: how.reason,
    ...question(payload),
    ...(isCorrection ? counted(payload) : {}),
  }
  const named = isCorrection ? namedVoices(voteId, payload) : []
  return {
    entry: entryOn({ agendaItemId: how.agendaItemId, voteId, way: wayOf(state, payload) }),
    commands: [opened, ...named],
    handled: true,
  }
}

function question(vote: Vote): FiguresInput {
  const { subject, method, majority, polarity, chairExcludedBy, round } = vote
  const candidates = vote.candidates.map((candidate) => ({
    ...candidate,
    votes: null,
    elected: false,
    byLot: false,
  }))
  return { subject, method, majority, polarity, chairExcludedBy, round, candidates }
}

function counted(vote: Vote): FiguresInput {
  const { present, yes, no, abstain, invalid, stated, statedOutcome, note, candidates } = vote
  return { present, yes, no, abstain, invalid, stated, statedOutcome, note, candidates }
}

const namedVoices = (id: string, { factionVotes, ballots }: Vote): CommandInput[] => [
  ...factionVotes.map((one): CommandInput => ({ kind: 'vote.faction', id, ...one })),
  ...ballots.map((one): CommandInput => ({ kind: 'vote.ballot', id, ...one })),
]
