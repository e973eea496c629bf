import 'server-only'
import { db } from '@/db/client'
import { constraintError } from '@/db/records/constraint-errors'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import { holdRecord } from '../records/open-record'
import { GONE } from '../records/result'
import { workingPayload } from '../records/working-payload'
import { saveWithin } from '../save-record'
import { refusedAgenda, type AgendaResult } from '../agenda/result'

/** What is noted when the invitation goes out; an empty text is „not known“. */
export const INVITATION_FIELDS = ['invitedOn', 'startsAt', 'place'] as const
export type InvitationValues = Readonly<Record<(typeof INVITATION_FIELDS)[number], string>>

interface InvitationRequest {
  bodyId: string
  sessionId: string
  values: InvitationValues
  /** `Publication.lock` of the session that the form began from. */
  lock: number
  reason: string
}

/**
 * Notes day of sending, beginning and place of a session. If somebody else stored the session since
 * the form was opened, nothing is written.
 */
export async function noteInvitation(
  actor: Actor,
  { bodyId, sessionId, values, lock, reason }: InvitationRequest,
): Promise<AgendaResult> {
  if (!may(actor.role, 'write', 'session'))
    return refusedAgenda(403, 'Ihre Rolle berechtigt nicht zum Bearbeiten von Sitzungen.')
  try {
    return await db.$transaction(async (transaction) => {
      const record = await holdRecord(transaction, sessionId)
      if (record?.kind !== 'session' || record.bodyId !== bodyId) return refusedAgenda(404, GONE)
      const stored = await workingPayload(transaction, 'session', record)
      if (!stored) return refusedAgenda(404, GONE)
      const saved = await saveWithin(transaction, actor, {
        bodyId,
        kind: 'session',
        id: sessionId,
        payload: { ...stored, ...values },
        lock,
        reason: record.pending?.reason ?? reason,
      })
      if (saved.ok) return { ok: true }
      if (saved.kind === 'invalid') return { ok: false, status: 422, errors: saved.errors }
      return refusedAgenda(
        409,
        'Jemand anderes hat die Sitzung geändert, seit Sie diese Seite geöffnet haben. Nichts wurde überschrieben; Ihre Eingaben stehen noch im Formular. Zum Überschreiben bitte noch einmal speichern.',
      )
    })
  } catch (error) {
    const broken = constraintError(error)
    if (broken) return { ok: false, status: 422, errors: [broken] }
    throw error
  }
}
