import 'server-only'
import { createHash } from 'node:crypto'
import { db } from '@/db/client'

const DAY_MS = 86_400_000

/** Neither e-mail nor network addresses are stored, only what is needed to recognise them. */
const hashed = (key: string) => createHash('sha256').update(key).digest('hex')

/**
 * Counts an attempt, in one step, so that attempts at the same time are all counted.
 *
 * @param key whom it is counted for
 * @param windowMs the count begins anew this long after the first attempt
 * @returns attempts in this window, this one included, and when it ends, in milliseconds from now
 */
export async function countAttempt(
  key: string,
  windowMs: number,
): Promise<{ count: number; endsInMs: number }> {
  const now = Date.now()
  const ended = BigInt(now - windowMs)
  const rows = await db.$queryRaw<{ count: number; lastRequest: bigint }[]>`
    INSERT INTO "RateLimit" AS attempts ("id", "key", "count", "lastRequest")
    VALUES (gen_random_uuid()::text, ${hashed(key)}, 1, ${BigInt(now)})
    ON CONFLICT ("key") DO UPDATE SET
      "count" = CASE WHEN attempts."lastRequest" <= ${ended} THEN 1 ELSE attempts."count" + 1 END,
      "lastRequest" = CASE WHEN attempts."lastRequest" <= ${ended} THEN EXCLUDED."lastRequest"
                           ELSE attempts."lastRequest" END
    RETURNING "count", "lastRequest"`
  const [row] = rows
  if (!row) throw new Error('An attempt was not counted')
  if (row.count === 1) await forgetOldAttempts(now)
  return { count: row.count, endsInMs: Number(row.lastRequest) + windowMs - now }
}

/** Begins the count anew, after an attempt that succeeded. */
export async function forgetAttempts(key: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { key: hashed(key) } })
}

async function forgetOldAttempts(now: number): Promise<void> {
  await db.rateLimit.deleteMany({ where: { lastRequest: { lt: BigInt(now - DAY_MS) } } })
}
