/** An item that is put off, referred or taken off takes its undecided motions along. */
import { effectOnTarget } from '@/domain/procedure/motion-outcome'
import type { ItemDisposal } from '@/domain/vocabulary'
import { motionsOf, standingVotes } from '../derived/items'
import type { DeskRecord, DeskState } from '../state'
import { change, find, type Effect } from './effect'

interface Disposal {
  disposal: ItemDisposal | null
  /** To whom and until when. */
  note: string | null
}

/**
 * Sets what becomes of an item without a decision on its substance; null: it is dealt with again. Its
 * motions on which nothing was decided share its fate, and are undecided again when it is taken back.
 */
export function disposeOf(effect: Effect, itemId: string, { disposal, note }: Disposal): Effect {
  const returned = motionsOf(effect.state, itemId)
    .filter((motion) => wentAlong(effect.state, motion))
    .reduce(
      (given, { id }) =>
        change(given, 'motion', id, { outcome: 'not_reported', outcomeNote: null }),
      effect,
    )
  const disposed = change(returned, 'agenda_item', itemId, { disposal, disposalNote: note })
  if (disposal === null) return disposed
  return motionsOf(disposed.state, itemId)
    .filter((motion) => isUndecided(disposed.state, motion))
    .reduce(
      (taken, { id }) => change(taken, 'motion', id, { outcome: disposal, outcomeNote: note }),
      disposed,
    )
}

const isUndecided = (state: DeskState, { id, payload }: DeskRecord<'motion'>): boolean =>
  payload.outcome === 'not_reported' && standingVotes(state, id).length === 0

/** Whether a motion was put off with its item, and not by a vote, or a motion, about itself. */
function wentAlong(state: DeskState, { id, payload }: DeskRecord<'motion'>): boolean {
  const item = find(state, 'agenda_item', payload.agendaItemId)?.payload
  if (!item || item.disposal === null) return false
  const byItself = state.motions.some(
    (other) =>
      other.payload.targetId === id &&
      other.payload.outcome.startsWith('carried') &&
      effectOnTarget(other.payload.kind) === item.disposal,
  )
  return (
    !byItself &&
    payload.outcome === item.disposal &&
    payload.outcomeNote === item.disposalNote &&
    standingVotes(state, id).length === 0
  )
}
