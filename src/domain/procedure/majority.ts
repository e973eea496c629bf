/**
 * The majority rule: what a vote decided (KrO NRW § 35).
 *
 * A motion is carried by more votes for it than against it; a tie rejects it; abstentions and
 * invalid votes do not count. Qualified majorities have their own base (`qualified-majority.ts`).
 */
import { bindParagraph } from '@/domain/german'
import type { MajorityRule, Polarity, VoteOutcome } from '@/domain/vocabulary'
import { brokenCountFields, isCount, type StatedResult, type VoteCounts } from './counts'
import { explainComputed, explainStated, explainUnknown } from './majority-explanation'
import { extremes, type KnownSides, type KnownVoices } from './possible-counts'
import { isOfMembers, votesNeeded } from './qualified-majority'
import { decideRejection } from './rejection'
import type { RulesOfProcedure } from './rules'

export interface VoteToDecide {
  counts: VoteCounts
  majority: MajorityRule
  polarity: Polarity
  /** The statutory number of members, the chair included (`statutoryMembers`). */
  statutorySeats: number | null
  stated: StatedResult | null
  rules: RulesOfProcedure
  /** So many voices at least are known by faction, where the whole counts are not. */
  atLeast?: KnownVoices
}

export interface Decision {
  /** What became of the motion, whatever a Yes meant. */
  outcome: VoteOutcome
  /** `computed` from counts, `stated` by the source, or `none` of both. */
  basis: 'computed' | 'stated' | 'none'
  /** The counts give another outcome than the source's words; see `checkVote`. */
  contradictsStated: boolean
  /** German sentences for the minutes. */
  explanation: string
  paragraph: string
}

/** What the counts say: a tie is neither, and the body's rules say what becomes of it. */
export type Verdict = 'carried' | 'rejected' | 'tie'

/**
 * What the vote decided about its motion.
 *
 * The outcome is computed only if no value of the unknown counts could overturn it; else the
 * source's own words stand; else it is unknown. A contradiction between both is reported, not
 * resolved: the counts give the outcome and `contradictsStated` is set.
 *
 * An outcome that is `computed` and `unknown` is that of a rejection that failed: see `rejection.ts`.
 */
export function decide(vote: VoteToDecide): Decision {
  if (vote.polarity === 'for_rejection') return decideRejection(vote, isComputable(vote))
  const verdict = computeVerdict(vote)
  const computed = verdict && outcomeOf(verdict, vote.rules)
  const paragraph = bindParagraph(
    verdict === 'tie' ? vote.rules.tie.paragraph : vote.rules.majority.paragraph,
  )
  if (verdict && computed) {
    return {
      outcome: computed,
      basis: 'computed',
      contradictsStated: vote.stated !== null && vote.stated.outcome !== computed,
      explanation: explainComputed(vote, verdict, computed),
      paragraph,
    }
  }
  return {
    outcome: vote.stated?.outcome ?? 'unknown',
    basis: vote.stated ? 'stated' : 'none',
    contradictsStated: false,
    explanation: vote.stated
      ? explainStated(vote, vote.stated, verdict)
      : explainUnknown(vote, verdict),
    paragraph,
  }
}

/** `null`: a tie that the chair decides, so that the counts alone do not tell. */
function outcomeOf(verdict: Verdict, rules: RulesOfProcedure): 'carried' | 'rejected' | null {
  if (verdict !== 'tie') return verdict
  return rules.tie.effect === 'rejected' ? 'rejected' : null
}

/** What the counts say, or `null` where the unknown ones could change it. */
function computeVerdict(vote: VoteToDecide): Verdict | null {
  const { majority, statutorySeats } = vote
  if (!isComputable(vote) || (isOfMembers(majority) && statutorySeats === null)) return null

  const extreme = extremes(vote)
  const [best, worst] = [verdictFor(extreme.best, vote), verdictFor(extreme.worst, vote)]
  if (best === worst) return best
  const tieRejects = vote.rules.tie.effect === 'rejected'
  return tieRejects && best !== 'carried' && worst !== 'carried' ? 'rejected' : null
}

/** Whether there is nothing but counts, of which one can say what they decide. */
const isComputable = ({ counts, majority, statutorySeats }: VoteToDecide): boolean =>
  brokenCountFields(counts).length === 0 &&
  isCount(statutorySeats) &&
  // Who of several has most votes cannot be read from one Yes and No.
  majority !== 'plurality'

function verdictFor({ inFavour, against }: KnownSides, vote: VoteToDecide): Verdict {
  const needed =
    vote.statutorySeats === null ? null : votesNeeded(vote.majority, vote.statutorySeats)
  if (needed !== null) return inFavour >= needed ? 'carried' : 'rejected'
  if (vote.majority === 'two_thirds') {
    return inFavour > 0 && inFavour >= 2 * against ? 'carried' : 'rejected'
  }
  if (inFavour === against) return 'tie'
  return inFavour > against ? 'carried' : 'rejected'
}
