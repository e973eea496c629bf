import 'server-only'
import type { Actor } from '@/domain/publication/actor'
import { UserRole } from '@/domain/vocabulary'
import { auth } from './auth'

/** Somebody who is signed in, with what their own account page shows. */
export interface SignedIn {
  actor: Actor
  email: string
  twoFactor: boolean
  loginSessionId: string
}

/**
 * Who sent a request.
 *
 * @param headers of the request, with its cookies
 * @returns `null` if nobody is signed in, or the account has been disabled since
 */
export async function currentActor(headers: Headers): Promise<Actor | null> {
  return (await currentSignIn(headers))?.actor ?? null
}

/** Like {@link currentActor}, with more about the account. */
export async function currentSignIn(headers: Headers): Promise<SignedIn | null> {
  const { api } = await auth()
  const found = await api.getSession({ headers })
  if (!found || found.user.disabled) return null
  const { id, name, email, role, twoFactorEnabled } = found.user
  return {
    actor: { id, name, role: UserRole.parse(role) },
    email,
    twoFactor: twoFactorEnabled === true,
    loginSessionId: found.session.id,
  }
}
