import fc from 'fast-check'
import type { StatedResult, VoteCounts } from '@/domain/procedure/counts'
import type { VoteToDecide } from '@/domain/procedure/majority'
import type {
  BallotRecord,
  Elector,
  FactionVoteRecord,
  VoteContext,
  VoteRecord,
} from '@/domain/procedure/plausibility'
import { nrwRules } from '@/domain/procedure/rules'
import type { BallotChoice } from '@/domain/vocabulary'

/** Counts of which only those named are reported. */
export function aCount(known: Partial<VoteCounts> = {}): VoteCounts {
  return { yes: null, no: null, abstain: null, invalid: null, present: null, ...known }
}

export function aQuestion(
  known: Partial<VoteCounts>,
  rest: Partial<VoteToDecide> = {},
): VoteToDecide {
  return {
    counts: aCount(known),
    majority: 'simple',
    polarity: 'for_motion',
    statutorySeats: null,
    stated: null,
    rules: nrwRules,
    ...rest,
  }
}

export function stated(text: string, outcome: StatedResult['outcome']): StatedResult {
  return { text, outcome }
}

/** An open vote in which nothing contradicts anything. */
export function aVote(rest: Partial<VoteRecord> = {}): VoteRecord {
  return {
    method: 'open',
    majority: 'simple',
    polarity: 'for_motion',
    counts: aCount({ yes: 29, no: 24, abstain: 1, invalid: 0, present: 54 }),
    stated: null,
    outcome: 'carried',
    factions: [],
    ballots: [],
    ...rest,
  }
}

export function aContext(rest: Partial<VoteContext> = {}): VoteContext {
  return {
    rules: nrwRules,
    statutorySeats: 55,
    eligiblePresent: null,
    withoutFaction: null,
    electorate: null,
    ...rest,
  }
}

export function aFaction(rest: Partial<FactionVoteRecord> = {}): FactionVoteRecord {
  return {
    factionId: 'a',
    name: 'A-Fraktion',
    position: 'unknown',
    yes: null,
    no: null,
    abstain: null,
    members: null,
    ...rest,
  }
}

export function aBallot(personId: string, choice: BallotChoice): BallotRecord {
  return { personId, name: `Mitglied ${personId}`, choice }
}

export function anElector(
  personId: string,
  reason: Elector['eligibility']['reason'] = 'eligible',
): Elector {
  const unsettled = reason === 'membership_unknown' || reason === 'presence_unknown'
  return {
    personId,
    name: `Mitglied ${personId}`,
    eligibility: {
      mayVote: unsettled ? null : reason === 'eligible',
      reason,
      explanation: 'Begründung.',
      paragraph: '§ 35 KrO NRW',
    },
  }
}

/** A small whole number, so that properties can be checked against every possibility. */
export const few = (max = 6) => fc.integer({ min: 0, max })
