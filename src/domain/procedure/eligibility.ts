/** Who may vote on one vote: a property of the vote, not of the person (KrO NRW §§ 25, 28, 35). */
import { bindParagraph } from '@/domain/german'
import { coversDay, type DayRange } from '@/domain/time/day'
import { isPresentAt, type Exclusion, type PresencePeriod } from './attendance'
import type { RulesOfProcedure } from './rules'

/** A seat with or without a vote, both ends included; `null` is an open end. */
export interface VotingMembership extends DayRange {
  personId: string
  /** `null`: the sources do not say whether the seat has a vote. */
  mayVote: boolean | null
}

export interface VotingOccasion {
  /** The session's day, which may be known in part only. */
  day: DayRange
  /** The time of the vote, if recorded. */
  at: Date | null
  agendaItemId: string
  memberships: readonly VotingMembership[]
  presence: readonly PresencePeriod[]
  exclusions: readonly Exclusion[]
  /** Who chairs by office (the Landrat). */
  chairId: string | null
  /** The provision that keeps the chair from voting in this matter, or `null` if none does. */
  chairExcludedBy: string | null
  rules: RulesOfProcedure
}

export type EligibilityReason =
  | 'eligible'
  | 'not_a_member'
  | 'no_voting_right'
  | 'chair_excluded'
  | 'excluded_from_item'
  | 'not_present'
  | 'membership_unknown'
  | 'presence_unknown'

export interface Eligibility {
  /** `null`: what is recorded does not settle it. */
  mayVote: boolean | null
  reason: EligibilityReason
  explanation: string
  paragraph: string
}

/** Whether a person may vote on that occasion, and the rule that says so. */
export function eligibility(personId: string, occasion: VotingOccasion): Eligibility {
  const { rules } = occasion
  const answer = (
    mayVote: boolean | null,
    reason: EligibilityReason,
    explanation: string,
    paragraph: string,
  ): Eligibility => {
    const bound = bindParagraph(paragraph)
    return { mayVote, reason, explanation: `${explanation} (${bound}).`, paragraph: bound }
  }
  const isChair = personId === occasion.chairId && rules.chair.isMember

  if (isChair && occasion.chairExcludedBy !== null) {
    const text = `${rules.chair.title} stimmt in dieser Angelegenheit nicht mit`
    return answer(false, 'chair_excluded', text, occasion.chairExcludedBy)
  }
  const membership = isChair ? 'voting' : membershipOn(personId, occasion)
  if (membership === 'none') {
    const text = 'Die Person war an diesem Tag nicht Mitglied'
    return answer(false, 'not_a_member', text, rules.chair.paragraph)
  }
  if (membership === 'advisory') {
    const text = 'Die Person war an diesem Tag Mitglied ohne Stimmrecht'
    return answer(false, 'no_voting_right', text, rules.chair.paragraph)
  }
  const exclusion = occasion.exclusions.find(
    (entry) => entry.personId === personId && entry.agendaItemId === occasion.agendaItemId,
  )
  if (exclusion) {
    const text =
      exclusion.reason === 'conflict_of_interest'
        ? 'Die Person ist bei diesem Tagesordnungspunkt wegen Befangenheit ausgeschlossen'
        : 'Die Person hat bei diesem Tagesordnungspunkt im Zuhörerraum Platz genommen'
    return answer(false, 'excluded_from_item', text, rules.conflictOfInterest.paragraph)
  }
  const present = isPresentAt(occasion.presence, personId, occasion.at)
  if (present === false) {
    const text = 'Die Person war bei der Abstimmung nicht anwesend'
    return answer(false, 'not_present', text, rules.quorum.paragraph)
  }
  if (membership === 'unknown') {
    const text = 'Ob die Person an diesem Tag stimmberechtigtes Mitglied war, ist nicht gesichert'
    return answer(null, 'membership_unknown', text, rules.chair.paragraph)
  }
  if (present === null) {
    const text = 'Ob die Person bei der Abstimmung anwesend war, ist nicht berichtet'
    return answer(null, 'presence_unknown', text, rules.quorum.paragraph)
  }
  const text = 'Die Person ist stimmberechtigt'
  return answer(true, 'eligible', text, isChair ? rules.chair.paragraph : rules.majority.paragraph)
}

function membershipOn(
  personId: string,
  { memberships, day }: VotingOccasion,
): 'voting' | 'advisory' | 'none' | 'unknown' {
  const own = memberships
    .filter((membership) => membership.personId === personId)
    .map((membership) => ({ mayVote: membership.mayVote, covers: coversDay(membership, day) }))
  const certain = own.filter((membership) => membership.covers === true)
  if (certain.some((membership) => membership.mayVote === true)) return 'voting'
  const possible = own.filter((membership) => membership.covers !== false)
  if (possible.some((membership) => membership.mayVote !== false)) return 'unknown'
  if (certain.length > 0) return 'advisory'
  return possible.length > 0 ? 'unknown' : 'none'
}

/**
 * How many at most could vote: everybody of whom it is not settled that they may not. An upper
 * limit for the counts, so that attendance recorded in part makes no vote look wrong.
 */
export function mostWhoMayVote(eligibilities: readonly Eligibility[]): number {
  return eligibilities.filter((entry) => entry.mayVote !== false).length
}
