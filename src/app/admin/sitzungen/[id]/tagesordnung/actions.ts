'use server'

import { revalidatePath } from 'next/cache'
import { requireActor } from '@/app/admin/require-actor'
import { refusedForm, textOf } from '@/app/form-answers'
import { requestBody } from '@/app/request-body'
import type { FormState } from '@/components/forms/form-state'
import { amount } from '@/domain/german'
import { readMove, readMoves } from '@/domain/procedure/agenda-move'
import { addAgendaItems } from '@/usecases/agenda/add-items'
import { arrangeAgenda } from '@/usecases/agenda/arrange-agenda'
import { agendaPath } from '../../paths'

const UNKNOWN = 'Diese Verschiebung gibt es nicht.'

/** Moves items of an agenda, or numbers it anew. */
export async function arrangeAction(_: FormState, data: FormData): Promise<FormState> {
  const sessionId = textOf(data, 'session')
  const actor = await requireActor(agendaPath(sessionId))
  const { id: bodyId } = await requestBody()
  const reason = textOf(data, 'reason')
  const asked = textOf(data, 'move')
  const single = readMove(asked)
  const moves = asked === 'renumber' ? asked : single ? [single] : readMoves(textOf(data, 'moves'))
  if (moves === null) return refusedForm({ errors: [{ path: '', message: UNKNOWN }] }, { reason })
  const mark = textOf(data, 'mark')
  const result = await arrangeAgenda(actor, { bodyId, sessionId, mark, moves, reason })
  revalidatePath(agendaPath(sessionId))
  if (!result.ok) return refusedForm(result, { reason })
  const done = result.changed === 0 ? 'Es hat sich nichts geändert.' : 'Gespeichert.'
  return { errors: [], values: { reason }, done }
}

/** Adds items to a part of the agenda, one for each line. */
export async function addItemsAction(_: FormState, data: FormData): Promise<FormState> {
  const sessionId = textOf(data, 'session')
  const actor = await requireActor(agendaPath(sessionId))
  const { id: bodyId } = await requestBody()
  const values = {
    titles: textOf(data, 'titles'),
    number: textOf(data, 'number'),
    reason: textOf(data, 'reason'),
  }
  const isPublic = textOf(data, 'part') === 'public'
  const titles = values.titles.split(/\r?\n/).filter((line) => line.trim() !== '')
  const items = titles.map((title) => ({
    title,
    isPublic,
    number: titles.length === 1 ? values.number : null,
  }))
  const { reason } = values
  const result = await addAgendaItems(actor, { bodyId, sessionId, reason, items })
  if (!result.ok) return refusedForm(result, values)
  revalidatePath(agendaPath(sessionId))
  const done = `${amount(result.ids.length, 'Punkt', 'Punkte')} hinzugefügt.`
  return { errors: [], values: { reason }, done }
}
