'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/admin/require-actor'
import { refusedForm, textOf } from '@/app/form-answers'
import { requestBody } from '@/app/request-body'
import type { FormState } from '@/components/forms/form-state'
import { changeFollowUps } from '@/usecases/follow-ups/change-follow-ups'
import { followUpsOfMatterPath } from '../paths'
import { typedValues } from '../read-form'

/** More follow-ups than a matter can have are not read. */
const MOST = 200

/** Stores office, deadline and state of what is owed on a matter. */
export async function changeFollowUpsAction(_: FormState, data: FormData): Promise<FormState> {
  const matterId = textOf(data, 'matter')
  const path = followUpsOfMatterPath(matterId)
  const actor = await requireActor(path)
  const { id: bodyId } = await requestBody()
  const count = Math.min(Number(textOf(data, 'rowCount')) || 0, MOST)
  const rows = Array.from({ length: count }, (_row, index) => {
    const of = (name: string) => textOf(data, `rows.${index}.${name}`)
    return {
      text: of('text'),
      organizationId: of('organizationId'),
      due: of('due'),
      state: of('state'),
    }
  })
  const result = await changeFollowUps(actor, {
    bodyId,
    matterId,
    lock: Number(textOf(data, 'lock')),
    rows,
    reason: textOf(data, 'reason'),
  })
  if (result.ok) redirect(`${path}?hinweis=gespeichert` as Route)
  return refusedForm(result, typedValues(data))
}
