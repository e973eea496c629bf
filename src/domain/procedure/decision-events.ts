/** What happens to a decision after it was taken: objection, complaint, urgent decision (KrO NRW §§ 39, 50). */
import { bindParagraph } from '@/domain/german'
import { addDays, type Day, type DayRange } from '@/domain/time/day'
import { formatGerman } from '@/domain/time/edtf'
import { DecisionEventKind, type MotionOutcome } from '@/domain/vocabulary'
import { nrwRules, type RulesOfProcedure } from './rules'

export interface DecisionEvent {
  kind: DecisionEventKind
  on: Day
  /** Whose it was, in words; null: not recorded. */
  by: string | null
  /** Why, or by whom it was decided. */
  note: string | null
}

export interface DecisionStanding {
  /** `awaiting`: an urgent decision that the council has not approved yet. */
  state: 'in_force' | 'suspended' | 'awaiting' | 'approved' | 'not_approved' | 'lifted'
  explanation: string
  paragraph: string
}

const placeOf = ({ kind }: Pick<DecisionEvent, 'kind'>): number =>
  DecisionEventKind.options.indexOf(kind)

/** In the order in which they happened; on one day an objection comes before what is said to it. */
export const inOrder = <E extends Pick<DecisionEvent, 'on' | 'kind'>>(events: readonly E[]): E[] =>
  events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : placeOf(a) - placeOf(b)))

/**
 * How a decision stands after all that happened to it; null: nothing did. An objection or a complaint
 * suspends it. If the council upholds it, an objection is settled, while a complaint suspends it until
 * the supervisory authority has decided.
 *
 * @param outcome of the motion: the vote on a motion to approve an urgent decision is its approval
 */
export function decisionStanding(
  events: readonly DecisionEvent[],
  outcome: MotionOutcome,
  rules: RulesOfProcedure,
): DecisionStanding | null {
  const ordered = inOrder(events)
  const last = ordered.at(-1)
  if (!last) return null
  const cause = ordered.findLast(({ kind }) => kind === 'objection' || kind === 'complaint')?.kind
  return after(last, cause === 'complaint' ? 'complaint' : 'objection', outcome, rules)
}

/** How a decision stands, whatever paragraphs a body's rules name for it; null: nothing happened to it. */
export const stateOfDecision = (
  events: readonly DecisionEvent[],
  outcome: MotionOutcome,
): DecisionStanding['state'] | null => decisionStanding(events, outcome, nrwRules)?.state ?? null

export const decisionStateLabel: Readonly<Record<DecisionStanding['state'], string>> = {
  in_force: 'Der Beschluss gilt.',
  suspended: 'Der Beschluss ist ausgesetzt.',
  awaiting: 'Die Dringlichkeitsentscheidung ist noch nicht genehmigt.',
  approved: 'Die Dringlichkeitsentscheidung ist genehmigt.',
  not_approved: 'Die Dringlichkeitsentscheidung ist nicht genehmigt.',
  lifted: 'Der Beschluss ist aufgehoben.',
}

