import { voteOutcomeLabel, type VoteOutcome } from '@/domain/vocabulary'

export interface Verdict {
  words: string
  tone: 'positive' | 'negative' | 'open' | 'unknown'
}

interface DecidedVote {
  outcome: VoteOutcome
  /** Empty: the vote was about a motion. */
  candidates: readonly { votes: number | null }[]
}

const ofMotion: Record<VoteOutcome, Verdict> = {
  carried: { words: voteOutcomeLabel.carried, tone: 'positive' },
  rejected: { words: voteOutcomeLabel.rejected, tone: 'negative' },
  unknown: { words: 'Ergebnis nicht berichtet', tone: 'unknown' },
}

/** What a vote or an election decided, in a word or two. */
export function voteVerdict({ outcome, candidates }: DecidedVote): Verdict {
  if (candidates.length === 0) return ofMotion[outcome]
  if (outcome === 'carried') return { words: 'gewählt', tone: 'positive' }
  if (outcome === 'rejected') return { words: 'niemand gewählt', tone: 'negative' }
  return candidates.every(({ votes }) => votes !== null)
    ? { words: 'noch niemand gewählt', tone: 'open' }
    : ofMotion.unknown
}
