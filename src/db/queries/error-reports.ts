import 'server-only'
import { db } from '@/db/client'

const HOUR = 60 * 60 * 1000
/** Reports that one sender may send within an hour. */
const LIMIT = 5
/** After this time no report says any more who sent it. */
const FORGOTTEN_AFTER = 24 * HOUR

export interface NewErrorReport {
  bodyId: string
  publicationId: string | null
  address: string
  message: string
  contact: string | null
  /** Keyed hash of the sender's address. */
  sender: string
}

/** Stores the report, unless its sender has sent too many within the hour: then `false`. */
export async function storeErrorReport(report: NewErrorReport): Promise<boolean> {
  const now = Date.now()
  return db.$transaction(async (transaction) => {
    // One report of a sender at a time, or several at once would all find room within the limit.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${report.sender}, 0))`
    await transaction.errorReport.updateMany({
      where: { sender: { not: null }, createdAt: { lt: new Date(now - FORGOTTEN_AFTER) } },
      data: { sender: null },
    })
    const recent = await transaction.errorReport.count({
      where: { sender: report.sender, createdAt: { gt: new Date(now - HOUR) } },
    })
    if (recent >= LIMIT) return false
    await transaction.errorReport.create({ data: report })
    return true
  })
}
