import 'server-only'
import { db } from '@/db/client'
import { KEEP_FAILED_DAYS, KEEP_SENT_DAYS } from '@/domain/alerts/rules'
import { forgetUnused, stillConfirmable } from './subscriptions'

const DAY_MS = 86_400_000

/** Deletes what is no longer needed: see `src/domain/alerts/rules.ts`. */
export async function forgetOldAlerts(now: Date): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS)
  await db.$transaction(async (transaction) => {
    await transaction.alertMail.deleteMany({
      where: {
        OR: [
          { state: { in: ['sent', 'dropped'] }, endedAt: { lt: daysAgo(KEEP_SENT_DAYS) } },
          { state: { in: ['failed', 'uncertain'] }, endedAt: { lt: daysAgo(KEEP_FAILED_DAYS) } },
        ],
      },
    })
    await transaction.alertSubscription.deleteMany({
      where: {
        OR: [
          { state: 'unconfirmed', requestedAt: { lt: stillConfirmable(now) } },
          { state: 'ended', endedAt: { lt: daysAgo(KEEP_FAILED_DAYS) } },
        ],
      },
    })
    await forgetUnused(transaction)
  })
}
