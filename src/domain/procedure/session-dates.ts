/** Whether a session is convened as KrO NRW § 32 and the Geschäftsordnung ask for. */
import type { OrganizationKind } from '@/domain/vocabulary'
import type { Day } from '@/domain/time/day'
import { formatGerman } from '@/domain/time/edtf'
import { firstSessionDue, invitationInTime, nextSessionDue } from './convening'
import type { RulesOfProcedure } from './rules'

export interface ConveningFinding {
  rule: 'invitation' | 'first-session' | 'next-session'
  /** `null`: what is recorded does not settle it. */
  kept: boolean | null
  explanation: string
  paragraph: string
}

export interface Convening {
  organizationKind: OrganizationKind
  /** `null`: the day is not known, or not for certain. */
  day: Day | null
  /** The day on which the invitation was sent; `null`: not recorded. */
  invitedOn: Day | null
  /** The day on which the term began; `null`: not known. */
  termStart: Day | null
  /** The session before in the same term, if there was one. */
  previous: { day: Day | null } | null
  rules: RulesOfProcedure
}

/** What the rules say about the day of a session and its invitation; nothing where none applies. */
export function checkConvening(convening: Convening): ConveningFinding[] {
  return [...invitation(convening), ...rhythm(convening)]
}

function invitation({ day, invitedOn, rules }: Convening): ConveningFinding[] {
  if (day === null || invitedOn === null) return []
  const { inTime, explanation, paragraph } = invitationInTime(invitedOn, day, rules)
  return [{ rule: 'invitation', kept: inTime, explanation, paragraph }]
}

/** The law sets a rhythm for the council alone, not for its committees. */
function rhythm({ organizationKind, day, termStart, previous, rules }: Convening) {
  if (organizationKind !== 'council' || day === null) return []
  const rule = previous ? 'next-session' : 'first-session'
  const start = previous ? previous.day : termStart
  if (start === null) return []
  const { latest, explanation, paragraph } = previous
    ? nextSessionDue(start, rules)
    : firstSessionDue(start, rules)
  const kept = day <= latest
  const finding: ConveningFinding = {
    rule,
    kept,
    explanation: kept ? explanation : `${explanation} Der ${formatGerman(day)} liegt danach.`,
    paragraph,
  }
  return [finding]
}
