'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/admin/require-actor'
import { refusedForm, textOf } from '@/app/form-answers'
import { requestBody } from '@/app/request-body'
import type { FormState } from '@/components/forms/form-state'
import { readAgenda } from '@/usecases/agenda/read-agenda'
import { INVITATION_FIELDS, type InvitationValues } from '@/usecases/preparation/note-invitation'
import { noteInvitation } from '@/usecases/preparation/note-invitation'
import { publishAgenda, submitAgenda } from '@/usecases/preparation/publish-agenda'
import { preparationPath } from '../paths'

const GONE = { errors: [{ path: '', message: 'Diese Sitzung gibt es nicht (mehr).' }], status: 404 }

/** Notes the invitation of a session. */
export async function invitationAction(_: FormState, data: FormData): Promise<FormState> {
  const sessionId = textOf(data, 'session')
  const actor = await requireActor(preparationPath(sessionId))
  const { id: bodyId } = await requestBody()
  const values = Object.fromEntries(
    INVITATION_FIELDS.map((name) => [name, textOf(data, name)]),
  ) as InvitationValues
  const reason = textOf(data, 'reason')
  const result = await noteInvitation(actor, {
    bodyId,
    sessionId,
    values,
    lock: Number(textOf(data, 'lock')),
    reason,
  })
  if (result.ok) redirect(`${preparationPath(sessionId)}?hinweis=gespeichert` as Route)
  return refusedForm(result, { ...values, reason })
}

/** Hands session and agenda on for review, or publishes what is under review. */
export async function agendaStepAction(_: FormState, data: FormData): Promise<FormState> {
  const sessionId = textOf(data, 'session')
  const actor = await requireActor(preparationPath(sessionId))
  const { id: bodyId } = await requestBody()
  if (!(await readAgenda(actor, bodyId, sessionId))) return refusedForm(GONE)
  const publishes = textOf(data, 'intent') === 'publish'
  const result = await (publishes ? publishAgenda : submitAgenda)(actor, sessionId)
  if (result.ok) {
    const notice = publishes ? 'veroeffentlicht' : 'vorgelegt'
    redirect(`${preparationPath(sessionId)}?hinweis=${notice}` as Route)
  }
  return refusedForm({ errors: [{ path: '', message: result.message }] })
}
