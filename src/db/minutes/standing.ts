import 'server-only'
import { Prisma } from '@/db/generated/client'
import type { Transaction } from '@/db/records/store'
import type { MinutesStanding } from '@/domain/desk/state'

/** How far the minutes of a session are, as the desk has to know it. */
export async function minutesStanding(
  transaction: Transaction,
  sessionId: string,
): Promise<MinutesStanding> {
  const row = await transaction.minutes.findUnique({
    where: { sessionId },
    select: {
      state: true,
      publishedAt: true,
      clearedAt: true,
      _count: { select: { signatories: { where: { NOT: { signedAt: null } } } } },
    },
  })
  if (!row) return 'draft'
  if (row.state === 'approved' || row.publishedAt !== null) return 'final'
  if (row.state === 'signed') return 'signed'
  if (row._count.signatories > 0) return 'partly_signed'
  return row.clearedAt === null ? 'draft' : 'cleared'
}

/**
 * Takes the signatures from minutes that say something else than the record now: they are a draft again.
 * What all had signed is kept. Approved and published minutes stay as they are.
 *
 * @returns how far they are now
 */
export async function clearSignatures(
  transaction: Transaction,
  sessionId: string,
  { reason, actorName }: { reason: string; actorName: string },
): Promise<MinutesStanding> {
  await transaction.$executeRaw`SELECT FROM "Minutes" WHERE "sessionId" = ${sessionId}::uuid FOR UPDATE`
  const standing = await minutesStanding(transaction, sessionId)
  if (standing !== 'signed' && standing !== 'partly_signed') return standing
  const { signed, signedHash, signedAt } = await transaction.minutes.findUniqueOrThrow({
    where: { sessionId },
  })
  if (signed !== null && signedHash !== null && signedAt !== null)
    await transaction.formerMinutes.create({
      data: { sessionId, signed, signedHash, signedAt, reason, actorName },
    })
  await transaction.minutes.update({
    where: { sessionId },
    data: {
      state: 'draft',
      signed: Prisma.DbNull,
      signedHash: null,
      signedAt: null,
      told: Prisma.DbNull,
      clearedAt: new Date(),
      lock: { increment: 1 },
    },
  })
  await transaction.minutesSignatory.updateMany({ where: { sessionId }, data: { signedAt: null } })
  return 'cleared'
}
