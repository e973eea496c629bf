'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/admin/require-actor'
import { refusedForm, textOf } from '@/app/form-answers'
import { requestBody } from '@/app/request-body'
import type { FormState } from '@/components/forms/form-state'
import {
  approveMinutes,
  correctMinutes,
  decideObjection,
  publishMinutes,
  raiseObjection,
  saveMinutes,
  signMinutes,
  type MinutesStep,
} from '@/usecases/minutes/change-minutes'
import { minutesPath } from '../../paths'
import { readEntry } from './read-entry'

/** Every button of the page of a session's minutes. */
export async function minutesAction(_: FormState, data: FormData): Promise<FormState> {
  const sessionId = textOf(data, 'session')
  const actor = await requireActor(minutesPath(sessionId))
  const { id: bodyId } = await requestBody()
  const place = { bodyId, sessionId }
  const fields = Object.fromEntries(
    [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
  const steps: Record<string, () => Promise<MinutesStep>> = {
    save: () => saveMinutes(actor, place, readEntry(fields)),
    sign: () =>
      signMinutes(actor, place, {
        position: Number(textOf(data, 'position')),
        signedOn: textOf(data, 'signedOn'),
      }),
    object: () => raiseObjection(actor, place, fields),
    decide: () => decideObjection(actor, place, fields),
    approve: () => approveMinutes(actor, place, { approvedInId: textOf(data, 'approvedInId') }),
    correct: () => correctMinutes(actor, place, fields),
    publish: () => publishMinutes(actor, place),
  }
  const intent = textOf(data, 'intent')
  const result = await (steps[intent] ?? steps['save'])?.()
  if (result?.ok) redirect(`${minutesPath(sessionId)}?hinweis=${intent}` as Route)
  return refusedForm({ errors: result?.errors ?? [] }, fields)
}
