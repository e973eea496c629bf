/** What a counted vote does to its motion, and a carried motion about procedure to others. */
import { effectOnTarget, isPutOff, outcomeFromVotes } from '@/domain/procedure/motion-outcome'
import type { MotionOutcome } from '@/domain/vocabulary'
import { standingVotes } from '../derived/items'
import { decisionOf, isElection } from '../derived/vote'
import type { DeskRecord, DeskState } from '../state'
import { disposeOf } from './disposal'
import { change, find, type Effect } from './effect'

/** The outcome of a motion by the counts that stand. */
function outcomeByVotes(state: DeskState, motionId: string): MotionOutcome {
  const votes = standingVotes(state, motionId)
  const outcomes = votes.map(({ payload }) => decisionOf(state, payload).outcome)
  const last = votes.at(-1)
  if (last && isElection(last.payload) && outcomes.at(-1) === 'carried') return 'elected'
  const amendments = state.motions
    .filter(({ payload }) => payload.targetId === motionId && payload.kind === 'amendment')
    .map(({ payload }) => payload.outcome)
  return outcomeFromVotes(outcomes, amendments)
}

/** Carries the result of a vote over to its motion, and from there on. */
export function applyOutcome(effect: Effect, motionId: string, at: string): Effect {
  const motion = find(effect.state, 'motion', motionId)
  if (!motion) return effect
  const outcome = outcomeByVotes(effect.state, motionId)
  const decided = change(effect, 'motion', motionId, {
    outcome,
    // Where it was to go, or until when, does not hold for what was voted on all the same.
    ...(isPutOff(motion.payload.outcome) ? { outcomeNote: null } : {}),
  })
  if (motion.payload.kind === 'amendment') return reviseAmended(decided, motion.payload.targetId)
  return applyProcedure(decided, motion, { isCarried: isCarried(outcome), outcome, at })
}

const isCarried = (outcome: MotionOutcome): boolean =>
  outcome === 'carried' || outcome === 'carried_amended'

/** An amendment that is counted anew may change how a motion was carried that was voted on already. */
function reviseAmended(effect: Effect, targetId: string | null): Effect {
  const target = targetId === null ? undefined : find(effect.state, 'motion', targetId)
  return target && isCarried(target.payload.outcome)
    ? change(effect, 'motion', target.id, { outcome: outcomeByVotes(effect.state, target.id) })
    : effect
}

interface Decided {
  isCarried: boolean
  outcome: MotionOutcome
  at: string
}

/**
 * Vertagung, Verweisung, Schluss der Aussprache and urgency act on something else than themselves. A
 * count that takes the place of another takes back what only that other one had done.
 */
function applyProcedure(
  effect: Effect,
  { payload }: DeskRecord<'motion'>,
  { isCarried: isNow, outcome, at }: Decided,
): Effect {
  const item = find(effect.state, 'agenda_item', payload.agendaItemId)
  if (!item) return effect
  if (payload.kind === 'urgency') return applyUrgency(effect, item, payload.outcome, outcome)
  const wasBefore = isCarried(payload.outcome)
  if (isNow === wasBefore) return effect
  if (payload.kind === 'closure')
    return change(effect, 'agenda_item', item.id, {
      debateClosedAt: isNow ? (item.payload.debateClosedAt ?? at) : null,
    })
  const onTarget = effectOnTarget(payload.kind)
  if (onTarget !== 'referred' && onTarget !== 'postponed') return effect
  const note = payload.outcomeNote ?? payload.text.slice(0, 1000)
  const target =
    payload.targetId === null ? undefined : find(effect.state, 'motion', payload.targetId)
  if (target && isNow)
    return change(effect, 'motion', target.id, { outcome: onTarget, outcomeNote: note })
  if (target)
    return target.payload.outcome === onTarget
      ? change(effect, 'motion', target.id, {
          outcome: outcomeByVotes(effect.state, target.id),
          outcomeNote: null,
        })
      : effect
  if (isNow) return disposeOf(effect, item.id, { disposal: onTarget, note })
  return item.payload.disposal === onTarget
    ? disposeOf(effect, item.id, { disposal: null, note: null })
    : effect
}

/** An item that was added in the session stays by decision only (KrO NRW § 33). */
function applyUrgency(
  effect: Effect,
  item: DeskRecord<'agenda_item'>,
  before: MotionOutcome,
  outcome: MotionOutcome,
): Effect {
  if (!item.payload.addedInSession) return effect
  if (outcome === 'rejected')
    return disposeOf(effect, item.id, { disposal: 'taken_off', note: null })
  return before === 'rejected' && item.payload.disposal === 'taken_off'
    ? disposeOf(effect, item.id, { disposal: null, note: null })
    : effect
}
