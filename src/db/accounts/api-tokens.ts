import 'server-only'
import { createHash } from 'node:crypto'
import { db } from '@/db/client'
import type { UserRole } from '@/domain/vocabulary'

/** Only the hash is stored: whoever reads the database cannot use the token. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

export interface TokenEntry {
  id: string
  name: string
  prefix: string
  scopes: string[]
  body: { id: string; slug: string }
  user: { id: string; name: string; email: string; role: UserRole; disabled: boolean }
  createdAt: Date
  expiresAt: Date | null
  lastUsedAt: Date | null
  revokedAt: Date | null
}

const entryFields = {
  id: true,
  name: true,
  prefix: true,
  scopes: true,
  createdAt: true,
  expiresAt: true,
  lastUsedAt: true,
  revokedAt: true,
  body: { select: { id: true, slug: true } },
  user: { select: { id: true, name: true, email: true, role: true, disabled: true } },
} as const

/** All tokens, the newest first. */
export const findTokens = (): Promise<TokenEntry[]> =>
  db.apiToken.findMany({ select: entryFields, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })

export const findToken = (token: string): Promise<TokenEntry | null> =>
  db.apiToken.findUnique({ where: { hash: hashOf(token) }, select: entryFields })

export async function insertToken(
  token: string,
  data: {
    bodyId: string
    userId: string
    name: string
    prefix: string
    scopes: string[]
    expiresAt: Date | null
  },
): Promise<TokenEntry> {
  return db.apiToken.create({ data: { ...data, hash: hashOf(token) }, select: entryFields })
}

/** @returns whether there was such a token that still worked */
export async function revokeTokens(where: { id: string } | { prefix: string }): Promise<number> {
  const { count } = await db.apiToken.updateMany({
    where: { ...where, revokedAt: null },
    data: { revokedAt: new Date() },
  })
  return count
}

/** Notes that a token was used; to the minute, so that a busy program does not write all the time. */
export async function noteTokenUse(id: string, now: Date): Promise<void> {
  await db.apiToken.updateMany({
    where: {
      id,
      OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: new Date(now.getTime() - 60_000) } }],
    },
    data: { lastUsedAt: now },
  })
}
