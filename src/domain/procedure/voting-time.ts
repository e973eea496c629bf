/** When it was voted: the moment by which it is said who was there and could vote. */
import type { VoteReplacement } from '@/domain/vocabulary'

export interface TimedVote {
  startedAt: string | null
  countedAt: string | null
  replacesId: string | null
  replacement: VoteReplacement | null
}

/**
 * A correction tells anew what was counted then, by those who were there then; a repetition is a vote of
 * its own.
 *
 * @param before the count that this one takes the place of, by its id
 * @returns ISO 8601; null where it is not recorded
 */
export function votingTime(
  vote: TimedVote,
  before: (id: string) => TimedVote | undefined,
): string | null {
  const first =
    vote.replacement === 'corrected' && vote.replacesId !== null
      ? before(vote.replacesId)
      : undefined
  const own = vote.countedAt ?? vote.startedAt
  return first === undefined ? own : votingTime(first, before)
}
