/** The sentences a decision explains itself with; they never claim a count nobody reported. */
import { amount, bindParagraph, enumerate, quoted } from '@/domain/german'
import { majorityRuleLabel, voteOutcomeLabel } from '@/domain/vocabulary'
import { brokenCountFields, isCount, type StatedResult, type VoteCounts } from './counts'
import type { Verdict, VoteToDecide } from './majority'
import { extremes } from './possible-counts'
import { isOfMembers, votesNeeded } from './qualified-majority'
import { countedDative, isResultWord, resultWords } from './result-words'

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

/** Explains that the motion was not rejected, which does not carry it. */
export function explainFailedRejection(vote: VoteToDecide): string {
  const { counts, stated, rules } = vote
  const score = scoreInWords(counts) ?? mostScore(vote)
  const rule = `${majorityRuleLabel[vote.majority]}, ${bindParagraph(rules.majority.paragraph)}`
  return [
    'Abgestimmt wurde über die Ablehnung: Ein Ja richtete sich gegen den Antrag.',
    `Die Ablehnung ist bei ${score} nicht beschlossen (${rule}).`,
    stated === null
      ? 'Angenommen ist der Antrag damit nicht; über ihn selbst ist mit dieser Abstimmung nicht entschieden.'
      : `Nach Angabe der Quelle ist der Antrag ${voteOutcomeLabel[stated.outcome]} (${quoted(stated.text)}).`,
    restSentence(vote),
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
  if (isResultWord(stated.text)) return announcedSentence(vote, stated, verdict)
  return `Der Antrag ist nach Angabe der Quelle ${voteOutcomeLabel[stated.outcome]} (${quoted(stated.text)}). ${whyNotComputed(vote, verdict)}`
}

/** „einstimmig“ and „mehrheitlich“ are a result by themselves; only what they leave open is added. */
function announcedSentence(
  vote: VoteToDecide,
  stated: StatedResult,
  verdict: Verdict | null,
): string {
  const { majority, rules } = vote
  const { words } = resultWords({ ...vote, outcome: stated.outcome })
  const rule = `${majorityRuleLabel[majority]}, ${bindParagraph(rules.majority.paragraph)}`
  const unreported = unreportedVotes(vote.counts)
  const rest =
    isOfMembers(majority) || !unreported
      ? whyNotComputed(vote, verdict)
      : `Die Zahl der ${unreported} ist nicht berichtet.`
  const question =
    vote.polarity === 'for_rejection' ? 'Abgestimmt wurde über die Ablehnung des Antrags. ' : ''
  return `${question}Der Antrag ist ${words} ${voteOutcomeLabel[stated.outcome]} (${rule}). ${rest}`
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
  const score = scoreInWords(counts) ?? (outcome === 'carried' ? leastScore(vote) : mostScore(vote))
  const rule = `${majorityRuleLabel[majority]}, ${bindParagraph(rules.majority.paragraph)}`
  return `Der Antrag ist bei ${score} ${voteOutcomeLabel[outcome]}${threshold} (${rule}).`
}

/** The least that is certain, where the voices of factions decide without the whole counts. */
function leastScore(vote: VoteToDecide): string {
  const { inFavour, against } = extremes(vote).worst
  return `mindestens ${countedDative(inFavour, 'Stimme', 'Stimmen', true)} dafür und höchstens ${countedDative(against, 'Stimme', 'Stimmen', true)} dagegen`
}

const mostScore = (vote: VoteToDecide): string =>
  `höchstens ${amount(extremes(vote).best.inFavour, 'möglichen Stimme', 'möglichen Stimmen')}`

function scoreInWords({ yes, no }: VoteCounts): string | null {
  const known = [
    yes === null ? null : countedDative(yes, 'Ja-Stimme', 'Ja-Stimmen', true),
    no === null ? null : countedDative(no, 'Nein-Stimme', 'Nein-Stimmen', true),
  ].filter((part) => part !== null)
  return known.length === 0 ? null : enumerate(known)
}

/** What else is to be said about the counts that did not decide, or are not reported. */
function restSentence(vote: VoteToDecide): string | null {
  const unreported = unreportedVotes(vote.counts)
  if (unreported) {
    return `Die Zahl der ${unreported} ist nicht berichtet; das Ergebnis steht auch ohne diese Angabe fest.`
  }
  return [abstentionSentence(vote), invalidSentence(vote)].filter(Boolean).join(' ') || null
}

function abstentionSentence({ counts, majority, rules }: VoteToDecide): string | null {
  const { abstain } = counts
  const paragraph = bindParagraph(rules.abstentions.paragraph)
  if (abstain === null) {
    return isOfMembers(majority)
      ? 'Die Zahl der Enthaltungen ist nicht berichtet; an der nötigen Stimmenzahl ändert sie nichts.'
      : `Die Zahl der Enthaltungen ist nicht berichtet; für die Mehrheit zählt sie nicht (${paragraph}).`
  }
  if (abstain === 0) return null
  const subject = counted(abstain, 'Enthaltung', 'Enthaltungen')
  if (!isOfMembers(majority))
    return `${subject} ${abstain === 1 ? 'zählt' : 'zählen'} für die Mehrheit nicht (${paragraph}).`
  return `${subject} ${abstain === 1 ? 'wirkt hier wie eine Nein-Stimme' : 'wirken hier wie Nein-Stimmen'}.`
}

function invalidSentence({ counts: { invalid }, rules }: VoteToDecide): string | null {
  if (invalid === null || invalid === 0) return null
  const subject = counted(invalid, 'ungültige Stimme', 'ungültige Stimmen')
  return `${subject} ${invalid === 1 ? 'zählt' : 'zählen'} nicht mit (${bindParagraph(rules.abstentions.paragraph)}).`
}

/** A number at the beginning of a sentence: `Eine Enthaltung`, `8 Enthaltungen`. */
const counted = (count: number, singular: string, plural: string): string =>
  count === 1 ? `Eine ${singular}` : amount(count, singular, plural)

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
