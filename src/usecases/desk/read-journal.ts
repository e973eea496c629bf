import 'server-only'
import { db } from '@/db/client'
import { loadDeskState } from '@/db/desk/desk-state'
import { entriesAfter } from '@/db/desk/journal'
import type { Entry } from '@/domain/desk/protocol'
import type { DeskState } from '@/domain/desk/state'
import type { Actor } from '@/domain/publication/actor'
import { holdOrOpenDesk, mayUseDesk } from './open-desk'

/** So many entries stand on one page. */
export const JOURNAL_PAGE = 200

export interface JournalReading {
  /** The desk as it is now: what the entries name is found in it. */
  state: DeskState
  /** In the order in which they took effect. */
  entries: Entry[]
}

/**
 * A page of everything that was given at a desk, corrections and what was taken back among it.
 *
 * @param until the last entry of the page; null: the last one there is
 * @returns null if there is no such session, or the actor may not record
 */
export async function readJournal(
  actor: Actor,
  bodyId: string,
  sessionId: string,
  until: number | null,
): Promise<JournalReading | null> {
  if (!mayUseDesk(actor)) return null
  const state = await db.$transaction(async (transaction) => {
    const desk = await holdOrOpenDesk(transaction, actor, bodyId, sessionId)
    return desk && loadDeskState(transaction, desk)
  })
  if (!state) return null
  const last = Math.min(until ?? state.sequence, state.sequence)
  const before = Math.max(last - JOURNAL_PAGE, 0)
  return { state, entries: await entriesAfter(sessionId, before, last - before) }
}
