'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { refusedForm, textOf } from '@/app/form-answers'
import { requestBody } from '@/app/request-body'
import type { FormState } from '@/components/forms/form-state'
import { clientAddress } from '@/lib/exchange'
import { confirmAlert } from '@/usecases/alerts/confirm-alert'
import { endAlert } from '@/usecases/alerts/end-alert'
import { alertChanges, changeAlert, forgetAddress } from '@/usecases/alerts/manage-alerts'
import { requestAlert } from '@/usecases/alerts/request-alert'
import { askedSubject } from './asked-subject'

const PATH = '/benachrichtigungen'

const NOT_PUBLIC = 'Das ist inzwischen nicht mehr öffentlich.'
const VOID = 'Dieser Link gilt nicht mehr.'

const refused = (message: string, values: FormState['values'] = {}): FormState =>
  refusedForm({ errors: [{ path: '', message }], status: 422 }, values)

/** Has the owner of an address asked whether they want to be told news. */
export async function requestAlertAction(_: FormState, data: FormData): Promise<FormState> {
  const { id: bodyId } = await requestBody()
  const values = { email: textOf(data, 'email'), frequency: textOf(data, 'frequency') }
  const subject = await askedSubject(bodyId, (name) => (data.has(name) ? textOf(data, name) : null))
  if (subject === null) return refused(NOT_PUBLIC, values)
  const result = await requestAlert(bodyId, subject, {
    ...values,
    website: textOf(data, 'website'),
    sender: clientAddress(),
  })
  if (!result.ok)
    return refusedForm({ errors: result.errors, status: result.limited ? 429 : 422 }, values)
  redirect(`${PATH}?gesendet=ja&seite=${encodeURIComponent(subject.path)}` as Route)
}

/** Confirms what a mail asked. */
export async function confirmAlertAction(_: FormState, data: FormData): Promise<FormState> {
  const { id: bodyId } = await requestBody()
  const token = textOf(data, 'schluessel')
  if (!(await confirmAlert(bodyId, token))) return refused(VOID)
  redirect(`${PATH}/bestaetigen?schluessel=${encodeURIComponent(token)}` as Route)
}

/** Ends a subscription. */
export async function endAlertAction(_: FormState, data: FormData): Promise<FormState> {
  await requestBody()
  if (!(await endAlert(textOf(data, 'schluessel')))) return refused(VOID)
  redirect(`${PATH}/abmelden?abgemeldet=ja` as Route)
}

/** Changes, pauses or ends one subscription of several. */
export async function changeAlertAction(_: FormState, data: FormData): Promise<FormState> {
  const { id: bodyId } = await requestBody()
  const token = textOf(data, 'schluessel')
  const change = alertChanges.find((one) => one === textOf(data, 'aenderung'))
  const isDone = change && (await changeAlert(bodyId, token, textOf(data, 'id'), change))
  if (!isDone) return refused('Das hat sich inzwischen geändert. Bitte die Seite neu laden.')
  redirect(`${PATH}/verwalten?schluessel=${encodeURIComponent(token)}&hinweis=${change}` as Route)
}

/** Deletes an address with all that is subscribed to. */
export async function forgetAddressAction(_: FormState, data: FormData): Promise<FormState> {
  const { id: bodyId } = await requestBody()
  if (!(await forgetAddress(bodyId, textOf(data, 'schluessel')))) return refused(VOID)
  redirect(`${PATH}/abmelden?abgemeldet=alles` as Route)
}
