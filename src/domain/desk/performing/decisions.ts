/** What happens to a decision afterwards; the decision itself stays as it was taken (KrO NRW §§ 39, 50). */
import { againstEvent, inOrder } from '@/domain/procedure/decision-events'
import { decisionEventKindLabel } from '@/domain/vocabulary'
import type { CommandOf } from '../commands'
import type { DeskState } from '../state'
import { change, find, finding, GONE, only, refuse, withFindings, type Handled } from './effect'

export function noteEvent(
  state: DeskState,
  { motionId, event: kind, on, by, note }: CommandOf<'decision.note'>,
): Handled {
  const motion = find(state, 'motion', motionId)
  if (!motion) return refuse('motionId', GONE)
  const { events, outcome } = motion.payload
  if (events.some((other) => other.kind === kind && other.on === on))
    return refuse('on', `„${decisionEventKindLabel[kind]}“ ist an diesem Tag schon erfasst.`)
  const against = againstEvent({ kind, on }, { events, outcome, day: state.day }, state.rules)
  return withFindings(
    change(only(state), 'motion', motionId, {
      events: inOrder([...events, { kind, on, by, note }]),
    }),
    against
      ? [finding(against.rule, against.message, { path: 'event', paragraph: against.paragraph })]
      : [],
  )
}

export function discardEvent(
  state: DeskState,
  { motionId, event, on }: CommandOf<'decision.discard'>,
): Handled {
  const motion = find(state, 'motion', motionId)
  if (!motion) return refuse('motionId', GONE)
  const { events } = motion.payload
  const others = events.filter((other) => other.kind !== event || other.on !== on)
  if (others.length === events.length) return refuse('event', GONE)
  return change(only(state), 'motion', motionId, { events: others })
}
