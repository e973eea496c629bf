'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { requireActor } from '@/app/admin/require-actor'
import { applyCookies } from '@/app/apply-cookies'
import { refusedForm, textOf } from '@/app/form-answers'
import { requestHeaders } from '@/app/request-headers'
import { untouched } from '@/components/forms/form-state'
import {
  confirmTwoFactor,
  disableTwoFactor,
  renewBackupCodes,
  startTwoFactor,
} from '@/usecases/auth/two-factor'
import { qrCodePath } from './qr-code-path'
import type { SetUp, TwoFactorState } from './state'

const PAGE = '/admin/konto/zwei-faktor'

/** Every form of this page: one action, so that all of them share one state. */
export async function twoFactorAction(
  state: TwoFactorState,
  data: FormData,
): Promise<TwoFactorState> {
  switch (textOf(data, 'schritt')) {
    case 'confirm':
      return confirm(data, state.setUp)
    case 'renew':
      return renew(data)
    case 'disable':
      return disable(data)
    default:
      return start(data)
  }
}

/** Asks for the password and shows what the app has to know. */
async function start(data: FormData): Promise<TwoFactorState> {
  const actor = await requireActor(PAGE)
  const password = textOf(data, 'password')
  const result = await startTwoFactor(actor, { password }, await requestHeaders())
  if (!result.ok) return { ...refusedForm(result), step: 'start' }
  const { uri } = result
  const secret = new URL(uri).searchParams.get('secret') ?? ''
  return { ...untouched, setUp: { uri, secret, code: qrCodePath(uri) } }
}

/** Switches the second factor on once the app has shown a right code. */
async function confirm(data: FormData, setUp: SetUp | undefined): Promise<TwoFactorState> {
  const actor = await requireActor(PAGE)
  const result = await confirmTwoFactor(
    actor,
    { code: textOf(data, 'code') },
    await requestHeaders(),
  )
  if (!result.ok) {
    return { ...refusedForm(result), step: 'confirm', ...(setUp && { setUp }) }
  }
  await applyCookies(result.cookies)
  revalidatePath(PAGE)
  return { ...untouched, backupCodes: result.backupCodes }
}

/** Replaces the backup codes. */
async function renew(data: FormData): Promise<TwoFactorState> {
  const actor = await requireActor(PAGE)
  const password = textOf(data, 'password')
  const result = await renewBackupCodes(actor, { password }, await requestHeaders())
  if (!result.ok) return { ...refusedForm(result), step: 'renew' }
  return { ...untouched, backupCodes: result.backupCodes }
}

/** Switches the second factor off. */
async function disable(data: FormData): Promise<TwoFactorState> {
  const actor = await requireActor(PAGE)
  const password = textOf(data, 'password')
  const result = await disableTwoFactor(actor, { password }, await requestHeaders())
  if (!result.ok) return { ...refusedForm(result), step: 'disable' }
  await applyCookies(result.cookies)
  redirect('/admin/konto#zwei-faktor')
}
