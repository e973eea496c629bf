/** The result in words: „einstimmig“, „mehrheitlich“ and the figures (KrO NRW §§ 35, 37). */
import { amount } from '@/domain/german'
import type { Polarity } from '@/domain/vocabulary'
import { isCount, sides, type StatedResult, type VoteCounts } from './counts'

export interface ResultWords {
  /** `einstimmig bei 2 Enthaltungen`, the source's own words, or `nicht berichtet`. */
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
 * source's own words stand, unchanged; otherwise the result is not reported in words.
 */
export function resultWords(result: ResultToName): ResultWords {
  const derived = deriveWords(result)
  if (derived) return { words: derived, basis: 'derived' }
  if (result.stated) return { words: result.stated.text, basis: 'stated' }
  return { words: 'nicht berichtet', basis: 'none' }
}

function deriveWords({ counts, polarity, outcome }: ResultToName): string | null {
  const { inFavour, against } = sides(counts, polarity)
  const { abstain, invalid } = counts
  if (inFavour === null || against === null || abstain === null) return null
  if (outcome === 'unknown' || ![inFavour, against, abstain, invalid].every(isCount)) return null

  const remainder = remainderWords(abstain, invalid ?? 0)
  if (inFavour === against) return `bei Stimmengleichheit${remainder && ` und${remainder}`}`
  const [winning, losing] = outcome === 'carried' ? [inFavour, against] : [against, inFavour]
  if (winning < losing) {
    return outcome === 'rejected' ? 'ohne die erforderliche Mehrheit' : null
  }
  const word = losing === 0 ? 'einstimmig' : 'mehrheitlich'
  return `${word}${remainder && ` bei${remainder}`}`
}

/** ` 2 Enthaltungen und 1 ungültigen Stimme`; empty if there was neither. */
function remainderWords(abstain: number, invalid: number): string {
  const parts = [
    abstain > 0 ? counted(abstain, 'Enthaltung', 'Enthaltungen') : null,
    invalid > 0 ? counted(invalid, 'ungültigen Stimme', 'ungültigen Stimmen') : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? '' : ` ${parts.join(' und ')}`
}

function counted(count: number, singular: string, plural: string): string {
  return count === 1 ? `einer ${singular}` : amount(count, singular, plural)
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
