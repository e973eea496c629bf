import type { Polarity } from '@/domain/vocabulary'

/** The counts of one vote. `null`: the sources do not say; never to be read as 0. */
export interface VoteCounts {
  yes: number | null
  no: number | null
  abstain: number | null
  invalid: number | null
  present: number | null
}

/** A result in the source's own words, and what they mean for the motion. */
export interface StatedResult {
  text: string
  outcome: 'carried' | 'rejected'
}

/** Votes for and against the motion itself, whatever a Yes meant. */
export interface Sides {
  inFavour: number | null
  against: number | null
}

/** Reads the counts as votes for and against the motion (a Yes can mean "reject it"). */
export function sides(counts: VoteCounts, polarity: Polarity): Sides {
  return polarity === 'for_motion'
    ? { inFavour: counts.yes, against: counts.no }
    : { inFavour: counts.no, against: counts.yes }
}

/** The fields that are counts; a record of a vote may carry others beside them. */
export const COUNT_FIELDS = [
  'yes',
  'no',
  'abstain',
  'invalid',
  'present',
] as const satisfies readonly (keyof VoteCounts)[]

/** The fields whose number cannot be a count. */
export function brokenCountFields(counts: VoteCounts): (keyof VoteCounts)[] {
  return COUNT_FIELDS.filter((field) => !isCount(counts[field]))
}

/** Whether a number can be a count of votes: unknown, or a whole number from 0 on. */
export function isCount(value: number | null): boolean {
  return value === null || (Number.isSafeInteger(value) && value >= 0)
}
