/**
 * Votes on the rejection of a motion, where a Yes is against it (polarity `for_rejection`).
 *
 * More Yes than No rejects the motion, whatever majority it would have needed to be carried. If the
 * rejection finds no majority (KrO NRW § 35 Abs. 1: a tie is none), it has failed, and nothing more: a
 * rejected negative carries no positive. The motion is then undecided, unless the sources say otherwise.
 */
import { bindParagraph } from '@/domain/german'
import type { Polarity } from '@/domain/vocabulary'
import type { VoteCounts } from './counts'
import {
  explainComputed,
  explainFailedRejection,
  explainStated,
  explainUnknown,
} from './majority-explanation'
import type { Decision, VoteToDecide } from './majority'
import { extremes, type KnownSides } from './possible-counts'

/** Whether the counts that are known say that the rejection was put to the vote and found no majority. */
export const rejectionFailed = ({
  polarity,
  yes,
  no,
}: Pick<VoteCounts, 'yes' | 'no'> & { polarity: Polarity }): boolean =>
  polarity === 'for_rejection' && yes !== null && (no === null ? yes === 0 : yes <= no)

/** What a vote on the rejection decided about the motion. @param isComputable no count is broken */
export function decideRejection(vote: VoteToDecide, isComputable: boolean): Decision {
  const { stated, rules } = vote
  // To reject takes a simple majority, also of what only a qualified one could have carried.
  const simple: VoteToDecide = { ...vote, majority: 'simple' }
  const verdict = isComputable ? verdictOf(simple) : null
  const paragraph = bindParagraph(rules.majority.paragraph)
  if (verdict === 'rejected')
    return {
      outcome: 'rejected',
      basis: 'computed',
      contradictsStated: stated !== null && stated.outcome !== 'rejected',
      explanation: explainComputed(simple, 'rejected', 'rejected'),
      paragraph,
    }
  if (verdict === 'failed')
    return {
      outcome: stated?.outcome === 'carried' ? 'carried' : 'unknown',
      basis: stated?.outcome === 'carried' ? 'stated' : 'computed',
      contradictsStated: stated?.outcome === 'rejected',
      explanation: explainFailedRejection(simple),
      paragraph,
    }
  return {
    outcome: stated?.outcome ?? 'unknown',
    basis: stated ? 'stated' : 'none',
    contradictsStated: false,
    explanation: stated ? explainStated(simple, stated, null) : explainUnknown(simple, null),
    paragraph,
  }
}

/** `null`: the counts that are not known could change it, or the chair decides a tie. */
function verdictOf(vote: VoteToDecide): 'rejected' | 'failed' | null {
  const { best, worst } = extremes(vote)
  const [most, least] = [verdictFor(best, vote), verdictFor(worst, vote)]
  return most === least ? most : null
}

function verdictFor(
  { inFavour, against }: KnownSides,
  { rules }: VoteToDecide,
): 'rejected' | 'failed' | null {
  if (inFavour === against && rules.tie.effect !== 'rejected') return null
  return against > inFavour ? 'rejected' : 'failed'
}
