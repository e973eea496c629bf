import 'server-only'
import { randomBytes } from 'node:crypto'
import { findTokens, insertToken, revokeTokens, type TokenEntry } from '@/db/accounts/api-tokens'
import { findUser } from '@/db/accounts/users'
import { findBodyBySlug } from '@/db/queries/bodies'
import { checkInput } from '@/domain/account/check-input'
import { tokenPrefix, TokenRequest, tokenScopeLabel, tokenText } from '@/domain/account/token'
import { may } from '@/domain/publication/permissions'
import type { FieldError } from '@/domain/record/invalid-input'
import { currentBody } from '@/usecases/current-body'

export type { TokenEntry } from '@/db/accounts/api-tokens'

/** What a token may allow, by name, in German. */
export const tokenScopes: Readonly<Record<string, string>> = tokenScopeLabel

const DAY_MS = 86_400_000

export type TokenResult =
  { ok: true; token: string; entry: TokenEntry } | { ok: false; errors: FieldError[] }

const refused = (path: string, message: string): TokenResult => ({
  ok: false,
  errors: [{ path, message }],
})

/**
 * Makes a program's access in the name of a user, with that user's rights at most. Only the operator
 * at the server's own terminal does this. The token is shown once and stored nowhere.
 *
 * @param bodySlug the body it is for; null: the one that answers every host
 */
export async function createToken(
  input: { email: string; name: string; scopes: string[]; days: string | null },
  bodySlug: string | null,
): Promise<TokenResult> {
  const checked = checkInput(TokenRequest, input)
  if (!checked.ok) return checked
  const { email, name, scopes, days } = checked.value
  const user = await findUser({ email })
  if (!user) return refused('email', 'Dieses Konto gibt es nicht.')
  if (user.disabled) return refused('email', 'Dieses Konto ist gesperrt.')
  if (!may(user.role, 'write', 'vote'))
    return refused('email', 'Die Rolle dieses Kontos berechtigt nicht zum Eintragen.')
  const body = bodySlug === null ? await currentBody(null) : await findBodyBySlug(bodySlug)
  if (!body) return refused('body', 'Diese Körperschaft gibt es nicht.')
  const token = tokenText(randomBytes(32).toString('base64url'))
  const entry = await insertToken(token, {
    bodyId: body.id,
    userId: user.id,
    name,
    prefix: tokenPrefix(token),
    scopes,
    expiresAt: days === null ? null : new Date(Date.now() + days * DAY_MS),
  })
  return { ok: true, token, entry }
}

/** All tokens, the newest first. */
export const listTokens = (): Promise<TokenEntry[]> => findTokens()

/**
 * Takes a program's access away, from now on.
 *
 * @param which the token's id or its first characters, as lists show them
 * @returns whether there was such a token that still worked
 */
export async function revokeToken(which: string): Promise<boolean> {
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(which)
  return (await revokeTokens(isId ? { id: which } : { prefix: which })) > 0
}

/** Whether a token works, and if not, why: in German. */
export function tokenState(
  entry: TokenEntry,
  now: Date,
): 'gültig' | 'entzogen' | 'abgelaufen' | 'Konto gesperrt' {
  if (entry.revokedAt) return 'entzogen'
  if (entry.expiresAt && entry.expiresAt <= now) return 'abgelaufen'
  return entry.user.disabled ? 'Konto gesperrt' : 'gültig'
}
