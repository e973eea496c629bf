import type { CommandInput, CommandOf } from '../commands'
import { orderOfVotes } from '../derived/order'
import { find } from '../performing/effect'
import type { DeskState } from '../state'
import { back, before, GONE, type Inverse } from './back'

export function changeBack(
  state: DeskState,
  { kind, id, motionKind, ...given }: CommandOf<'motion.change'>,
): Inverse {
  const payload = find(state, 'motion', id)?.payload
  if (!payload) return GONE
  return back({
    kind,
    id,
    ...before(given, payload),
    ...(motionKind === undefined ? {} : { motionKind: payload.kind }),
  })
}

export function orderBack(state: DeskState, { agendaItemId }: CommandOf<'motion.order'>): Inverse {
  const order = orderOfVotes(state, agendaItemId).map(({ motionId }) => motionId)
  return back({ kind: 'motion.order', agendaItemId, order })
}

export function settleBack(state: DeskState, { id }: CommandOf<'motion.settle'>): Inverse {
  const payload = find(state, 'motion', id)?.payload
  if (!payload) return GONE
  return back({ kind: 'motion.settle', id, outcome: payload.outcome, note: payload.outcomeNote })
}

export function eventBack(
  state: DeskState,
  { motionId, event: kind, on }: CommandOf<'decision.discard'>,
): Inverse {
  const event = find(state, 'motion', motionId)?.payload.events.find(
    (one) => one.kind === kind && one.on === on,
  )
  if (!event) return GONE
  return back({
    kind: 'decision.note',
    motionId,
    event: kind,
    on,
    by: event.by,
    note: event.note,
  })
}

/** The motion comes back as a new record in its old place, with what had become of it. */
export function discardBack(
  state: DeskState,
  { id: discarded }: CommandOf<'motion.discard'>,
  newId: () => string,
): Inverse {
  const payload = find(state, 'motion', discarded)?.payload
  if (!payload) return GONE
  const id = newId()
  const { agendaItemId, title, text, textIsVerbatim, movers, targetId, paperId } = payload
  const added: CommandInput = {
    kind: 'motion.add',
    id,
    agendaItemId,
    motionKind: payload.kind,
    title,
    text,
    textIsVerbatim,
    movers,
    targetId,
    paperId,
  }
  const { outcome, outcomeNote: note, asksForAction, amendedText } = payload
  const later = {
    ...(asksForAction === null ? {} : { asksForAction }),
    ...(amendedText === null ? {} : { amendedText }),
  }
  const order = orderOfVotes(state, agendaItemId).map(({ motionId }) =>
    motionId === discarded ? id : motionId,
  )
  return back(
    added,
    ...(order.at(-1) === id ? [] : [{ kind: 'motion.order', agendaItemId, order } as const]),
    ...(Object.keys(later).length === 0 ? [] : [{ kind: 'motion.change', id, ...later } as const]),
    ...(outcome === 'not_reported' ? [] : [{ kind: 'motion.settle', id, outcome, note } as const]),
    ...payload.events.map(
      ({ kind: event, ...rest }) =>
        ({ kind: 'decision.note', motionId: id, event, ...rest }) as const,
    ),
  )
}
