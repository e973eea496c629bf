import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import {
  findKeptAnswer,
  forgetKeptAnswers,
  keepAnswer,
  type KeptAnswer,
} from '@/db/queries/idempotent-answers'
import { nameUuid } from '@/lib/name-uuid'

/** For so long the same key gets the same answer. */
const KEPT_MS = 7 * 86_400_000

const KEY = /^[\x21-\x7e]{1,255}$/

export const isIdempotencyKey = (key: string): boolean => KEY.test(key)

export interface SentOnce {
  tokenId: string
  /** `Idempotency-Key`; null if the program sent none. */
  key: string | null
  method: string
  path: string
  /** The content as it was sent. */
  text: string
}

export type Answered = Pick<KeptAnswer, 'status' | 'headers' | 'text'>

/**
 * Answers a request; one with a key that was answered before gets the same answer, and nothing is done
 * again. Two of them at the same time, or one whose answer was lost with the process, make the same
 * thing: its ids follow from the key.
 *
 * @param work gets the seed of these ids; only what succeeded is kept, so that what was refused can be
 *   sent again corrected
 * @returns `'reused'` if the key belongs to another request
 */
export async function answerOnce(
  { tokenId, key, method, path, text }: SentOnce,
  work: (seed: string) => Promise<Answered>,
): Promise<Answered | 'reused'> {
  if (key === null) return work(randomUUID())
  const requestHash = createHash('sha256').update(`${method} ${path}\n${text}`).digest('hex')
  const before = await findKeptAnswer(tokenId, key)
  if (before) return before.requestHash === requestHash ? before : 'reused'
  const answer = await work(nameUuid(tokenId, `${key} ${requestHash}`))
  if (answer.status >= 300) return answer
  await forgetKeptAnswers(new Date(Date.now() - KEPT_MS))
  await keepAnswer(tokenId, key, { ...answer, requestHash })
  const kept = await findKeptAnswer(tokenId, key)
  return kept && kept.requestHash === requestHash ? kept : 'reused'
}
