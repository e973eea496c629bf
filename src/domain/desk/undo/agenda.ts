import type { CommandInput, CommandOf } from '../commands'
import { currentItem } from '../derived/items'
import { find } from '../performing/effect'
import type { DeskRecord, DeskState } from '../state'
import { back, before, GONE, type Inverse } from './back'

export const courseOf = ({ id, payload }: DeskRecord<'agenda_item'>): CommandInput => ({
  kind: 'item.course',
  id,
  startedAt: payload.startedAt,
  endedAt: payload.endedAt,
  breaks: payload.breaks,
})

/** The item's times as they were, and then those of the one that its call had closed. */
export function courseBack(state: DeskState, { id }: { id: string }): Inverse {
  const item = find(state, 'agenda_item', id)
  if (!item) return GONE
  const current = currentItem(state)
  return back(courseOf(item), ...(current && current.id !== id ? [courseOf(current)] : []))
}

export function changeBack(
  state: DeskState,
  { kind, id, ...given }: CommandOf<'item.change'>,
): Inverse {
  const item = find(state, 'agenda_item', id)
  return item ? back({ kind, id, ...before(given, item.payload) }) : GONE
}

export function moveBack(state: DeskState, { id }: CommandOf<'item.move'>): Inverse {
  const index = state.items.findIndex((item) => item.id === id)
  return index < 0
    ? GONE
    : back({ kind: 'item.move', id, after: state.items[index - 1]?.id ?? null })
}

export function disposeBack(state: DeskState, { id }: CommandOf<'item.dispose'>): Inverse {
  const item = find(state, 'agenda_item', id)
  if (!item) return GONE
  const { disposal, disposalNote } = item.payload
  return back({ kind: 'item.dispose', id, disposal, note: disposalNote })
}

export function debateBack(state: DeskState, { id }: CommandOf<'item.close-debate'>): Inverse {
  const item = find(state, 'agenda_item', id)
  return item ? back({ kind: 'item.close-debate', id, at: item.payload.debateClosedAt }) : GONE
}

export function recusalBack(
  state: DeskState,
  { agendaItemId, personId }: CommandOf<'recusal.set'>,
): Inverse {
  const recusal = find(state, 'agenda_item', agendaItemId)?.payload.recusals.find(
    (one) => one.personId === personId,
  )
  return back({
    kind: 'recusal.set',
    agendaItemId,
    personId,
    isRecused: recusal !== undefined,
    leftTable: recusal?.leftTable ?? false,
  })
}
