/** The sentences a decision explains itself with; they never claim a count nobody reported. */
import { amount, bindParagraph, enumerate, quoted } from '@/domain/german'
import { majorityRuleLabel, voteOutcomeLabel } from '@/domain/vocabulary'
import { brokenCountFields, isCount, type StatedResult, type VoteCounts } from './counts'
import type { Verdict, VoteToDecide } from './majority'
import { extremes, type KnownVoices } from './possible-counts'
import { isOfMembers, votesNeeded } from './qualified-majority'

/** Explains an outcome that follows from the counts. */
export function explainComputed(
  vote: VoteToDecide,
  verdict: Verdict,
  outcome: 'carried' | 'rejected',
): string {
  const { stated } = vote
  return [
    vote.polarity === 'for_rejection'
      ? 'Abgestimmt wurde über die Ablehnung: Ein Ja richtete sich gegen den Antrag.'
      : null,
    verdict === 'tie' ? tieSentence(vote) : majoritySentence(vote, outcome),
    restSentence(vote),
    stated && stated.outcome !== outcome
      ? `Die Quelle gibt das Ergebnis dagegen als ${voteOutcomeLabel[stated.outcome]} an (${quoted(stated.text)}).`
      : null,
  ]
    .filter((sentence) => sentence !== null)
    .join(' ')
}

/** Explains an outcome that only the source's own words give. */
export function explainStated(
  vote: VoteToDecide,
  stated: StatedResult,
  verdict: Verdict | null,
): string {
  return `Der Antrag ist nach Angabe der Quelle ${voteOutcomeLabel[stated.outcome]} (${quoted(stated.text)}). ${whyNotComputed(vote, verdict)}`
}

/** Explains that neither counts nor words give an outcome. */
export function explainUnknown(vote: VoteToDecide, verdict: Verdict | null): string {
  return `Das Ergebnis ist nicht berichtet. ${whyNotComputed(vote, verdict)}`
}

function tieSentence({ counts: { yes, no }, rules }: VoteToDecide): string {
  const score = yes !== null && no !== null ? ` (${yes} zu ${no})` : ''
  return `Der Antrag ist abgelehnt: Bei Stimmengleichheit${score} gilt ein Antrag als abgelehnt (${bindParagraph(rules.tie.paragraph)}).`
}

function majoritySentence(vote: VoteToDecide, outcome: 'carried' | 'rejected'): string {
  const { counts, majority, statutorySeats, rules } = vote
  const needed = statutorySeats === null ? null : votesNeeded(majority, statutorySeats)
  const threshold =
    needed === null || statutorySeats === null
      ? ''
      : `; für den Antrag nötig: ${amount(needed, 'Stimme', 'Stimmen')} bei einer gesetzlichen Mitgliederzahl von ${statutorySeats}`
  const isForLack = outcome === 'rejected' && needed !== null
  const score =
    scoreInWords(counts, isForLack ? undefined : vote.atLeast) ??
    `höchstens ${amount(extremes(vote).best.inFavour, 'möglichen Stimme', 'möglichen Stimmen')}`
  const rule = `${majorityRuleLabel[majority]}, ${bindParagraph(rules.majority.paragraph)}`
  return `Der Antrag ist bei ${score} ${voteOutcomeLabel[outcome]}${threshold} (${rule}).`
}

function scoreInWords({ yes, no }: VoteCounts, atLeast?: KnownVoices): string | null {
  const known = [
    inWords(yes, atLeast?.yes, 'Ja-Stimme'),
    inWords(no, atLeast?.no, 'Nein-Stimme'),
  ].filter((part) => part !== null)
  return known.length === 0 ? null : enumerate(known)
}

/** The count; else how many of them the factions' own counts make up; `null` if neither is known. */
function inWords(count: number | null, least: number | undefined, noun: string): string | null {
  if (count !== null) return countInWords(count, noun)
  return least ? `mindestens ${countInWords(least, noun)}` : null
}

function countInWords(count: number, noun: string): string {
  return count === 0 ? `keiner ${noun}` : amount(count, noun, `${noun}n`)
}

/** What else is to be said about the counts that did not decide, or are not reported. */
function restSentence({ counts, majority, rules }: VoteToDecide): string | null {
  const unreported = unreportedVotes(counts)
  if (unreported) {
    return `Die Zahl der ${unreported} ist nicht berichtet; das Ergebnis steht auch ohne diese Angabe fest.`
  }
  const paragraph = bindParagraph(rules.abstentions.paragraph)
  if (counts.abstain === null) {
    return isOfMembers(majority)
      ? 'Die Zahl der Enthaltungen ist nicht berichtet; an der nötigen Stimmenzahl ändert sie nichts.'
      : `Die Zahl der Enthaltungen ist nicht berichtet; für die Mehrheit zählt sie nicht (${paragraph}).`
  }
  if (counts.abstain === 0) return null
  const one = counts.abstain === 1
  const abstentions = one ? 'Eine Enthaltung' : amount(counts.abstain, 'Enthaltung', 'Enthaltungen')
  return isOfMembers(majority)
    ? `${abstentions} ${one ? 'wirkt hier wie eine Nein-Stimme' : 'wirken hier wie Nein-Stimmen'}.`
    : `${abstentions} ${one ? 'zählt' : 'zählen'} für die Mehrheit nicht (${paragraph}).`
}

function unreportedVotes({ yes, no }: VoteCounts): string | null {
  if (yes === null && no === null) return 'Ja- und Nein-Stimmen'
  if (yes === null) return 'Ja-Stimmen'
  return no === null ? 'Nein-Stimmen' : null
}

function whyNotComputed(vote: VoteToDecide, verdict: Verdict | null): string {
  const { counts, majority, statutorySeats, rules } = vote
  if (brokenCountFields(counts).length > 0 || !isCount(statutorySeats)) {
    return 'Es ist nicht nachgerechnet, weil mindestens eine der Angaben keine gültige Anzahl ist.'
  }
  if (majority === 'plurality') {
    return 'Wer die meisten Stimmen hat, ergibt sich nicht aus Ja- und Nein-Stimmen.'
  }
  if (verdict === 'tie') {
    return `Bei Stimmengleichheit gibt die Stimme des Vorsitzes den Ausschlag (${bindParagraph(rules.tie.paragraph)}).`
  }
  if (isOfMembers(majority) && statutorySeats === null) {
    return 'Es lässt sich nicht nachrechnen: Die gesetzliche Mitgliederzahl ist nicht bekannt.'
  }
  return `Es lässt sich nicht nachrechnen: Die Zahl der ${unreportedVotes(counts) ?? 'Stimmen'} ist nicht berichtet.`
}
