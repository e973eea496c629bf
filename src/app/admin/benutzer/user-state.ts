import type { UserEntry } from '@/usecases/manage-users'

/** Whether somebody can sign in, in a word or two. */
export function stateOf({ disabled, hasPassword, passkeys }: UserEntry): string {
  if (disabled) return 'gesperrt'
  if (hasPassword) return 'aktiv'
  return passkeys > 0 ? 'aktiv, nur mit Passkey' : 'wartet auf ein Passwort'
}
