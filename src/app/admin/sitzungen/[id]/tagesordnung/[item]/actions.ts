'use server'

import { revalidatePath } from 'next/cache'
import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/admin/require-actor'
import { refusedForm, textOf } from '@/app/form-answers'
import { requestBody } from '@/app/request-body'
import type { FormState } from '@/components/forms/form-state'
import { changeAgendaItem, ITEM_FIELDS, type ItemValues } from '@/usecases/agenda/change-item'
import { noteAgendaRequest } from '@/usecases/agenda/note-request'
import { proposeMotion } from '@/usecases/agenda/propose-motion'
import { readAgendaItem } from '@/usecases/agenda/read-item'
import { removeAgendaItem } from '@/usecases/agenda/remove-item'
import { agendaItemPath, agendaPath } from '../../../paths'

const GONE = { errors: [{ path: '', message: 'Diesen Punkt gibt es nicht (mehr).' }], status: 404 }

async function place(data: FormData) {
  const sessionId = textOf(data, 'session')
  const itemId = textOf(data, 'item')
  const actor = await requireActor(agendaItemPath(sessionId, itemId))
  const { id: bodyId } = await requestBody()
  return { actor, bodyId, sessionId, itemId, reason: textOf(data, 'reason') }
}

const readFields = (data: FormData, prefix: string) =>
  Object.fromEntries(ITEM_FIELDS.map((name) => [name, textOf(data, prefix + name)])) as ItemValues

/** Stores what was typed about an item. */
export async function changeItemAction(_: FormState, data: FormData): Promise<FormState> {
  const { actor, ...request } = await place(data)
  const typed = readFields(data, '')
  const base = readFields(data, 'base-')
  const newMatter = textOf(data, 'newMatter') === 'on'
  const result = await changeAgendaItem(actor, { ...request, base, typed, newMatter })
  const path = agendaItemPath(request.sessionId, request.itemId)
  if (result.ok) redirect(`${path}?hinweis=gespeichert` as Route)
  // The fields keep what was typed; the version beside them becomes the present one.
  if (result.status === 409) revalidatePath(path)
  const { reason } = request
  return refusedForm(result, { ...typed, reason, ...(newMatter ? { newMatter: 'on' } : {}) })
}

/** Deletes an item that was never public. */
export async function removeItemAction(_: FormState, data: FormData): Promise<FormState> {
  const { actor, ...request } = await place(data)
  const result = await removeAgendaItem(actor, request)
  if (result.ok) redirect(`${agendaPath(request.sessionId)}?hinweis=geloescht` as Route)
  return refusedForm(result, { reason: request.reason })
}

/** Attaches a Beschlussvorschlag to an item. */
export async function proposeAction(_: FormState, data: FormData): Promise<FormState> {
  const { actor, bodyId, sessionId, itemId } = await place(data)
  const names = ['title', 'text', 'paperId', 'organizationId'] as const
  const values = Object.fromEntries(names.map((name) => [name, textOf(data, name)])) as Record<
    (typeof names)[number],
    string
  >
  if (!(await readAgendaItem(actor, bodyId, sessionId, itemId))) return refusedForm(GONE, values)
  const result = await proposeMotion(actor, { bodyId, itemId, ...values, personId: '' })
  if (result.ok) redirect(`${agendaItemPath(sessionId, itemId)}?hinweis=vorschlag` as Route)
  return refusedForm(result, values)
}

/** Notes who asked to have the item on the agenda, and says whether the chair must take it up. */
export async function requestAction(_: FormState, data: FormData): Promise<FormState> {
  const { actor, ...request } = await place(data)
  const values = {
    factionId: textOf(data, 'factionId'),
    supporters: textOf(data, 'supporters'),
    grounds: textOf(data, 'grounds'),
    inTime: textOf(data, 'inTime'),
    reason: request.reason,
  }
  const inTime = values.inTime === 'on'
  const result = await noteAgendaRequest(actor, { ...request, ...values, inTime })
  if (!result.ok) return refusedForm(result, values)
  revalidatePath(agendaItemPath(request.sessionId, request.itemId))
  return { errors: [], values: {}, done: `Festgehalten. ${result.explanation}` }
}
