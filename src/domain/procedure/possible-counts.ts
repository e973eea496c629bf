import type { Polarity } from '@/domain/vocabulary'
import { sides, type VoteCounts } from './counts'

/** So many at least are known to have voted so, where the whole count is not: by their factions. */
export type KnownVoices = Pick<Record<keyof VoteCounts, number>, 'yes' | 'no' | 'abstain'>

const NOBODY: KnownVoices = { yes: 0, no: 0, abstain: 0 }

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
  atLeast?: KnownVoices
}): { best: KnownSides; worst: KnownSides } {
  const { counts, atLeast = NOBODY } = vote
  const least =
    vote.polarity === 'for_motion'
      ? { inFavour: atLeast.yes, against: atLeast.no }
      : { inFavour: atLeast.no, against: atLeast.yes }
  const { inFavour, against } = sides(counts, vote.polarity)
  const voters = Math.min(counts.present ?? Infinity, vote.statutorySeats ?? Infinity)
  const free = voters - (counts.abstain ?? atLeast.abstain) - (counts.invalid ?? 0)
  const mostBeside = (other: number) => Math.max(0, free - other)
  return {
    best: {
      inFavour: inFavour ?? Math.max(least.inFavour, mostBeside(against ?? least.against)),
      against: against ?? least.against,
    },
    worst: {
      inFavour: inFavour ?? least.inFavour,
      against: against ?? Math.max(least.against, mostBeside(inFavour ?? least.inFavour)),
    },
  }
}
