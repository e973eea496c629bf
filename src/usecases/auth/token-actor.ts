import 'server-only'
import { findToken, noteTokenUse } from '@/db/accounts/api-tokens'
import { bearerToken, TokenScope } from '@/domain/account/token'
import type { Actor } from '@/domain/publication/actor'
import { tokenState } from './api-tokens'

/** A program that writes in the name of a user. */
export interface Program {
  tokenId: string
  actor: Actor
  scopes: ReadonlySet<TokenScope>
}

/**
 * The program that sent a request.
 *
 * @returns `'none'` without a token, `'unknown'` if it does not work (any more) or is for another body
 */
export async function programOf(
  headers: Headers,
  bodyId: string,
): Promise<Program | 'none' | 'unknown'> {
  const token = bearerToken(headers.get('authorization'))
  if (token === null) return 'none'
  const entry = token === '' ? null : await findToken(token)
  const now = new Date()
  if (entry?.body.id !== bodyId || tokenState(entry, now) !== 'gültig') return 'unknown'
  await noteTokenUse(entry.id, now)
  const { id, name, role } = entry.user
  return {
    tokenId: entry.id,
    // The history names both: whoever answers for it, and what did it.
    actor: { id, name: `${name} (${entry.name})`, role },
    scopes: new Set(entry.scopes.flatMap((scope) => TokenScope.safeParse(scope).data ?? [])),
  }
}
