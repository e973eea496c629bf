import 'server-only'
import { z } from 'zod'
import { forgetAttempts } from '@/db/rate-limit'
import { checkInput } from '@/domain/account/check-input'
import { currentPassword, emailAddress } from '@/domain/account/fields'
import type { FieldError } from '@/domain/record/invalid-input'
import { limitAttempts } from '../limit-attempts'
import { answerOf, type Cookies } from './answer'
import { ACCOUNT_DISABLED, auth } from './auth'

export type SignInResult =
  | { ok: true; next: 'signed-in' | 'second-factor'; cookies: Cookies }
  | { ok: false; errors: FieldError[]; status: 403 | 422 | 429 }

const signInForm = z.object({ email: emailAddress, password: currentPassword })

/** One sender at one account: what guessing a password would need. */
const PER_SENDER_AND_ACCOUNT = { max: 5, minutes: 15 }
/** One sender at whatever accounts; several people may share an address. */
const PER_SENDER = { max: 50, minutes: 15 }
/** All senders at one account: high enough that nobody is locked out by a single stranger. */
const PER_ACCOUNT = { max: 100, minutes: 60 }

/**
 * The first step of signing in. Whether an account exists, and whether it has a password, is not
 * told apart from a wrong password.
 *
 * @param sender network address of whoever tries
 */
export async function signIn(
  input: { email: string; password: string },
  { headers, sender }: { headers: Headers; sender: string | null },
): Promise<SignInResult> {
  const checked = checkInput(signInForm, input)
  if (!checked.ok) return { ok: false, errors: checked.errors, status: 422 }
  const { email, password } = checked.value

  const attemptKey = `sign-in ${sender} ${email}`
  const wait =
    (await limitAttempts(`sign-in ${sender}`, PER_SENDER)) ??
    (await limitAttempts(attemptKey, PER_SENDER_AND_ACCOUNT)) ??
    (await limitAttempts(`sign-in to ${email}`, PER_ACCOUNT))
  if (wait) return refused(wait, 429)

  const { api } = await auth()
  const answer = await answerOf(
    api.signInEmail({ body: { email, password }, headers, returnHeaders: true }),
  )
  if (!answer.ok) {
    return answer.code === ACCOUNT_DISABLED
      ? refused('Dieses Konto ist gesperrt. Bitte wenden Sie sich an die Administration.', 403)
      : refused('E-Mail-Adresse oder Passwort sind nicht richtig.', 422)
  }
  await forgetAttempts(attemptKey)
  const next = 'twoFactorRedirect' in answer.value ? 'second-factor' : 'signed-in'
  return { ok: true, next, cookies: answer.cookies }
}

function refused(message: string, status: 403 | 422 | 429): SignInResult {
  return { ok: false, errors: [{ path: '', message }], status }
}
