/**
 * The plausibility of one recorded vote (KrO NRW §§ 34, 35): everything that cannot be, or that
 * somebody should look at before it is published. Each check stands in a file of its own.
 */
import { ballotFindings } from './plausibility/ballots'
import { factionFindings } from './plausibility/factions'
import type { Finding, VoteContext, VoteRecord } from './plausibility/finding'
import { outcomeFindings } from './plausibility/outcome'
import { totalFindings } from './plausibility/totals'

export type {
  BallotRecord,
  Elector,
  FactionVoteRecord,
  Finding,
  FindingRule,
  VoteContext,
  VoteRecord,
} from './plausibility/finding'

/**
 * All findings about a vote, errors first. What is unknown (`null`) breaks no rule. An empty list
 * means that nothing recorded contradicts anything else.
 */
export function checkVote(vote: VoteRecord, context: VoteContext): Finding[] {
  const findings = [
    ...totalFindings(vote, context),
    ...factionFindings(vote, context),
    ...ballotFindings(vote, context),
    ...outcomeFindings(vote, context),
  ]
  return [
    ...findings.filter((finding) => finding.severity === 'error'),
    ...findings.filter((finding) => finding.severity === 'warning'),
  ]
}
