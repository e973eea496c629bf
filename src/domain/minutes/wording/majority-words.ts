/** The majority that a vote needs, in words. */
import { isOfMembers, votesNeeded } from '@/domain/procedure/qualified-majority'
import { isQualified, situationOf, type VoteFacts } from './facts'

/** „Mehrheit der gesetzlichen Zahl der Mitglieder (29 von 57)“. */
export function majorityNoun({
  majority,
  statutorySeats,
}: Pick<VoteFacts, 'majority' | 'statutorySeats'>): string {
  const needed = statutorySeats === null ? null : votesNeeded(majority, statutorySeats)
  const threshold =
    needed === null || statutorySeats === null ? '' : ` (${needed} von ${statutorySeats})`
  const kind =
    majority === 'two_thirds' || majority === 'two_thirds_of_members'
      ? 'Zweidrittelmehrheit'
      : 'Mehrheit'
  const base = isOfMembers(majority)
    ? 'der gesetzlichen Zahl der Mitglieder'
    : 'der abgegebenen Stimmen'
  return `${kind} ${base}${threshold}`
}

/** Whether the sentence itself says that the qualified majority was reached: by the votes for it. */
export const saysReached = (facts: VoteFacts): boolean =>
  isQualified(facts) && situationOf(facts) === 'adopted' && facts.counts.yes !== null

/** What majority was needed, where the sentence does not say it; null: a simple one, or it does. */
export function majorityRemark(facts: VoteFacts): string | null {
  if (!isQualified(facts)) return null
  const isNeeded = `Erforderlich ist die ${majorityNoun(facts)}.`
  switch (situationOf(facts)) {
    case 'adopted':
      return saysReached(facts) ? null : isNeeded
    case 'rejected':
      // To reject a motion takes no more than a simple majority.
      if (facts.polarity === 'for_rejection') return null
      return facts.counts.yes === null
        ? isNeeded
        : `Die erforderliche ${majorityNoun(facts)} ist damit verfehlt.`
    case 'election':
      // Where nobody is elected, the sentence says what was missed.
      return isOfMembers(facts.majority) && facts.candidates.some(({ elected }) => elected)
        ? isNeeded
        : null
    case 'unknown':
      return facts.polarity === 'for_rejection' ? null : isNeeded
    default:
      return null
  }
}
