import { bindParagraph } from '@/domain/german'
import type {
  BallotChoice,
  FactionPosition,
  MajorityRule,
  Polarity,
  VoteMethod,
  VoteOutcome,
} from '@/domain/vocabulary'
import type { StatedResult, VoteCounts } from '../counts'
import type { Eligibility } from '../eligibility'
import type { RulesOfProcedure } from '../rules'

/** The stable codes of the checks; the API and the tests name them. */
export type FindingRule =
  | 'not-a-count'
  | 'votes-exceed-present'
  | 'votes-exceed-eligible'
  | 'votes-exceed-seats'
  | 'present-exceeds-seats'
  | 'votes-missing'
  | 'below-quorum'
  | 'invalid-in-open-vote'
  | 'faction-named-twice'
  | 'faction-exceeds-its-members'
  | 'faction-against-its-position'
  | 'faction-against-totals'
  | 'factions-exceed-total'
  | 'factions-below-total'
  | 'faction-in-secret-vote'
  | 'ballot-in-secret-vote'
  | 'ballot-outside-roll-call'
  | 'ballot-twice'
  | 'ballot-not-a-member'
  | 'ballot-without-voting-right'
  | 'ballot-of-excluded-chair'
  | 'ballot-of-excluded-member'
  | 'ballot-of-absent-member'
  | 'ballot-absent-though-present'
  | 'ballot-missing'
  | 'ballots-against-totals'
  | 'outcome-against-counts'
  | 'outcome-against-stated'
  | 'outcome-without-basis'
  | 'stated-against-counts'
  | 'stated-unanimous-against-counts'

/** One fault (`error`) or one oddity (`warning`) in a recorded vote. */
export interface Finding {
  rule: FindingRule
  paragraph: string
  severity: 'error' | 'warning'
  /** The field, as the API names it: `yes`, `factions.0.no`, `ballots.3.choice`. */
  path: string
  /** What is wrong, in German, for the person who entered it. */
  message: string
}

export interface FactionVoteRecord {
  factionId: string
  /** As it is to stand in a message. */
  name: string
  position: FactionPosition
  yes: number | null
  no: number | null
  abstain: number | null
  /** How many members the faction has; `null`: not known. */
  members: number | null
}

export interface BallotRecord {
  personId: string
  name: string
  choice: BallotChoice
}

export interface VoteRecord {
  method: VoteMethod
  majority: MajorityRule
  polarity: Polarity
  counts: VoteCounts
  stated: StatedResult | null
  /** The outcome as entered, or `null` where it is left to be derived. */
  outcome: VoteOutcome | null
  factions: readonly FactionVoteRecord[]
  ballots: readonly BallotRecord[]
  /** Of an election: the votes for each. */
  candidates?: readonly { votes: number | null }[]
}

/** A person who may come into question as a voter, and whether they may vote here. */
export interface Elector {
  personId: string
  name: string
  eligibility: Eligibility
}

export interface VoteContext {
  rules: RulesOfProcedure
  /** The statutory number of members, the chair included; `null`: not known. */
  statutorySeats: number | null
  /** How many at most could vote (`mostWhoMayVote`); `null`: attendance is not recorded. */
  eligiblePresent: number | null
  /** How many of those may belong to no faction (the chair, unattached); `null`: not known. */
  withoutFaction: number | null
  /** All members of that day, for the checks of ballots; `null`: membership is not recorded. */
  electorate: readonly Elector[] | null
}

type Report = (rule: FindingRule, path: string, message: string, paragraph: string) => Finding

export const error: Report = (rule, path, message, paragraph) => ({
  rule,
  paragraph: bindParagraph(paragraph),
  severity: 'error',
  path,
  message,
})

export const warning: Report = (rule, path, message, paragraph) => ({
  ...error(rule, path, message, paragraph),
  severity: 'warning',
})

/** The choices that are counted, with the nouns to name them by. */
export const CHOICES = ['yes', 'no', 'abstain'] as const
export type Choice = (typeof CHOICES)[number]
export const CHOICE_NOUNS: Readonly<Record<Choice, readonly [string, string]>> = {
  yes: ['Ja-Stimme', 'Ja-Stimmen'],
  no: ['Nein-Stimme', 'Nein-Stimmen'],
  abstain: ['Enthaltung', 'Enthaltungen'],
}

/** The sum of the known ones; unknown ones add nothing. */
export function sumOfKnown(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}
