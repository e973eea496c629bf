'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/admin/require-actor'
import { refusedForm, textOf } from '@/app/form-answers'
import { requestOrigin } from '@/app/request-body'
import { type FormState, untouched } from '@/components/forms/form-state'
import {
  changeRole,
  createUser,
  type LinkResult,
  resetUser,
  setDisabled,
} from '@/usecases/manage-users'
import type { LinkFormState } from './link-form-state'

const PAGE = '/admin/benutzer'

export async function createUserAction(_: LinkFormState, data: FormData): Promise<LinkFormState> {
  const actor = await requireActor(`${PAGE}/neu`)
  const typed = {
    name: textOf(data, 'name'),
    email: textOf(data, 'email'),
    role: textOf(data, 'role'),
  }
  return answerWithLink(await createUser(actor, typed), typed)
}

export async function resetUserAction(_: LinkFormState, data: FormData): Promise<LinkFormState> {
  const actor = await requireActor(PAGE)
  const secondFactors = textOf(data, 'secondFactors') === 'on'
  return answerWithLink(await resetUser(actor, { id: textOf(data, 'id') }, { secondFactors }))
}

export async function changeRoleAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await requireActor(PAGE)
  const role = textOf(data, 'role')
  const result = await changeRole(actor, textOf(data, 'id'), role)
  if (!result.ok) return refusedForm(result, { role })
  revalidatePath(PAGE, 'layout')
  return { ...untouched, done: 'Die Rolle ist geändert.' }
}

export async function setDisabledAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await requireActor(PAGE)
  const id = textOf(data, 'id')
  const result = await setDisabled(actor, id, textOf(data, 'disabled') === 'on')
  if (!result.ok) return refusedForm(result)
  revalidatePath(PAGE, 'layout')
  redirect(`${PAGE}/${id}`)
}

async function answerWithLink(
  result: LinkResult,
  typed: FormState['values'] = {},
): Promise<LinkFormState> {
  if (!result.ok) return refusedForm(result, typed)
  revalidatePath(PAGE, 'layout')
  const address = `${await requestOrigin()}${result.path}`
  return { ...untouched, link: { address, recipient: result.user.name } }
}
