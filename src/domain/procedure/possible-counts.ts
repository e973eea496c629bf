import type { Polarity } from '@/domain/vocabulary'
import { sides, type VoteCounts } from './counts'

export interface KnownSides {
  inFavour: number
  against: number
}

/**
 * The most and the least favourable votes for and against a motion that the known counts allow,
 * given that nobody votes who is not present and no more are present than there are seats. Where
 * neither is known, an unknown count has no upper limit (`Infinity`).
 *
 * More votes for a motion never harm it and more against it never help it, so whatever holds at
 * both extremes holds for everything between them. Known counts are taken as they are, even where
 * they contradict each other; finding that is the plausibility check's task.
 */
export function extremes(vote: {
  counts: VoteCounts
  polarity: Polarity
  statutorySeats: number | null
}): { best: KnownSides; worst: KnownSides } {
  const { counts } = vote
  const { inFavour, against } = sides(counts, vote.polarity)
  const voters = Math.min(counts.present ?? Infinity, vote.statutorySeats ?? Infinity)
  const free = voters - (counts.abstain ?? 0) - (counts.invalid ?? 0)
  const mostBeside = (other: number | null) => Math.max(0, free - (other ?? 0))
  return {
    best: { inFavour: inFavour ?? mostBeside(against), against: against ?? 0 },
    worst: { inFavour: inFavour ?? 0, against: against ?? mostBeside(inFavour) },
  }
}
