import 'server-only'
import {
  moveOnAgenda,
  numberAgenda,
  type AgendaEntry,
  type AgendaMove,
} from '@/domain/procedure/agenda-order'
import type { Actor } from '@/domain/publication/actor'
import { changeAgenda, type AgendaRequest } from './hold-agenda'
import { orderMark } from './order-mark'
import { refusedAgenda, type AgendaResult } from './result'
import { storePlaces } from './store-places'

interface ArrangeRequest extends AgendaRequest {
  /** `orderMark` of the agenda that the mover saw. */
  mark: string
  /** One after the other, or all numbers anew. */
  moves: readonly AgendaMove[] | 'renumber'
}

const MOVED_MEANWHILE =
  'Jemand anderes hat die Tagesordnung inzwischen umgestellt. Sie sehen jetzt die neue Reihenfolge; Ihre Verschiebung ist nicht gespeichert. Bitte verschieben Sie noch einmal.'

/**
 * Moves items of an agenda, or numbers it anew by the rule. If the order is not the one that the
 * mover saw, nothing is moved.
 */
export const arrangeAgenda = (
  actor: Actor,
  request: ArrangeRequest,
): Promise<AgendaResult<{ changed: number }>> =>
  changeAgenda(actor, request, async (transaction, items) => {
    if (orderMark(items) !== request.mark) return refusedAgenda(409, MOVED_MEANWHILE)
    const { moves, reason } = request
    const next =
      moves === 'renumber'
        ? numberAgenda(items)
        : moves.reduce<readonly AgendaEntry[]>(
            (entries, move) => moveOnAgenda(entries, move) ?? entries,
            items,
          )
    return storePlaces(transaction, actor, items, next, reason)
  })
