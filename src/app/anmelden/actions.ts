'use server'

import type { Route } from 'next'
import { redirect } from 'next/navigation'
import { applyCookies } from '@/app/apply-cookies'
import { refusedForm, textOf } from '@/app/form-answers'
import { requestHeaders } from '@/app/request-headers'
import type { FormState } from '@/components/forms/form-state'
import { localPath } from '@/domain/account/local-path'
import { clientAddress } from '@/lib/exchange'
import { signIn } from '@/usecases/auth/sign-in'
import { signOut } from '@/usecases/auth/sign-out'
import { verifySecondFactor } from '@/usecases/auth/verify-second-factor'

/** E-mail address and password. */
export async function signInAction(_: FormState, data: FormData): Promise<FormState> {
  const email = textOf(data, 'email')
  const next = localPath(textOf(data, 'weiter'))
  const result = await signIn(
    { email, password: textOf(data, 'password') },
    { headers: await requestHeaders(), sender: clientAddress() },
  )
  if (!result.ok) return refusedForm(result, { email })
  await applyCookies(result.cookies)
  if (result.next === 'signed-in') redirect(next as Route)
  redirect(`/anmelden/code?weiter=${encodeURIComponent(next)}`)
}

/** Code of the app, or a backup code. */
export async function verifyCodeAction(_: FormState, data: FormData): Promise<FormState> {
  const next = localPath(textOf(data, 'weiter'))
  const kind = textOf(data, 'art') === 'ersatzcode' ? 'backup' : 'code'
  const result = await verifySecondFactor(
    { kind, code: textOf(data, 'code') },
    { headers: await requestHeaders(), sender: clientAddress() },
  )
  if (result.ok) {
    await applyCookies(result.cookies)
    redirect(next as Route)
  }
  if (result.kind === 'refused') return refusedForm(result)
  redirect(`/anmelden?hinweis=abgelaufen&weiter=${encodeURIComponent(next)}`)
}

/** Ends the session of this browser. */
export async function signOutAction(): Promise<void> {
  await applyCookies(await signOut(await requestHeaders()))
  redirect('/anmelden?hinweis=abgemeldet')
}
