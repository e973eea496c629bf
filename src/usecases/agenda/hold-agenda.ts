import 'server-only'
import { db } from '@/db/client'
import { workingAgenda, type WorkingItem } from '@/db/queries/working-agenda'
import { holdItems } from '@/db/records/agenda-places'
import { constraintError } from '@/db/records/constraint-errors'
import type { Transaction } from '@/db/records/store'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import { isUuid } from '@/lib/uuid'
import { holdRecord } from '../records/open-record'
import { GONE } from '../records/result'
import { refusedAgenda, type AgendaResult } from './result'

/** What every change to an agenda names. */
export interface AgendaRequest {
  bodyId: string
  sessionId: string
  /** Why, if a published item changes by it; it becomes the public correction. */
  reason: string
}

/** Undoes the transaction of a change that was refused half-way. */
class Refused extends Error {
  constructor(readonly answer: Extract<AgendaResult, { ok: false }>) {
    super('refused')
  }
}

/**
 * Changes an agenda in one transaction, in which nobody else changes it: whole or not at all. The
 * answer is that of `change`, or why it was not asked.
 */
export async function changeAgenda<Done>(
  actor: Actor,
  { bodyId, sessionId }: AgendaRequest,
  change: (transaction: Transaction, items: WorkingItem[]) => Promise<AgendaResult<Done>>,
): Promise<AgendaResult<Done>> {
  if (!may(actor.role, 'write', 'agenda_item'))
    return refusedAgenda(403, 'Ihre Rolle berechtigt nicht zum Bearbeiten der Tagesordnung.')
  if (!isUuid(sessionId)) return refusedAgenda(404, GONE)
  try {
    return await db.$transaction(
      async (transaction) => {
        const session = await holdRecord(transaction, sessionId)
        if (session?.kind !== 'session' || session.bodyId !== bodyId)
          return refusedAgenda(404, GONE)
        await holdItems(transaction, sessionId)
        const result = await change(transaction, await workingAgenda(transaction, sessionId))
        if (!result.ok) throw new Refused(result)
        return result
      },
      { timeout: 60_000 },
    )
  } catch (error) {
    if (error instanceof Refused) return error.answer
    const broken = constraintError(error)
    if (broken) return { ok: false, status: 422, errors: [broken] }
    throw error
  }
}
