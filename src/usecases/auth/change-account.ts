import 'server-only'
import { z } from 'zod'
import { updateUser } from '@/db/accounts/users'
import { checkInput } from '@/domain/account/check-input'
import { currentPassword, personName, repeatedPassword } from '@/domain/account/fields'
import type { Actor } from '@/domain/publication/actor'
import type { FieldError } from '@/domain/record/invalid-input'
import { answerOf, type Cookies } from './answer'
import { auth } from './auth'
import { limitPasswordChecks, wrongPassword } from './check-password'

export type ChangeResult =
  { ok: true; cookies: Cookies } | { ok: false; errors: FieldError[]; status: 422 | 429 }

/** Changes the name under which somebody's work is recorded from now on. */
export async function changeName(actor: Actor, input: { name: string }): Promise<ChangeResult> {
  const checked = checkInput(z.object({ name: personName }), input)
  if (!checked.ok) return { ok: false, errors: checked.errors, status: 422 }
  await updateUser(actor.id, checked.value)
  return { ok: true, cookies: [] }
}

const passwordForm = z.intersection(z.object({ currentPassword }), repeatedPassword)

/** Changes the password and signs out everywhere else. */
export async function changePassword(
  actor: Actor,
  input: { currentPassword: string; password: string; passwordAgain: string },
  headers: Headers,
): Promise<ChangeResult> {
  const checked = checkInput(passwordForm, input)
  if (!checked.ok) return { ok: false, errors: checked.errors, status: 422 }
  const limited = await limitPasswordChecks(actor, 'currentPassword')
  if (limited) return limited

  const { api } = await auth()
  const { currentPassword, password: newPassword } = checked.value
  const body = { currentPassword, newPassword, revokeOtherSessions: true }
  const answer = await answerOf(api.changePassword({ body, headers, returnHeaders: true }))
  return answer.ok ? { ok: true, cookies: answer.cookies } : wrongPassword('currentPassword')
}
