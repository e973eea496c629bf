import 'server-only'
import type { Actor } from '@/domain/publication/actor'
import type { FieldError } from '@/domain/record/invalid-input'
import { limitAttempts } from '../limit-attempts'

type Refusal = { ok: false; errors: FieldError[]; status: 422 | 429 }

const LIMIT = { max: 10, minutes: 15 }

/**
 * Counts a step that asks a signed-in user for their password, so that a screen left unattended
 * does not invite to guess it. `null`: go on.
 *
 * @param path name of the field the password was typed in
 */
export async function limitPasswordChecks(actor: Actor, path: string): Promise<Refusal | null> {
  const wait = await limitAttempts(`password check ${actor.id}`, LIMIT)
  return wait ? { ok: false, errors: [{ path, message: wait }], status: 429 } : null
}

export function wrongPassword(path: string): Refusal {
  return {
    ok: false,
    errors: [{ path, message: 'Dieses Passwort ist nicht richtig.' }],
    status: 422,
  }
}
