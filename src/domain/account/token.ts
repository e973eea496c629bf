/** Access for programs: what a token may do, and how it is written. */
import { z } from 'zod'
import { count, line } from '@/domain/record/fields'
import { emailAddress } from './fields'

export const TokenScope = z.enum(
  ['votes', 'statements', 'attendance'],
  'Rechte sind: votes, statements, attendance.',
)
export type TokenScope = z.infer<typeof TokenScope>
export const tokenScopeLabel: Readonly<Record<TokenScope, string>> = {
  votes: 'Abstimmungen eintragen',
  statements: 'Wortbeiträge eintragen',
  attendance: 'Anwesenheit eintragen',
}

/** Recognisable, so that scanners for leaked secrets find it. */
const TOKEN = /^wortlaut_[A-Za-z0-9_-]{43}$/

export const tokenText = (secret: string): string => `wortlaut_${secret}`

/** As much of a token as may be shown, to tell it from others. */
export const tokenPrefix = (token: string): string => token.slice(0, 'wortlaut_'.length + 6)

/**
 * The token in an `Authorization` header (RFC 6750).
 *
 * @returns `null` without such a header, `''` if there is one that holds no token of ours
 */
export function bearerToken(header: string | null): string | null {
  if (header === null) return null
  const token = /^Bearer +(\S+) *$/i.exec(header)?.[1] ?? ''
  return TOKEN.test(token) ? token : ''
}

/** What is asked when a token is made. */
export const TokenRequest = z.object({
  email: emailAddress,
  name: line(80),
  scopes: z
    .array(TokenScope)
    .min(1, 'Bitte mindestens ein Recht nennen.')
    .transform((scopes) => [...new Set(scopes)]),
  days: z
    .union([
      z.null(),
      count.pipe(z.int().min(1, 'Mindestens ein Tag.').max(3650, 'Höchstens 3.650 Tage.')),
    ])
    .default(null),
})
