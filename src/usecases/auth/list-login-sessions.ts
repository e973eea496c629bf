import 'server-only'
import { findLoginSessions, type LoginSessionEntry } from '@/db/accounts/login-sessions'
import type { Actor } from '@/domain/publication/actor'

/** Where somebody is signed in, the latest first. */
export function listLoginSessions(actor: Actor): Promise<LoginSessionEntry[]> {
  return findLoginSessions(actor.id)
}