/** @param cause what the last event answers, if it answers anything */
function after(
  { kind, on, by }: DecisionEvent,
  cause: 'objection' | 'complaint',
  outcome: MotionOutcome,
  rules: RulesOfProcedure,
): DecisionStanding {
  const day = formatGerman(on)
  const who = by === null ? '' : ` (${by})`
  const say = (state: DecisionStanding['state'], reason: string, law: string) => {
    const paragraph = bindParagraph(law)
    return { state, explanation: `${reason} (${paragraph}).`, paragraph }
  }
  const law = rules[cause].paragraph
  switch (kind) {
    case 'objection':
      return say(
        'suspended',
        `Dem Beschluss wurde am ${day} widersprochen${who}; der Widerspruch hat aufschiebende Wirkung`,
        rules.objection.paragraph,
      )
    case 'complaint':
      return say(
        'suspended',
        `Der Beschluss wurde am ${day} beanstandet${who}; die Beanstandung hat aufschiebende Wirkung`,
        rules.complaint.paragraph,
      )
    case 'upheld':
      return cause === 'complaint'
        ? say(
            'suspended',
            `Das Gremium blieb am ${day} bei seinem Beschluss; bis zur Entscheidung der Aufsichtsbehörde bleibt er ausgesetzt`,
            rules.complaint.paragraph,
          )
        : say('in_force', `Das Gremium blieb am ${day} bei seinem Beschluss; er gilt`, law)
    case 'confirmed':
      return say(
        'in_force',
        `Die Aufsichtsbehörde hat den Beschluss am ${day} bestätigt; er gilt`,
        rules.complaint.paragraph,
      )
    case 'withdrawn':
      return say(
        'in_force',
        `Widerspruch oder Beanstandung wurde am ${day} zurückgenommen; der Beschluss gilt`,
        law,
      )
    case 'lifted':
      return say('lifted', `Der Beschluss wurde am ${day} aufgehoben${who}`, law)
    case 'urgent_decision':
      return urgent(outcome, `Dringlichkeitsentscheidung vom ${day}${who}`, say, rules)
    case 'approved':
      return say(
        'approved',
        `Die Dringlichkeitsentscheidung wurde am ${day} genehmigt`,
        rules.urgentDecision.paragraph,
      )
    case 'refused':
      return say(
        'not_approved',
        `Die Genehmigung der Dringlichkeitsentscheidung wurde am ${day} versagt`,
        rules.urgentDecision.paragraph,
      )
  }
}

function urgent(
  outcome: MotionOutcome,
  what: string,
  say: (state: DecisionStanding['state'], reason: string, law: string) => DecisionStanding,
  { urgentDecision: { paragraph } }: RulesOfProcedure,
): DecisionStanding {
  if (outcome === 'carried' || outcome === 'carried_amended')
    return say('approved', `${what}: genehmigt`, paragraph)
  return outcome === 'rejected'
    ? say('not_approved', `${what}: Die Genehmigung wurde versagt`, paragraph)
    : say('awaiting', `${what}: Sie bedarf noch der Genehmigung`, paragraph)
}

export interface EventObjection {
  rule: 'nothing-decided' | 'objection-late' | 'nothing-to-settle' | 'nothing-to-approve'
  message: string
  paragraph: string
}

/** What speaks against an event, as the decision stands before it; null: nothing. */
export function againstEvent(
  { kind, on }: Pick<DecisionEvent, 'kind' | 'on'>,
  decision: {
    events: readonly DecisionEvent[]
    outcome: MotionOutcome
    /** The day of the session. */
    day: DayRange
  },
  rules: RulesOfProcedure,
): EventObjection | null {
  const { events, outcome, day } = decision
  const against = (rule: EventObjection['rule'], message: string, law: string) => ({
    rule,
    message,
    paragraph: bindParagraph(law),
  })
  const has = (...kinds: DecisionEventKind[]) => events.some((event) => kinds.includes(event.kind))
  const isCarried = outcome === 'carried' || outcome === 'carried_amended' || outcome === 'elected'
  switch (kind) {
    case 'objection':
    case 'complaint': {
      const { paragraph } = rules[kind]
      if (!isCarried)
        return against('nothing-decided', 'Zu diesem Antrag ist kein Beschluss gefasst.', paragraph)
      const last = day.latest === null ? null : addDays(day.latest, rules.objection.withinDays)
      return kind === 'objection' && last !== null && on > last
        ? against(
            'objection-late',
            `Widersprochen werden konnte bis zum ${formatGerman(last)}.`,
            paragraph,
          )
        : null
    }
    case 'upheld':
    case 'confirmed':
    case 'withdrawn':
    case 'lifted':
      return has('objection', 'complaint')
        ? null
        : against(
            'nothing-to-settle',
            'Diesem Beschluss ist weder widersprochen worden, noch ist er beanstandet.',
            rules.objection.paragraph,
          )
    case 'urgent_decision':
      return null
    case 'approved':
    case 'refused':
      return has('urgent_decision')
        ? null
        : against(
            'nothing-to-approve',
            'Zu diesem Antrag ist keine Dringlichkeitsentscheidung erfasst.',
            rules.urgentDecision.paragraph,
          )
  }
}
