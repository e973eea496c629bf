/** The agenda: who can have an item put on it, and how it changes in the session (KrO NRW § 33). */
import { amount, bindParagraph, enumerate } from '@/domain/german'
import type { VoteOutcome } from '@/domain/vocabulary'
import { atLeast, fractionInWords } from './fraction'
import type { RulesOfProcedure } from './rules'

export interface AgendaAnswer {
  allowed: boolean
  explanation: string
  paragraph: string
}

function answer(rules: RulesOfProcedure, allowed: boolean, reason: string): AgendaAnswer {
  const paragraph = bindParagraph(rules.agenda.paragraph)
  return { allowed, explanation: `${reason} (${paragraph}).`, paragraph }
}

/** Whether the chair must take up a proposal: in time, and by a fifth of the members or a faction. */
export function mustTakeUp(proposal: {
  byFaction: boolean
  supporters: number
  members: number
  inTime: boolean
  rules: RulesOfProcedure
}): AgendaAnswer {
  const { rules, supporters, members } = proposal
  const needed = atLeast(rules.agenda.proposedBy, members)
  const byFaction = proposal.byFaction && rules.agenda.factionMayPropose
  if (!byFaction && supporters < needed) {
    const share = fractionInWords(rules.agenda.proposedBy)
    const faction = rules.agenda.factionMayPropose ? ' oder eine Fraktion' : ''
    return answer(
      rules,
      false,
      `Der Vorschlag muss nicht aufgenommen werden: Verlangen kann es mindestens ${share} der Mitglieder (${needed} von ${members})${faction}`,
    )
  }
  if (!proposal.inTime) {
    return answer(
      rules,
      false,
      'Der Vorschlag muss nicht aufgenommen werden: Er ist nicht fristgerecht eingegangen',
    )
  }
  const who = byFaction
    ? 'von einer Fraktion'
    : `von ${amount(supporters, 'Mitglied', 'Mitgliedern')}`
  return answer(
    rules,
    true,
    `Der Vorschlag ist in die Tagesordnung aufzunehmen: Er ist fristgerecht ${who} vorgelegt`,
  )
}

export interface UrgentAddition {
  requestedBy: string | null
  reason: string | null
  /** What the request rests on; `null`: neither was shown. */
  ground: 'no_delay' | 'extreme_urgency' | null
  /** The council's decision about the addition; `null`: none was taken. */
  decision: VoteOutcome | null
  rules: RulesOfProcedure
}

/**
 * Whether an item is added during the session: only by decision of the council, and only if it
 * brooks no delay or is of extreme urgency. Who asked and why must be on record.
 */
export function mayAddInSession(addition: UrgentAddition): AgendaAnswer {
  const { rules, ground, decision } = addition
  if (ground === null) {
    return answer(
      rules,
      false,
      'Die Tagesordnung kann in der Sitzung nur um Angelegenheiten erweitert werden, die keinen Aufschub dulden oder von äußerster Dringlichkeit sind',
    )
  }
  const missing = [
    addition.requestedBy?.trim() ? null : 'wer die Erweiterung beantragt hat',
    addition.reason?.trim() ? null : 'die Begründung der Dringlichkeit',
    decision === null ? 'der Beschluss über die Erweiterung' : null,
  ].filter((part) => part !== null)
  if (missing.length > 0) {
    return answer(rules, false, `Für die Erweiterung der Tagesordnung fehlt: ${enumerate(missing)}`)
  }
  if (decision !== 'carried') {
    return answer(
      rules,
      false,
      decision === 'rejected'
        ? 'Die Tagesordnung ist nicht erweitert: Der Antrag wurde abgelehnt'
        : 'Ob die Tagesordnung erweitert ist, ist nicht berichtet: Das Ergebnis der Abstimmung fehlt',
    )
  }
  const why = ground === 'no_delay' ? 'duldet keinen Aufschub' : 'ist von äußerster Dringlichkeit'
  return answer(
    rules,
    true,
    `Die Tagesordnung ist durch Beschluss erweitert: Die Angelegenheit ${why}`,
  )
}

/** Whether an item is taken off or moved: by decision of the council, urgency is not asked for. */
export function mayChangeInSession(
  change: 'take_off' | 'reorder',
  decision: VoteOutcome | null,
  rules: RulesOfProcedure,
): AgendaAnswer {
  const subject = change === 'take_off' ? 'Die Absetzung' : 'Die Änderung der Reihenfolge'
  return decision === 'carried'
    ? answer(rules, true, `${subject} ist beschlossen`)
    : answer(rules, false, `${subject} setzt einen Beschluss voraus`)
}
