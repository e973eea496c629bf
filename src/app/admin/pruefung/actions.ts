'use server'

import { redirect } from 'next/navigation'
import { requireActor } from '@/app/admin/require-actor'
import { refusedForm, textOf } from '@/app/form-answers'
import { requestBody } from '@/app/request-body'
import type { FormState } from '@/components/forms/form-state'
import { readForEditing } from '@/usecases/edit-record'
import { findRecordKind } from '@/usecases/find-record'
import { publishDebate } from '@/usecases/publish-debate'
import { publishRecord } from '@/usecases/publish-record'
import { returnRecord } from '@/usecases/return-record'
import { withNotice } from '../datensaetze/notices'

const GONE = 'Diesen Datensatz gibt es nicht (mehr).'
const CHANGED =
  'Jemand hat diese Fassung geändert, seit Sie die Seite geöffnet haben. Bitte öffnen Sie die Seite neu und lesen Sie die jetzige Fassung.'

const steps = {
  publish: { run: publishRecord, notice: 'veroeffentlicht' },
  return: { run: returnRecord, notice: 'zurueckgegeben' },
  'publish-debate': { run: publishDebate, notice: 'debatte-veroeffentlicht' },
} as const

/** Publishes or returns exactly the version that was read. */
export async function reviewAction(_: FormState, data: FormData): Promise<FormState> {
  const id = textOf(data, 'id')
  const actor = await requireActor(`/admin/pruefung/${id}`)
  const { id: bodyId } = await requestBody()
  const kind = await findRecordKind(actor, bodyId, id)
  const record = kind && (await readForEditing(actor, kind, id))
  const refuse = (message: string, status: number) =>
    refusedForm({ errors: [{ path: '', message }], status })
  if (!record) return refuse(GONE, 404)
  if (String(record.lock) !== textOf(data, 'lock')) return refuse(CHANGED, 409)
  const intent = textOf(data, 'intent')
  const step = Object.hasOwn(steps, intent) ? steps[intent as keyof typeof steps] : null
  if (!step) return refuse('Bitte wählen Sie einen Schritt.', 422)
  const result = await step.run(actor, id)
  if (result.ok) redirect(withNotice('/admin/pruefung', step.notice))
  const errors = result.errors?.map(({ message }) => ({ path: '', message })) ?? []
  return refusedForm({
    errors: errors.length > 0 ? errors : [{ path: '', message: result.message }],
  })
}
