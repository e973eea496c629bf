/** When the council is convened and by whom it can be demanded (KrO NRW § 32). */
import { amount, bindParagraph } from '@/domain/german'
import { addDays, addMonths, daysBetween, type Day } from '@/domain/time/day'
import { formatGerman } from '@/domain/time/edtf'
import { atLeast, fractionInWords } from './fraction'
import type { RulesOfProcedure } from './rules'

export interface Deadline {
  /** The last day on which the session is in time. */
  latest: Day
  explanation: string
  paragraph: string
}

/** By when the first session of a term is due: within six weeks of its start. */
export function firstSessionDue(termStart: Day, rules: RulesOfProcedure): Deadline {
  const latest = addDays(termStart, rules.convening.firstWithinDays)
  const paragraph = bindParagraph(rules.convening.paragraph)
  return {
    latest,
    explanation: `Die erste Sitzung der Wahlperiode findet spätestens am ${formatGerman(latest)} statt (${paragraph}).`,
    paragraph,
  }
}

/** By when the next session is due: at least every three months. */
export function nextSessionDue(lastSession: Day, rules: RulesOfProcedure): Deadline {
  const latest = addMonths(lastSession, rules.convening.atLeastEveryMonths)
  const paragraph = bindParagraph(rules.convening.paragraph)
  return {
    latest,
    explanation: `Die nächste Sitzung findet spätestens am ${formatGerman(latest)} statt (${paragraph}).`,
    paragraph,
  }
}

/** Whether the council must be convened at once: a fifth of the members or a faction asks for it. */
export function mustConvene(request: {
  supporters: number
  members: number
  byFaction: boolean
  rules: RulesOfProcedure
}) {
  const { supporters, members, rules } = request
  const needed = atLeast(rules.convening.requestedBy, members)
  const byFaction = request.byFaction && rules.convening.factionMayRequest
  const due = byFaction || (supporters > 0 && supporters >= needed)
  const paragraph = bindParagraph(rules.convening.paragraph)
  const who = byFaction
    ? 'eine Fraktion verlangt es'
    : `${amount(supporters, 'Mitglied', 'Mitglieder')} von ${members} ${supporters === 1 ? 'verlangt' : 'verlangen'} es`
  const faction = rules.convening.factionMayRequest ? ' oder eine Fraktion' : ''
  return {
    due,
    explanation: due
      ? `Der Kreistag ist unverzüglich einzuberufen: ${who} (${paragraph}).`
      : `Der Kreistag muss nicht unverzüglich einberufen werden: Verlangen kann es mindestens ${fractionInWords(rules.convening.requestedBy)} der Mitglieder (${needed} von ${members})${faction} (${paragraph}).`,
    paragraph,
  }
}

/**
 * Whether the invitation went out in time, by the period of the Geschäftsordnung: so many full days
 * between sending and session. `null`: that period is not on record.
 */
export function invitationInTime(sentOn: Day, sessionOn: Day, rules: RulesOfProcedure) {
  const { invitationDays } = rules.convening
  const paragraph = bindParagraph(rules.convening.paragraph)
  if (invitationDays === null) {
    return {
      inTime: null,
      explanation: `Die Ladungsfrist der Geschäftsordnung ist nicht hinterlegt (${paragraph}).`,
      paragraph,
    }
  }
  const inTime = daysBetween(sentOn, sessionOn) - 1 >= invitationDays
  return {
    inTime,
    explanation: `Die Ladungsfrist von ${amount(invitationDays, 'Tag', 'Tagen')} ist ${inTime ? '' : 'nicht '}gewahrt: versandt am ${formatGerman(sentOn)}, Sitzung am ${formatGerman(sessionOn)} (Geschäftsordnung, ${paragraph}).`,
    paragraph,
  }
}
