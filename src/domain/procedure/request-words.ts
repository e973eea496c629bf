import { amount } from '@/domain/german'
import type { VoteRequestView } from '@/domain/record/views'

/** What was asked for before a vote, as a sentence for minutes (KrO NRW § 35). */
export function requestSentence({ kind, by, supporters }: VoteRequestView): string {
  const who = [
    by,
    supporters === null ? null : amount(supporters, 'Mitglied', 'Mitglieder'),
  ].filter((part) => part !== null)
  const told = who.length === 0 ? '' : ` (${who.join(', ')})`
  switch (kind) {
    case 'roll_call':
      return `Namentliche Abstimmung wurde verlangt${told}.`
    case 'secret':
      return `Geheime Abstimmung wurde verlangt${told}.`
    case 'against_open_election':
      return supporters === 0
        ? 'Auf Nachfrage widersprach niemand einer offenen Wahl.'
        : `Einer offenen Wahl wurde widersprochen${told}.`
  }
}
