'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/admin/require-actor'
import { refusedForm, textOf } from '@/app/form-answers'
import { requestBody } from '@/app/request-body'
import type { FormState } from '@/components/forms/form-state'
import { dismissUndelivered, resendUndelivered } from '@/usecases/alerts/undelivered'
import { answerReport, reopenReport } from '@/usecases/reports-inbox'

const PAGE = '/admin/meldungen'

/** Closes a report. */
export async function answerReportAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await requireActor(PAGE)
  const { id: bodyId } = await requestBody()
  const answer = textOf(data, 'answer')
  const result = await answerReport(actor, bodyId, textOf(data, 'id'), { answer })
  if (result.ok) redirect(`${PAGE}?hinweis=erledigt` as Route)
  return refusedForm(
    { errors: result.errors ?? [{ path: '', message: result.message }] },
    { answer },
  )
}

/** Sends a mail to a reader once more, or takes it off the list. */
export async function undeliveredAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await requireActor(PAGE)
  const { id: bodyId } = await requestBody()
  const again = textOf(data, 'schritt') === 'erneut'
  const step = again ? resendUndelivered : dismissUndelivered
  const result = await step(actor, bodyId, textOf(data, 'id'))
  if (result.ok) redirect(`${PAGE}?hinweis=${again ? 'erneut' : 'abgelegt'}` as Route)
  return refusedForm({ errors: [{ path: '', message: result.message }] })
}

/** Opens a closed report again. */
export async function reopenReportAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await requireActor(PAGE)
  const { id: bodyId } = await requestBody()
  const result = await reopenReport(actor, bodyId, textOf(data, 'id'))
  if (result.ok) redirect(`${PAGE}?hinweis=offen` as Route)
  return refusedForm({ errors: [{ path: '', message: result.message }] })
}
