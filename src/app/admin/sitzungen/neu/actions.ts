'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/admin/require-actor'
import { refusedForm, textOf } from '@/app/form-answers'
import { requestBody } from '@/app/request-body'
import type { FormState } from '@/components/forms/form-state'
import { createSession } from '@/usecases/preparation/create-session'
import { newSessionPath, preparationPath } from '../paths'
import { readNewItems, readNewSession, typedValues } from './read-form'

/** Makes a session with the items that were chosen. */
export async function createSessionAction(_: FormState, data: FormData): Promise<FormState> {
  textOf(data, 'title')
  const actor = await requireActor(newSessionPath)
  const { id: bodyId } = await requestBody()
  const result = await createSession(actor, bodyId, readNewSession(data), readNewItems(data))
  if (result.ok) redirect(`${preparationPath(result.id)}?hinweis=angelegt` as Route)
  return refusedForm(result, typedValues(data))
}
