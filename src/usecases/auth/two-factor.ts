import 'server-only'
import { z } from 'zod'
import { checkInput } from '@/domain/account/check-input'
import { currentPassword } from '@/domain/account/fields'
import type { Actor } from '@/domain/publication/actor'
import type { FieldError } from '@/domain/record/invalid-input'
import { limitAttempts } from '../limit-attempts'
import { answerOf, type Cookies } from './answer'
import { auth } from './auth'
import { limitPasswordChecks, wrongPassword } from './check-password'

type Refused = { ok: false; errors: FieldError[]; status: 409 | 422 | 429 }

const passwordForm = z.object({ password: currentPassword })

/** Answers with the `otpauth:` address that an authenticator app reads. Nothing is switched on yet. */
export async function startTwoFactor(
  actor: Actor,
  input: { password: string },
  headers: Headers,
): Promise<{ ok: true; uri: string } | Refused> {
  const checked = checkInput(passwordForm, input)
  if (!checked.ok) return { ok: false, errors: checked.errors, status: 422 }
  const limited = await limitPasswordChecks(actor, 'password')
  if (limited) return limited

  const { api } = await auth()
  const answer = await answerOf(
    api.enableTwoFactor({
      body: { password: checked.value.password, method: 'totp' },
      headers,
      returnHeaders: true,
    }),
  )
  if (answer.ok && 'totpURI' in answer.value) return { ok: true, uri: answer.value.totpURI }
  if (!answer.ok && answer.code === 'TOTP_ALREADY_ENABLED') {
    const message = 'Die Bestätigung mit einer App ist schon eingerichtet.'
    return { ok: false, errors: [{ path: '', message }], status: 409 }
  }
  return wrongPassword('password')
}

/**
 * Switches the second factor on, once the app has shown that it works.
 *
 * @returns the backup codes; they are not shown again
 */
export async function confirmTwoFactor(
  actor: Actor,
  input: { code: string },
  headers: Headers,
): Promise<{ ok: true; backupCodes: string[]; cookies: Cookies } | Refused> {
  const code = input.code.replace(/\s/g, '')
  const wait = await limitAttempts(`confirm second factor ${actor.id}`, { max: 10, minutes: 15 })
  if (wait) return refused(wait, 429)
  if (!/^\d{6}$/.test(code)) return refused('Bitte die sechs Ziffern aus der App eingeben.', 422)

  const { api } = await auth()
  const answer = await answerOf(api.verifyTOTP({ body: { code }, headers, returnHeaders: true }))
  if (!answer.ok) return refused('Dieser Code ist nicht richtig oder schon abgelaufen.', 422)
  const { backupCodes } = await api.viewBackupCodes({ body: { userId: actor.id } })
  return { ok: true, backupCodes, cookies: answer.cookies }
}

/** Switches the second factor off again. */
export async function disableTwoFactor(
  actor: Actor,
  input: { password: string },
  headers: Headers,
): Promise<{ ok: true; cookies: Cookies } | Refused> {
  const checked = checkInput(passwordForm, input)
  if (!checked.ok) return { ok: false, errors: checked.errors, status: 422 }
  const limited = await limitPasswordChecks(actor, 'password')
  if (limited) return limited

  const { api } = await auth()
  const answer = await answerOf(
    api.disableTwoFactor({ body: checked.value, headers, returnHeaders: true }),
  )
  return answer.ok ? { ok: true, cookies: answer.cookies } : wrongPassword('password')
}

/** Replaces all backup codes; the earlier ones no longer work. */
export async function renewBackupCodes(
  actor: Actor,
  input: { password: string },
  headers: Headers,
): Promise<{ ok: true; backupCodes: string[] } | Refused> {
  const checked = checkInput(passwordForm, input)
  if (!checked.ok) return { ok: false, errors: checked.errors, status: 422 }
  const limited = await limitPasswordChecks(actor, 'password')
  if (limited) return limited

  const { api } = await auth()
  const answer = await answerOf(
    api.generateBackupCodes({ body: checked.value, headers, returnHeaders: true }),
  )
  return answer.ok ? { ok: true, backupCodes: answer.value.backupCodes } : wrongPassword('password')
}

function refused(message: string, status: 422 | 429): Refused {
  return { ok: false, errors: [{ path: 'code', message }], status }
}
