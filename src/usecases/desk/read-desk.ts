import 'server-only'
import { db } from '@/db/client'
import { loadDeskState } from '@/db/desk/desk-state'
import type { DeskState } from '@/domain/desk/state'
import type { Actor } from '@/domain/publication/actor'
import { holdOrOpenDesk, mayUseDesk } from './open-desk'

/** What a browser at the desk begins with. */
export interface DeskReading {
  state: DeskState
  /** The server's clock, ISO 8601. */
  now: string
}

/** The desk of a session; null if there is no such session, or the actor may not record. */
export async function readDesk(
  actor: Actor,
  bodyId: string,
  sessionId: string,
): Promise<DeskReading | null> {
  if (!mayUseDesk(actor)) return null
  return db.$transaction(async (transaction) => {
    const desk = await holdOrOpenDesk(transaction, actor, bodyId, sessionId)
    const state = desk && (await loadDeskState(transaction, desk))
    return state && { state, now: new Date().toISOString() }
  })
}
