'use server'

import { redirect } from 'next/navigation'
import { applyCookies } from '@/app/apply-cookies'
import { refusedForm, textOf } from '@/app/form-answers'
import { requestHeaders } from '@/app/request-headers'
import type { FormState } from '@/components/forms/form-state'
import { clientAddress } from '@/lib/exchange'
import { signIn } from '@/usecases/auth/sign-in'
import { setUpFirstAdministrator } from '@/usecases/first-administrator'

/** Creates the first administrator and signs them in. */
export async function setUpAction(_: FormState, data: FormData): Promise<FormState> {
  const typed = { name: textOf(data, 'name'), email: textOf(data, 'email') }
  const password = textOf(data, 'password')
  const result = await setUpFirstAdministrator(textOf(data, 'token'), {
    ...typed,
    password,
    passwordAgain: textOf(data, 'passwordAgain'),
  })
  if (!result.ok) {
    if (result.kind === 'invalid') return refusedForm(result, typed)
    const message =
      'Dieser Link gilt nicht mehr. Wenn es schon ein Konto gibt, melden Sie sich damit an.'
    return refusedForm({ errors: [{ path: '', message }], status: 409 }, typed)
  }
  const signedIn = await signIn(
    { email: result.email, password },
    { headers: await requestHeaders(), sender: clientAddress() },
  )
  if (!signedIn.ok) redirect('/anmelden?hinweis=passwort')
  await applyCookies(signedIn.cookies)
  redirect('/admin')
}
