/** The sentence that fits what happened, with its places still open. */
import type { MotionKind } from '@/domain/vocabulary'
import { isDecidedElection } from './election'
import { situationOf, type VoteFacts } from './facts'

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

/**
 * The template for a vote as long as nobody has written another one. It is chosen anew whenever the
 * data changes: a motion that turns out to be rejected is told as rejected.
 */
export function standardTemplate(facts: VoteFacts): string {
  const { kind } = facts.motion
  const noun = MOTION_NOUNS[kind]
  switch (situationOf(facts)) {
    case 'adopted':
      if (kind === 'substantive') return '{gremium} beschließt {ergebnis}: {wortlaut}'
      return kind === 'amendment' || kind === 'election'
        ? `{gremium} nimmt den folgenden ${noun} {ergebnis} an: {wortlaut}`
        : `{gremium} stimmt dem folgenden ${noun} {ergebnis} zu: {wortlaut}`
    case 'rejected':
      return `{gremium} lehnt den folgenden ${noun} {ergebnis} ab: {wortlaut}`
    case 'tie':
      return `{ergebnis} ist der folgende ${noun} abgelehnt: {wortlaut}`
    case 'missed':
      return `Der folgende ${noun} verfehlt {ergebnis} und ist abgelehnt: {wortlaut}`
    case 'rejection-failed':
      return `Der Vorschlag, den folgenden ${noun} abzulehnen, findet {ergebnis} keine Mehrheit; der ${noun} ist damit angenommen: {wortlaut}`
    case 'election':
      return isDecidedElection(facts)
        ? '{gremium} wählt {ergebnis}. Gegenstand der Wahl: {wortlaut}'
        : '{ergebnis}. Gegenstand der Wahl: {wortlaut}'
    case 'replaced':
      if (facts.candidates.length > 0)
        return facts.replacedBy?.kind === 'corrected'
          ? 'Die Zählung der Wahl ({ergebnis}) wird berichtigt. Gegenstand der Wahl: {wortlaut}'
          : 'Die Wahl ({ergebnis}) wird wiederholt. Gegenstand der Wahl: {wortlaut}'
      return facts.replacedBy?.kind === 'corrected'
        ? `Die Abstimmung über den folgenden ${noun} ergibt zunächst {ergebnis}; die Zählung wird berichtigt: {wortlaut}`
        : `Die Abstimmung über den folgenden ${noun} ergibt {ergebnis}; sie wird wiederholt: {wortlaut}`
    case 'unknown':
      return `Über den folgenden ${noun} wird abgestimmt; {ergebnis}: {wortlaut}`
  }
}
