/** The sentence that fits what happened, with its places still open. */
import type { MotionKind } from '@/domain/vocabulary'
import { isDecidedElection } from './election'
import { situationOf, type VoteFacts } from './facts'
import { asAdverb, asSubject } from './held'

/** What was moved; all of them masculine. */
export const MOTION_NOUNS: Readonly<Record<MotionKind, string>> = {
  substantive: 'Antrag',
  amendment: 'Änderungsantrag',
  referral: 'Antrag auf Verweisung',
  postponement: 'Antrag auf Vertagung',
  urgency: 'Dringlichkeitsantrag',
  closure: 'Antrag auf Schluss der Aussprache',
  order_of_business: 'Antrag zur Geschäftsordnung',
  election: 'Wahlvorschlag',
}

/** What is voted on: „Antrag in der geänderten Fassung“. */
export const motionNoun = ({ motion }: Pick<VoteFacts, 'motion'>): string =>
  `${MOTION_NOUNS[motion.kind]}${motion.amendedText === null ? '' : ' in der geänderten Fassung'}`

/**
 * The template for a vote as long as nobody has written another one. It is chosen anew whenever the
 * data changes: a motion that turns out to be rejected is told as rejected.
 */
export function standardTemplate(facts: VoteFacts): string {
  const { motion, replaces } = facts
  const noun = motionNoun(facts)
  switch (situationOf(facts)) {
    case 'adopted':
      if (motion.kind === 'substantive')
        return motion.amendedText === null
          ? '{gremium} beschließt {ergebnis}: {wortlaut}'
          : '{gremium} beschließt {ergebnis} in der geänderten Fassung: {wortlaut}'
      return motion.kind === 'amendment' || motion.kind === 'election'
        ? `{gremium} nimmt den folgenden ${noun} {ergebnis} an: {wortlaut}`
        : `{gremium} stimmt dem folgenden ${noun} {ergebnis} zu: {wortlaut}`
    case 'rejected':
      return `{gremium} lehnt den folgenden ${noun} {ergebnis} ab: {wortlaut}`
    case 'tie':
      return `{ergebnis} ist der folgende ${noun} abgelehnt: {wortlaut}`
    case 'missed':
      return `Der folgende ${noun} verfehlt {ergebnis} und ist abgelehnt: {wortlaut}`
    case 'rejection-failed':
      return facts.outcome === 'carried'
        ? `Die Ablehnung des folgenden ${genitive(noun)} findet {ergebnis} keine Mehrheit; nach dem festgestellten Ergebnis ist er angenommen: {wortlaut}`
        : `Die Ablehnung des folgenden ${genitive(noun)} findet {ergebnis} keine Mehrheit; über ihn selbst ist damit nicht entschieden: {wortlaut}`
    case 'election':
      return isDecidedElection(facts)
        ? '{gremium} wählt {ergebnis}. Gegenstand der Wahl: {wortlaut}'
        : '{ergebnis}. Gegenstand der Wahl: {wortlaut}'
    case 'replaced':
      return replacedTemplate(facts, noun)
    case 'unknown': {
      const again = replaces?.kind === 'repeated' ? 'erneut ' : ''
      const how = asAdverb(facts)
      return `Über den folgenden ${noun} wird ${again}${how === '' ? '' : `${how} `}abgestimmt; {ergebnis}: {wortlaut}`
    }
  }
}

/** A count that no longer stands, and what became of it. */
function replacedTemplate(facts: VoteFacts, noun: string): string {
  const isCorrected = facts.replacedBy?.kind === 'corrected'
  if (facts.candidates.length > 0) {
    const after = isCorrected ? 'die Zählung wird berichtigt' : 'die Wahl wird wiederholt'
    return isDecidedElection(facts)
      ? `{gremium} wählt zunächst {ergebnis}; ${after}. Gegenstand der Wahl: {wortlaut}`
      : `{ergebnis}; ${after}. Gegenstand der Wahl: {wortlaut}`
  }
  const about = `${asSubject('Abstimmung', facts)} über den folgenden ${noun}`
  return isCorrected
    ? `${about} ergibt zunächst {ergebnis}; die Zählung wird berichtigt: {wortlaut}`
    : `${about} ergibt {ergebnis}; sie wird wiederholt: {wortlaut}`
}

/** All nouns of motions are masculine: „des Antrags“, „des Antrags auf Vertagung“. */
const genitive = (noun: string): string => noun.replace(/^\S+/u, (word) => `${word}s`)
