/** What the public is told while the session runs. */
import type { CommandOf } from '../commands'
import { itemOf } from '../derived/items'
import type { DeskState } from '../state'
import { find, GONE, only, refuse, type Handled } from './effect'

const CLOSED = 'Was nichtöffentlich beraten wird, wird nicht freigegeben.'

export const switchLive = (state: DeskState, { isLive }: CommandOf<'live.switch'>): Handled =>
  isLive && !state.session.payload.isPublic ? refuse('', CLOSED) : only({ ...state, isLive })

export function release(state: DeskState, { recordId }: CommandOf<'live.release'>): Handled {
  const vote = find(state, 'vote', recordId)
  const item = vote ? itemOf(state, vote.payload) : find(state, 'agenda_item', recordId)
  if (!item) return refuse('recordId', GONE)
  if (!item.payload.isPublic || !state.session.payload.isPublic) return refuse('', CLOSED)
  if (vote && vote.payload.countedAt === null)
    return refuse('', 'Das Ergebnis ist noch nicht festgestellt.')
  if (state.released.includes(recordId)) return only(state)
  return only({ ...state, released: [...state.released, recordId] })
}
