/** Quorum, per agenda item (KrO NRW § 34). */
import { amount, bindParagraph } from '@/domain/german'
import { isPresentAt, type Exclusion, type PresencePeriod } from './attendance'
import { moreThan } from './fraction'
import type { RulesOfProcedure } from './rules'

/** How many members must be present: more than half of the statutory number; 28 of 55. */
export function quorumOf(statutorySeats: number, rules: RulesOfProcedure): number {
  return moreThan(rules.quorum.moreThan, statutorySeats)
}

/**
 * How many count as present for one item at one time: whoever is in the room, is not excluded from
 * the item for a conflict of interest and does not sit in the audience. `null` where the times that
 * are known do not settle it.
 */
export function presentForItem(
  presence: readonly PresencePeriod[],
  exclusions: readonly Exclusion[],
  agendaItemId: string,
  at: Date | null,
): number | null {
  const excluded = new Set(
    exclusions
      .filter((exclusion) => exclusion.agendaItemId === agendaItemId)
      .map((e) => e.personId),
  )
  let count = 0
  for (const personId of new Set(presence.map((period) => period.personId))) {
    if (excluded.has(personId)) continue
    const present = isPresentAt(presence, personId, at)
    if (present === null) return null
    if (present) count += 1
  }
  return count
}

export interface QuorumQuestion {
  statutorySeats: number | null
  /** Who counts as present for the item (`presentForItem`); `null`: not counted. */
  present: number | null
  /** The lack of a quorum was established, with time, mover and count. */
  lackEstablished: boolean
  /** The same matter was put off for lack of a quorum, and this is the second call. */
  secondCall: { invitationSaidSo: boolean } | null
  rules: RulesOfProcedure
}

export interface QuorumAnswer {
  /** `deemed`: counts as given because nobody has established its lack. */
  state: 'given' | 'deemed' | 'lacking'
  /** How many members it takes; `null` if the statutory number is not known. */
  required: number | null
  explanation: string
  paragraph: string
}

/**
 * Whether the council can decide. It counts as able to until its lack is established, even where
 * too few are counted (`deemed`); on a second call any number suffices if the invitation said so.
 */
export function quorum(question: QuorumQuestion): QuorumAnswer {
  const { statutorySeats, present, rules, secondCall } = question
  const required = statutorySeats === null ? null : quorumOf(statutorySeats, rules)
  const paragraph = bindParagraph(rules.quorum.paragraph)
  const answer = (state: QuorumAnswer['state'], reason: string): QuorumAnswer => ({
    state,
    required,
    explanation: `${reason} (${paragraph}).`,
    paragraph,
  })

  if (secondCall?.invitationSaidSo) {
    return answer(
      'given',
      'In derselben Angelegenheit ist zum zweiten Mal einberufen, und die Einladung hat darauf hingewiesen: Die Beschlussfähigkeit ist ohne Rücksicht auf die Zahl der Erschienenen gegeben',
    )
  }
  const notice = secondCall
    ? ' Die zweite Einladung enthielt nicht den Hinweis, dass jede Zahl der Erschienenen genügt.'
    : ''
  const score =
    present === null || required === null
      ? null
      : `${members(present)} anwesend, nötig ${required === 1 ? 'ist' : 'sind'} ${required}`
  if (question.lackEstablished) {
    return answer(
      'lacking',
      `Die Beschlussunfähigkeit ist festgestellt${score ? `: ${score}` : ''}.${notice} Beschlüsse können nicht gefasst werden`,
    )
  }
  if (score && present !== null && required !== null && present >= required) {
    return answer('given', `Die Beschlussfähigkeit ist gegeben: ${score}`)
  }
  const known = score ? `: ${score}` : ''
  return answer(
    'deemed',
    `Die Beschlussfähigkeit gilt als gegeben, solange ihr Fehlen nicht festgestellt ist${known}`,
  )
}

function members(count: number): string {
  return count === 0 ? 'kein Mitglied' : amount(count, 'Mitglied', 'Mitglieder')
}
