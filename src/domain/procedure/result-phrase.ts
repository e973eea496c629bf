/** The result as minutes put it: „mit 29 Ja-Stimmen bei 24 Nein-Stimmen mehrheitlich angenommen“. */
import { enumerate, quoted } from '@/domain/german'
import { voteOutcomeLabel, type MajorityRule, type VoteOutcome } from '@/domain/vocabulary'
import { isCount, sides } from './counts'
import type { KnownVoices } from './possible-counts'
import { rejectionFailed } from './rejection'
import { countedDative, isResultWord, resultWords, type ResultToName } from './result-words'

export interface ResultToPhrase extends ResultToName {
  outcome: VoteOutcome
  majority: MajorityRule
  /** So many voices at least are known by faction, where the whole counts are not. */
  atLeast?: KnownVoices
}

/**
 * What a vote did to its motion, as it follows „Der Antrag ist …“. It claims no count that is not
 * known; words of a source that are not the chair's two stay quoted.
 */
export function resultPhrase(result: ResultToPhrase): string {
  const { outcome, stated, counts, polarity } = result
  if (outcome === 'unknown')
    return rejectionFailed({ ...counts, polarity })
      ? notRejected(result)
      : 'Ergebnis nicht berichtet'
  // Carried in a vote on its rejection: that is what the source says, not the counts.
  if (stated && outcome === 'carried' && polarity === 'for_rejection')
    return `${voteOutcomeLabel[outcome]} (${quoted(stated.text)})`
  const label = voteOutcomeLabel[outcome]
  const { words, basis } = resultWords(result)
  const score = scoreOf(result)
  if (stated && !score) {
    return isResultWord(stated.text) ? `${words} ${label}` : `${label} (${quoted(stated.text)})`
  }
  if (!score) return `${partlyCounted(result)}${label}`
  if (basis === 'derived' && words.startsWith('einstimmig') && !isQualified(result)) {
    return `${words} ${label}`
  }
  return describe(result, score, label)
}

/** A rejection that failed: `mit 30 Nein-Stimmen bei 20 Ja-Stimmen nicht abgelehnt`. */
function notRejected(result: ResultToPhrase): string {
  const { yes, no } = result.counts
  const voice = voices(result)
  if (no === null || no === 0) return 'nicht abgelehnt'
  const others = [
    yes === 0 ? null : voice('yes', 'Ja-Stimme'),
    voice('abstain', 'Enthaltung'),
    voice('invalid', 'ungültigen Stimme'),
  ].filter((part) => part !== null)
  if (yes === no)
    return `bei Stimmengleichheit (${enumerate([voice('yes', 'Ja-Stimme'), voice('no', 'Nein-Stimme')].filter((part) => part !== null))}) nicht abgelehnt`
  return `mit ${voice('no', 'Nein-Stimme') ?? ''}${others.length > 0 ? ` bei ${enumerate(others)}` : ''} nicht abgelehnt`
}

interface Score {
  inFavour: number
  against: number
}

/** Votes for and against, where both are known and the outcome can follow from them. */
function scoreOf({ counts, polarity }: ResultToPhrase): Score | null {
  const { inFavour, against } = sides(counts, polarity)
  if (inFavour === null || against === null) return null
  return isCount(inFavour) && isCount(against) ? { inFavour, against } : null
}

function isQualified({ majority }: ResultToPhrase): boolean {
  return majority !== 'simple' && majority !== 'plurality'
}

function describe(result: ResultToPhrase, { inFavour, against }: Score, label: string): string {
  const { outcome, polarity } = result
  const voice = voices(result)
  const beside = [voice('abstain', 'Enthaltung'), voice('invalid', 'ungültigen Stimme')]
  const list = (...parts: (string | null)[]) =>
    enumerate([...parts, ...beside].filter((part) => part !== null))

  if (inFavour === 0 && against === 0) {
    const rest = list()
    return `ohne Ja- und Nein-Stimmen${rest && ` bei ${rest}`} ${label}`
  }
  if (inFavour === against && !isQualified(result)) {
    return `bei ${list(voice('yes', 'Ja-Stimme'), voice('no', 'Nein-Stimme'))} wegen Stimmengleichheit ${label}`
  }
  const [winning, losing] = outcome === 'carried' ? [inFavour, against] : [against, inFavour]
  if (winning <= losing || (outcome === 'rejected' && isQualified(result) && inFavour >= against)) {
    return `bei ${list(voice('yes', 'Ja-Stimme'), voice('no', 'Nein-Stimme'))} mangels erforderlicher Mehrheit ${label}`
  }
  const yesWon = (outcome === 'carried') === (polarity === 'for_motion')
  const won = yesWon ? voice('yes', 'Ja-Stimme') : voice('no', 'Nein-Stimme')
  const lost = yesWon ? voice('no', 'Nein-Stimme') : voice('yes', 'Ja-Stimme')
  const rest = list(losing === 0 ? null : lost)
  const meaning = polarity === 'for_motion' ? null : 'für die Ablehnung'
  const isEnough = outcome === 'carried' && isQualified(result)
  const unanimous = losing === 0 ? 'einstimmig' : ''
  const enough = `${unanimous && 'und damit '}mit der erforderlichen Mehrheit`
  const how = isEnough ? enough : losing > 0 ? 'mehrheitlich' : ''
  return [unanimous, 'mit', won, meaning, rest && `bei ${rest}`, how, label]
    .filter(Boolean)
    .join(' ')
}

/** `mit 40 Ja-Stimmen `, where only the winning votes are known; empty where they are not. */
function partlyCounted({ counts, outcome, polarity, atLeast }: ResultToPhrase): string {
  const yesWon = (outcome === 'carried') === (polarity === 'for_motion')
  const [choice, singular, plural] = yesWon
    ? (['yes', 'Ja-Stimme', 'Ja-Stimmen'] as const)
    : (['no', 'Nein-Stimme', 'Nein-Stimmen'] as const)
  const count = counts[choice]
  if (count !== null && isCount(count))
    return count === 0 ? '' : `mit ${countedDative(count, singular, plural, count > 12)} `
  const least = atLeast?.[choice] ?? 0
  return least === 0 ? '' : `mit mindestens ${countedDative(least, singular, plural, true)} `
}

/** Counts in one style: with one of them above twelve all are in digits, but „einer“. */
function voices({ counts }: ResultToPhrase) {
  const inDigits = [counts.yes, counts.no, counts.abstain, counts.invalid].some(
    (count) => count !== null && count > 12,
  )
  return (choice: 'yes' | 'no' | 'abstain' | 'invalid', singular: string): string | null => {
    const count = counts[choice]
    if (count === null || (count === 0 && (choice === 'abstain' || choice === 'invalid')))
      return null
    const plural = singular.startsWith('Enthaltung') ? `${singular}en` : `${singular}n`
    return countedDative(count, singular, plural, inDigits)
  }
}
