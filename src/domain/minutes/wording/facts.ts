import type { StatedResult, VoteCounts } from '@/domain/procedure/counts'
import { rejectionFailed } from '@/domain/procedure/rejection'
import type { RulesOfProcedure } from '@/domain/procedure/rules'
import type {
  BallotChoice,
  FactionPosition,
  MajorityRule,
  MotionKind,
  MotionOutcome,
  Polarity,
  VoteMethod,
  VoteOutcome,
  VoteReplacement,
} from '@/domain/vocabulary'
import type { Institution } from '../institution'

/** Everything about a vote that its sentence in the minutes can tell. */
export interface VoteFacts {
  institution: Institution
  motion: {
    kind: MotionKind
    title: string
    text: string
    textIsVerbatim: boolean
    /** As it was decided, where amendments changed it; null: as it was moved, or not recorded. */
    amendedText: string | null
    outcome: MotionOutcome
  }
  /** What was voted on, in the clerk's words; mostly the motion's title. */
  subject: string
  method: VoteMethod
  majority: MajorityRule
  polarity: Polarity
  statutorySeats: number | null
  counts: VoteCounts
  stated: StatedResult | null
  /** Words for the result that do not say what became of the motion. */
  openWords: string | null
  /** What became of the motion. */
  outcome: VoteOutcome
  factions: readonly FactionFacts[]
  ballots: readonly { name: string; choice: BallotChoice }[]
  candidates: readonly { name: string; votes: number | null; elected: boolean; byLot: boolean }[]
  /** Of an election: 2 is the run-off. */
  round: number | null
  /** This count takes the place of another one. */
  replaces: { kind: VoteReplacement; reason: string } | null
  /** Another count takes the place of this one. */
  replacedBy: { kind: VoteReplacement; reason: string } | null
  chairExcludedBy: string | null
  note: string | null
  overruleReason: string | null
  rules: RulesOfProcedure
}

export interface FactionFacts {
  name: string
  position: FactionPosition
  yes: number | null
  no: number | null
  abstain: number | null
}

/** What decides how the sentence is built. */
export type Situation =
  | 'adopted'
  | 'rejected'
  | 'tie'
  /** More votes for it than against it, but not the majority that it needs. */
  | 'missed'
  /** A proposal to reject the motion that found no majority. */
  | 'rejection-failed'
  | 'election'
  /** Another count took its place: it decides nothing. */
  | 'replaced'
  | 'unknown'

/** Which of the sentences fits what happened. */
export function situationOf(facts: VoteFacts): Situation {
  const { counts, outcome, polarity, candidates, replacedBy, rules } = facts
  if (replacedBy) return 'replaced'
  if (candidates.length > 0) return 'election'
  // Carried in a vote on its rejection: so the source says, and the vote itself did not do it.
  const isFailed = rejectionFailed({ ...counts, polarity })
  if (polarity === 'for_rejection')
    return outcome === 'rejected'
      ? 'rejected'
      : isFailed || outcome === 'carried'
        ? 'rejection-failed'
        : 'unknown'
  if (outcome === 'unknown') return 'unknown'
  const isPlain = !isQualified(facts)
  const isTie = counts.yes !== null && counts.yes === counts.no
  if (isTie && isPlain && outcome === 'rejected' && rules.tie.effect === 'rejected') return 'tie'
  if (outcome === 'carried') return 'adopted'
  const hasMore = counts.yes !== null && (counts.no === null || counts.yes >= counts.no)
  return !isPlain && hasMore ? 'missed' : 'rejected'
}

/** Whether it takes more than a majority of the votes cast. */
export const isQualified = ({ majority }: Pick<VoteFacts, 'majority'>): boolean =>
  majority !== 'simple' && majority !== 'plurality'

/** The side, as it was called in the vote, that had its way; null: not known. */
export function winnerOf(facts: VoteFacts): 'yes' | 'no' | null {
  if (situationOf(facts) === 'rejection-failed') return 'no'
  if (facts.outcome === 'unknown') return null
  return (facts.outcome === 'carried') === (facts.polarity === 'for_motion') ? 'yes' : 'no'
}
