'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/admin/require-actor'
import { refusedForm, textOf } from '@/app/form-answers'
import { requestBody } from '@/app/request-body'
import type { FormState } from '@/components/forms/form-state'
import { decideMotions } from '@/usecases/follow-ups/decide-motions'
import { followUpsPath } from './paths'
import { readDecisions, typedValues } from './read-form'

const NOTHING = 'Bitte bei mindestens einem Beschluss sagen, ob ein Auftrag folgt.'

/** Stores who has to do what, and what asks nothing of anybody. */
export async function decideAction(_: FormState, data: FormData): Promise<FormState> {
  const query = textOf(data, 'query')
  const actor = await requireActor(followUpsPath)
  const { id: bodyId } = await requestBody()
  const decisions = readDecisions(data)
  if (decisions.length === 0)
    return refusedForm({ errors: [{ path: '', message: NOTHING }] }, typedValues(data))
  const result = await decideMotions(
    actor,
    bodyId,
    decisions.map(({ decision }) => decision),
  )
  if (!result.ok) {
    // The rows of the form, where the decisions were counted without those that were left open.
    const errors = result.errors.map(({ path, message }) => ({
      path: path.replace(/^rows\.(\d+)/, (_all, index: string) => {
        return `rows.${decisions[Number(index)]?.row ?? index}`
      }),
      message,
    }))
    return refusedForm({ errors, status: result.status }, typedValues(data))
  }
  const back = new URLSearchParams(query)
  back.delete('cursor')
  back.set('auftraege', String(result.tasks))
  back.set('keine', String(result.none))
  redirect(`${followUpsPath}?${back.toString()}` as Route)
}
