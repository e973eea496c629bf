'use server'

import { redirect } from 'next/navigation'
import { refusedForm, textOf } from '@/app/form-answers'
import type { FormState } from '@/components/forms/form-state'
import { setPassword } from '@/usecases/set-password'

/** Sets the password that a one-time link was made for. */
export async function setPasswordAction(_: FormState, data: FormData): Promise<FormState> {
  const result = await setPassword(textOf(data, 'token'), {
    password: textOf(data, 'password'),
    passwordAgain: textOf(data, 'passwordAgain'),
  })
  if (result.ok) redirect('/anmelden?hinweis=passwort')
  if (result.kind === 'invalid') return refusedForm(result)
  const message = 'Dieser Link gilt nicht mehr. Die Administration kann Ihnen einen neuen geben.'
  return refusedForm({ errors: [{ path: '', message }], status: 409 })
}
