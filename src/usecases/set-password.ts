import 'server-only'
import { deleteLoginSessions } from '@/db/accounts/login-sessions'
import { findLinkSubject, redeemLink } from '@/db/accounts/one-time-links'
import { inTransaction } from '@/db/accounts/transaction'
import { findUser, storePassword } from '@/db/accounts/users'
import { checkInput } from '@/domain/account/check-input'
import { repeatedPassword } from '@/domain/account/fields'
import type { FieldError } from '@/domain/record/invalid-input'
import { hashPassword } from './auth/library'

export type SetPasswordResult =
  | { ok: true; email: string }
  | { ok: false; kind: 'invalid'; errors: FieldError[] }
  /** The link was used, replaced or has expired, or the account is disabled. */
  | { ok: false; kind: 'void' }

/** Whose password a one-time link sets; `null` if it no longer does. */
export async function passwordLinkOwner(
  token: string,
): Promise<{ name: string; email: string } | null> {
  const userId = await findLinkSubject('set-password', token)
  const user = userId === null ? null : await findUser({ id: userId })
  return user && !user.disabled ? { name: user.name, email: user.email } : null
}

/** Sets a password with a one-time link and signs the user out everywhere. */
export async function setPassword(
  token: string,
  input: { password: string; passwordAgain: string },
): Promise<SetPasswordResult> {
  if (!(await passwordLinkOwner(token))) return { ok: false, kind: 'void' }
  const checked = checkInput(repeatedPassword, input)
  if (!checked.ok) return { ok: false, kind: 'invalid', errors: checked.errors }
  const passwordHash = await hashPassword(checked.value.password)
  const email = await inTransaction(async (store) => {
    const userId = await redeemLink(store, 'set-password', token)
    const user = userId === null ? null : await findUser({ id: userId }, store)
    if (!user || user.disabled) return null
    await storePassword(store, user.id, passwordHash)
    await deleteLoginSessions(user.id, store)
    return user.email
  })
  return email === null ? { ok: false, kind: 'void' } : { ok: true, email }
}
