'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/admin/require-actor'
import { refusedForm, textOf } from '@/app/form-answers'
import { requestBody } from '@/app/request-body'
import type { FormState } from '@/components/forms/form-state'
import type { Actor } from '@/domain/publication/actor'
import { createSession } from '@/usecases/preparation/create-session'
import { readSessionFile } from '@/usecases/preparation/read-session-file'
import { newSessionPath, preparationPath } from '../paths'
import { readMessage, withDraft } from './file-draft'
import { readNewItems, readNewSession, typedValues } from './read-form'

/** Larger files are no agenda; the framework takes a megabyte at most. */
const MOST_BYTES = 900_000

/** Fills the form with what a file says of the session. */
async function readFile(actor: Actor, data: FormData): Promise<FormState> {
  const values = typedValues(data)
  const refuse = (message: string) => refusedForm({ errors: [{ path: 'file', message }] }, values)
  const file = data.get('file')
  if (!(file instanceof File) || file.size === 0) return refuse('Bitte eine Datei wählen.')
  if (file.size > MOST_BYTES) return refuse('Die Datei ist größer als 900 Kilobyte.')
  const read = readSessionFile(actor, new Uint8Array(await file.arrayBuffer()))
  if (!read.ok) return refuse(read.reason)
  return { errors: [], values: withDraft(values, read.draft), done: readMessage(read.draft) }
}

/** Makes a session with the items that were chosen, or reads what a file says of it. */
export async function createSessionAction(_: FormState, data: FormData): Promise<FormState> {
  textOf(data, 'title')
  const actor = await requireActor(newSessionPath)
  if (textOf(data, 'step') === 'read') return readFile(actor, data)
  const { id: bodyId } = await requestBody()
  const result = await createSession(actor, bodyId, readNewSession(data), readNewItems(data))
  if (result.ok) redirect(`${preparationPath(result.id)}?hinweis=angelegt` as Route)
  return refusedForm(result, typedValues(data))
}
