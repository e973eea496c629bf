import type { MajorityRule } from '@/domain/vocabulary'
import { atLeast, moreThan } from './fraction'

/**
 * How many votes for the motion a majority of the statutory members takes (KrO NRW § 35 Abs. 1
 * with the provision that asks for it, such as § 5 Abs. 3 for the Hauptsatzung and § 23 Abs. 1 for
 * a referendum). There an abstention works like a No. `null` for the rules that count votes cast.
 */
export function votesNeeded(majority: MajorityRule, statutorySeats: number): number | null {
  if (majority === 'absolute') return moreThan({ numerator: 1, denominator: 2 }, statutorySeats)
  if (majority === 'two_thirds_of_members') {
    return atLeast({ numerator: 2, denominator: 3 }, statutorySeats)
  }
  return null
}

/** Whether the majority is one of the statutory members rather than of the votes cast. */
export function isOfMembers(majority: MajorityRule): boolean {
  return majority === 'absolute' || majority === 'two_thirds_of_members'
}
