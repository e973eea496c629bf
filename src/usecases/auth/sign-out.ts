import 'server-only'
import { deleteLoginSession, deleteLoginSessions } from '@/db/accounts/login-sessions'
import type { Actor } from '@/domain/publication/actor'
import { answerOf, type Cookies } from './answer'
import { auth } from './auth'

/** Ends the session of this browser. Harmless if there is none. */
export async function signOut(headers: Headers): Promise<Cookies> {
  const { api } = await auth()
  const answer = await answerOf(api.signOut({ headers, returnHeaders: true }))
  return answer.ok ? answer.cookies : []
}

/** Ends all sessions of whoever is signed in, this one included. */
export async function signOutEverywhere(actor: Actor, headers: Headers): Promise<Cookies> {
  await deleteLoginSessions(actor.id)
  return signOut(headers)
}

/** Ends one session of whoever is signed in, on another device. */
export async function endLoginSession(actor: Actor, loginSessionId: string): Promise<void> {
  await deleteLoginSession(actor.id, loginSessionId)
}
