import { voteOutcomeLabel, type Polarity, type VoteOutcome } from '@/domain/vocabulary'
import { rejectionFailed } from './rejection'

export interface Verdict {
  words: string
  tone: 'positive' | 'negative' | 'open' | 'unknown'
}

interface DecidedVote {
  outcome: VoteOutcome
  polarity: Polarity
  yes: number | null
  no: number | null
  /** Empty: the vote was about a motion. */
  candidates: readonly { votes: number | null }[]
}

const ofMotion: Record<VoteOutcome, Verdict> = {
  carried: { words: voteOutcomeLabel.carried, tone: 'positive' },
  rejected: { words: voteOutcomeLabel.rejected, tone: 'negative' },
  unknown: { words: 'Ergebnis nicht berichtet', tone: 'unknown' },
}

/** What a vote or an election decided, in a word or two. */
export function voteVerdict(vote: DecidedVote): Verdict {
  const { outcome, candidates } = vote
  if (candidates.length === 0)
    return outcome === 'unknown' && rejectionFailed(vote)
      ? { words: 'nicht abgelehnt', tone: 'open' }
      : ofMotion[outcome]
  if (outcome === 'carried') return { words: 'gewählt', tone: 'positive' }
  if (outcome === 'rejected') return { words: 'niemand gewählt', tone: 'negative' }
  return candidates.every(({ votes }) => votes !== null)
    ? { words: 'noch niemand gewählt', tone: 'open' }
    : ofMotion.unknown
}
