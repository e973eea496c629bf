'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/admin/require-actor'
import { applyCookies } from '@/app/apply-cookies'
import { refusedForm, textOf } from '@/app/form-answers'
import { requestHeaders } from '@/app/request-headers'
import { type FormState, untouched } from '@/components/forms/form-state'
import { changeName, changePassword } from '@/usecases/auth/change-account'
import { removePasskey, renamePasskey } from '@/usecases/auth/passkeys'
import { endLoginSession, signOutEverywhere } from '@/usecases/auth/sign-out'

const PAGE = '/admin/konto'

export async function changeNameAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await requireActor(PAGE)
  const name = textOf(data, 'name')
  const result = await changeName(actor, { name })
  if (!result.ok) return refusedForm(result, { name })
  revalidatePath('/admin', 'layout')
  return { ...untouched, done: 'Der Name ist gespeichert.' }
}

export async function changePasswordAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await requireActor(PAGE)
  const result = await changePassword(
    actor,
    {
      currentPassword: textOf(data, 'currentPassword'),
      password: textOf(data, 'password'),
      passwordAgain: textOf(data, 'passwordAgain'),
    },
    await requestHeaders(),
  )
  if (!result.ok) return refusedForm(result)
  await applyCookies(result.cookies)
  revalidatePath(PAGE)
  return { ...untouched, done: 'Das Passwort ist geändert. Alle anderen Geräte sind abgemeldet.' }
}

export async function renamePasskeyAction(_: FormState, data: FormData): Promise<FormState> {
  await requireActor(PAGE)
  const name = textOf(data, 'name')
  const result = await renamePasskey({ id: textOf(data, 'id'), name }, await requestHeaders())
  if (!result.ok) return refusedForm(result, { name })
  revalidatePath(PAGE)
  return { ...untouched, done: 'Der Passkey ist umbenannt.' }
}

export async function removePasskeyAction(data: FormData): Promise<void> {
  await requireActor(PAGE)
  // One that is gone already is what was wanted.
  await removePasskey({ id: textOf(data, 'id') }, await requestHeaders())
  revalidatePath(PAGE)
}

export async function endLoginSessionAction(data: FormData): Promise<void> {
  const actor = await requireActor(PAGE)
  await endLoginSession(actor, textOf(data, 'id'))
  revalidatePath(PAGE)
}

export async function signOutEverywhereAction(): Promise<void> {
  const actor = await requireActor(PAGE)
  await applyCookies(await signOutEverywhere(actor, await requestHeaders()))
  redirect('/anmelden?hinweis=ueberall')
}
