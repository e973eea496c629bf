import 'server-only'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import type { AccountStore } from './transaction'

/** What a one-time link is for. */
export type LinkPurpose = 'first-administrator' | 'set-password'

const HOUR_MS = 3_600_000

/** Only the hash is stored: whoever reads the database cannot use the link. */
function identifierOf(purpose: LinkPurpose, token: string): string {
  return `${purpose}:${createHash('sha256').update(token).digest('hex')}`
}

/**
 * Makes a one-time link and voids earlier ones of the same purpose and subject.
 *
 * @param subject whom it is for; empty for the first administrator
 * @returns the secret part of the link, which is stored nowhere
 */
export async function issueLink(
  store: AccountStore,
  link: { purpose: LinkPurpose; subject: string; hours: number },
): Promise<string> {
  await voidLinks(store, link)
  const token = randomBytes(32).toString('base64url')
  await store.verification.create({
    data: {
      id: randomUUID(),
      identifier: identifierOf(link.purpose, token),
      value: link.subject,
      expiresAt: new Date(Date.now() + link.hours * HOUR_MS),
    },
  })
  return token
}

export async function voidLinks(
  store: AccountStore,
  { purpose, subject }: { purpose: LinkPurpose; subject: string },
): Promise<void> {
  await store.verification.deleteMany({
    where: { identifier: { startsWith: `${purpose}:` }, value: subject },
  })
}

/** Whom a link is for, without using it up; `null` if it is unknown, used or expired. */
export async function findLinkSubject(
  purpose: LinkPurpose,
  token: string,
  store: AccountStore = db,
): Promise<string | null> {
  const link = await store.verification.findFirst({
    where: { identifier: identifierOf(purpose, token), expiresAt: { gt: new Date() } },
    select: { value: true },
  })
  return link?.value ?? null
}

/** Uses a link up. Of several at once, one gets its subject, the others `null`. */
export async function redeemLink(
  store: AccountStore,
  purpose: LinkPurpose,
  token: string,
): Promise<string | null> {
  const subject = await findLinkSubject(purpose, token, store)
  if (subject === null) return null
  const { count } = await store.verification.deleteMany({
    where: { identifier: identifierOf(purpose, token) },
  })
  return count === 1 ? subject : null
}
