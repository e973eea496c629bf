import 'server-only'
import { db } from '@/db/client'

export interface KeptAnswer {
  requestHash: string
  status: number
  headers: Record<string, string>
  /** The content as text. */
  text: string
}

/** What a program was answered when it sent this key before; null if it never did. */
export async function findKeptAnswer(tokenId: string, key: string): Promise<KeptAnswer | null> {
  const row = await db.idempotentAnswer.findUnique({ where: { tokenId_key: { tokenId, key } } })
  if (!row) return null
  return {
    requestHash: row.requestHash,
    status: row.status,
    headers: row.headers as Record<string, string>,
    text: row.content as string,
  }
}

/** Keeps an answer; where another one is kept already, that one stands. */
export async function keepAnswer(tokenId: string, key: string, answer: KeptAnswer): Promise<void> {
  const { text, ...row } = answer
  await db.idempotentAnswer.createMany({
    data: [{ ...row, tokenId, key, content: text }],
    skipDuplicates: true,
  })
}

/** Forgets answers that are older than that. */
export async function forgetKeptAnswers(before: Date): Promise<void> {
  await db.idempotentAnswer.deleteMany({ where: { createdAt: { lt: before } } })
}
