import 'server-only'
import { db } from '@/db/client'
import { constraintError } from '@/db/records/constraint-errors'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import { refusedAgenda, type AgendaResult } from '../agenda/result'
import { holdRecord } from '../records/open-record'
import { GONE } from '../records/result'
import { workingPayload } from '../records/working-payload'
import { saveWithin } from '../save-record'

export interface FollowUpValues {
  text: string
  organizationId: string
  due: string
  state: string
}

interface ChangeRequest {
  bodyId: string
  matterId: string
  /** Of the matter as the form saw it. */
  lock: number
  /** One for each follow-up of the matter, in its order. */
  rows: readonly FollowUpValues[]
  /** Why, for a matter that is public already. */
  reason: string
}

const CHANGED =
  'Jemand anderes hat diesen Vorgang geändert, seit Sie diese Seite geöffnet haben. Nichts wurde überschrieben; Ihre Eingaben stehen noch im Formular. Zum Überschreiben bitte noch einmal speichern.'

/** Changes office, deadline and state of what is owed on a matter. Errors are told at `rows.N.field`. */
export async function changeFollowUps(
  actor: Actor,
  { bodyId, matterId, lock, rows, reason }: ChangeRequest,
): Promise<AgendaResult> {
  if (!may(actor.role, 'write', 'matter'))
    return refusedAgenda(403, 'Ihre Rolle berechtigt nicht zum Bearbeiten von Aufträgen.')
  try {
    return await db.$transaction(async (transaction) => {
      const record = await holdRecord(transaction, matterId)
      if (record?.kind !== 'matter' || record.bodyId !== bodyId) return refusedAgenda(404, GONE)
      const payload = await workingPayload(transaction, 'matter', record)
      if (!payload) return refusedAgenda(404, GONE)
      if (record.lock !== lock || payload.followUps.length !== rows.length)
        return refusedAgenda(409, CHANGED)
      const saved = await saveWithin(transaction, actor, {
        bodyId,
        kind: 'matter',
        id: matterId,
        payload: {
          ...payload,
          followUps: payload.followUps.map((followUp, index) => ({ ...followUp, ...rows[index] })),
        },
        lock,
        reason,
      })
      if (saved.ok) return { ok: true }
      if (saved.kind !== 'invalid') return refusedAgenda(409, CHANGED)
      const errors = saved.errors.map(({ path, message }) => ({
        path: path.replace(/^followUps\./, 'rows.'),
        message,
      }))
      return { ok: false, status: 422, errors }
    })
  } catch (error) {
    const broken = constraintError(error)
    if (broken) return { ok: false, status: 422, errors: [{ ...broken, path: '' }] }
    throw error
  }
}
