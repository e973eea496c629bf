'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/app/admin/require-actor'
import { textOf } from '@/app/form-answers'
import { requestBody } from '@/app/request-body'
import { kindOfSlug, recordPath } from './kinds'
import type { RecordFormState } from './form-state'
import { answerForm } from './answer-form'
import { readIntent } from './forms/intent'
import { readSubmission } from './submission'

/** Every button of a record's form. */
export async function recordAction(
  state: RecordFormState,
  data: FormData,
): Promise<RecordFormState> {
  const id = textOf(data, 'record-id') || null
  const actor = await requireActor(id ? recordPath(id) : '/admin/datensaetze')
  const kind = kindOfSlug(textOf(data, 'record-kind'))
  if (!kind) redirect('/admin/datensaetze')
  const submission = readSubmission(kind, id, data)
  const intent = readIntent(textOf(data, 'intent'), submission.shape)
  const { id: bodyId } = await requestBody()
  const answer = await answerForm({ actor, bodyId, submission, intent })
  if ('goTo' in answer) redirect(answer.goTo)
  return { ...answer.state, attempt: state.attempt + 1 }
}
