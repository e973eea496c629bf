/** What a counted vote does to its motion, and a carried motion about procedure to others. */
import { effectOnTarget, outcomeFromVotes } from '@/domain/procedure/motion-outcome'
import type { MotionOutcome, VoteOutcome } from '@/domain/vocabulary'
import { standingVotes } from '../derived/items'
import { decisionOf, electionOf, isElection } from '../derived/vote'
import type { DeskRecord, DeskState } from '../state'
import { change, find, type Effect } from './effect'

/** The outcome of a motion by the counts that stand. */
function outcomeByVotes(state: DeskState, motionId: string): MotionOutcome {
  const votes = standingVotes(state, motionId)
  const last = votes.at(-1)
  if (last && isElection(last.payload)) {
    const { outcome } = electionOf(state, last.payload)
    if (outcome === 'elected' || last.payload.candidates.some(({ elected }) => elected))
      return 'elected'
    return outcome === 'not_elected' ? 'rejected' : 'not_reported'
  }
  const amendments = state.motions
    .filter(({ payload }) => payload.targetId === motionId && payload.kind === 'amendment')
    .map(({ payload }) => payload.outcome)
  const outcomes: VoteOutcome[] = votes.map(({ payload }) => decisionOf(state, payload).outcome)
  return outcomeFromVotes(outcomes, amendments)
}

/** Carries the result of a vote over to its motion, and from there on. */
export function applyOutcome(effect: Effect, motionId: string, at: string): Effect {
  const motion = find(effect.state, 'motion', motionId)
  if (!motion) return effect
  const outcome = outcomeByVotes(effect.state, motionId)
  const decided = change(effect, 'motion', motionId, { outcome })
  return applyProcedure(decided, motion, outcome, at)
}

/** Vertagung, Verweisung, Schluss der Aussprache and urgency act on something else than themselves. */
function applyProcedure(
  effect: Effect,
  { payload }: DeskRecord<'motion'>,
  outcome: MotionOutcome,
  at: string,
): Effect {
  const isCarried = outcome === 'carried' || outcome === 'carried_amended'
  const item = find(effect.state, 'agenda_item', payload.agendaItemId)
  if (!item) return effect
  if (payload.kind === 'closure')
    return change(effect, 'agenda_item', item.id, { debateClosedAt: isCarried ? at : null })
  if (payload.kind === 'urgency')
    return change(effect, 'agenda_item', item.id, {
      disposal: outcome === 'rejected' ? 'taken_off' : null,
    })
  const onTarget = effectOnTarget(payload.kind)
  if (onTarget !== 'referred' && onTarget !== 'postponed') return effect
  const target =
    payload.targetId === null ? undefined : find(effect.state, 'motion', payload.targetId)
  if (target) {
    const before = target.payload.outcome === onTarget ? 'not_reported' : target.payload.outcome
    return change(effect, 'motion', target.id, {
      outcome: isCarried ? onTarget : before,
      outcomeNote: isCarried ? (payload.outcomeNote ?? payload.text.slice(0, 1000)) : null,
    })
  }
  if (isCarried)
    return change(effect, 'agenda_item', item.id, {
      disposal: onTarget,
      disposalNote: payload.outcomeNote ?? payload.text.slice(0, 1000),
    })
  return item.payload.disposal === onTarget
    ? change(effect, 'agenda_item', item.id, { disposal: null, disposalNote: null })
    : effect
}
