/** The result in words: „einstimmig“, „mehrheitlich“ and the figures (KrO NRW §§ 35, 37). */
import { amount, enumerate, formatNumber, NBSP, numberInWords } from '@/domain/german'
import type { Polarity } from '@/domain/vocabulary'
import { isCount, sides, type StatedResult, type VoteCounts } from './counts'

export interface ResultWords {
  /** `einstimmig bei zwei Enthaltungen`, the source's own words, or `nicht berichtet`. */
  words: string
  /** Whether the words follow from the counts, are the source's, or are missing. */
  basis: 'derived' | 'stated' | 'none'
}

export interface ResultToName {
  counts: VoteCounts
  polarity: Polarity
  outcome: 'carried' | 'rejected' | 'unknown'
  stated: StatedResult | null
}

/**
 * Names the result. „Einstimmig“ and its like claim something about every vote, abstentions
 * included; they are derived only where Yes, No and abstentions are all reported. Otherwise the
 * source's own words stand, unchanged but for the counts that were reported with „einstimmig“ or
 * „mehrheitlich“; otherwise the result is not reported in words.
 */
export function resultWords(result: ResultToName): ResultWords {
  const derived = deriveWords(result)
  if (derived) return { words: derived, basis: 'derived' }
  if (result.stated) return { words: statedWords(result, result.stated), basis: 'stated' }
  return { words: 'nicht berichtet', basis: 'none' }
}

function deriveWords({ counts, polarity, outcome }: ResultToName): string | null {
  const { inFavour, against } = sides(counts, polarity)
  const { abstain, invalid } = counts
  if (inFavour === null || against === null || abstain === null) return null
  if (outcome === 'unknown' || ![inFavour, against, abstain, invalid].every(isCount)) return null

  const remainder = listed([abstentions(abstain), invalidVotes(invalid)])
  if (inFavour === against) return `bei Stimmengleichheit${remainder && ` und ${remainder}`}`
  const [winning, losing] = outcome === 'carried' ? [inFavour, against] : [against, inFavour]
  if (winning < losing) {
    return outcome === 'rejected' ? 'ohne die erforderliche Mehrheit' : null
  }
  const word = losing === 0 ? 'einstimmig' : 'mehrheitlich'
  return `${word}${remainder && ` bei ${remainder}`}`
}

/** „einstimmig“ and „mehrheitlich“ as announced, with what was counted beside the winning votes. */
function statedWords({ counts, polarity }: ResultToName, stated: StatedResult): string {
  if (!isResultWord(stated.text)) return stated.text
  const isYesWon = (stated.outcome === 'carried') === (polarity === 'for_motion')
  const contrary = isYesWon
    ? counted(counts.no, 'Gegenstimme', 'Gegenstimmen')
    : counted(counts.yes, 'Ja-Stimme', 'Ja-Stimmen')
  const beside = listed([contrary, abstentions(counts.abstain), invalidVotes(counts.invalid)])
  return `${stated.text}${beside && ` bei ${beside}`}`
}

/** Whether the words are one of the two that a chair announces instead of figures. */
export function isResultWord(text: string): text is 'einstimmig' | 'mehrheitlich' {
  return text === 'einstimmig' || text === 'mehrheitlich'
}

function abstentions(count: number | null) {
  return counted(count, 'Enthaltung', 'Enthaltungen')
}

function invalidVotes(count: number | null) {
  return counted(count, 'ungültigen Stimme', 'ungültigen Stimmen')
}

/** A count that is known and not 0, in the dative. */
function counted(count: number | null, singular: string, plural: string): string | null {
  return count === null || count === 0 ? null : countedDative(count, singular, plural)
}

/** The parts that are there: `zwei Enthaltungen und einer ungültigen Stimme`. */
function listed(parts: readonly (string | null)[]): string {
  return enumerate(parts.filter((part) => part !== null))
}

/**
 * A count of votes after „bei“ or „mit“, as running text has it: `einer Enthaltung`,
 * `zwei Enthaltungen`, `24 Nein-Stimmen`; with `inDigits` also `3 Enthaltungen`.
 */
export function countedDative(
  count: number,
  singular: string,
  plural: string,
  inDigits = false,
): string {
  if (count === 1) return `einer${NBSP}${singular}`
  if (count === 0) return `keiner${NBSP}${singular}`
  return `${inDigits ? formatNumber(count) : numberInWords(count)}${NBSP}${plural}`
}

/**
 * The figures of a vote, unknown ones said in words: `29 Ja-Stimmen, 24 Nein-Stimmen,
 * Enthaltungen nicht berichtet`. Invalid votes and those present are named only if reported.
 */
export function resultFigures(counts: VoteCounts): string {
  const figures = [
    figure(counts.yes, 'Ja-Stimme', 'Ja-Stimmen'),
    figure(counts.no, 'Nein-Stimme', 'Nein-Stimmen'),
    figure(counts.abstain, 'Enthaltung', 'Enthaltungen'),
    counts.invalid === null
      ? null
      : figure(counts.invalid, 'ungültige Stimme', 'ungültige Stimmen'),
    counts.present === null
      ? null
      : figure(counts.present, 'Mitglied anwesend', 'Mitglieder anwesend'),
  ]
  return figures.filter((part) => part !== null).join(', ')
}

function figure(count: number | null, singular: string, plural: string): string {
  return count === null ? `${plural} nicht berichtet` : amount(count, singular, plural)
}
