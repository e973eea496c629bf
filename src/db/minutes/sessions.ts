import 'server-only'
import { db } from '@/db/client'
import type { Transaction } from '@/db/records/store'
import { toDay, toMoment } from '@/db/time'
import type { SessionInTime } from '@/domain/minutes/approval'

export interface ApprovingSession extends SessionInTime {
  title: string
  /** EDTF; null: not known. */
  date: string | null
}

/** The sessions of a body that have these ids, or are of the organization; earlier ones first. */
export async function sessionsInTime(
  bodyId: string,
  of: { ids: readonly string[] } | { organizationId: string },
  transaction: Transaction = db,
): Promise<ApprovingSession[]> {
  const rows = await transaction.session.findMany({
    where: {
      bodyId,
      publication: { state: { not: 'withdrawn' } },
      ...('ids' in of ? { id: { in: [...of.ids] } } : { organizationId: of.organizationId }),
    },
    orderBy: [{ earliestDay: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      organizationId: true,
      state: true,
      title: true,
      date: true,
      earliestDay: true,
      latestDay: true,
      startsAt: true,
    },
  })
  return rows.map(({ state, earliestDay, latestDay, startsAt, ...row }) => ({
    ...row,
    sessionState: state,
    earliestDay: toDay(earliestDay),
    latestDay: toDay(latestDay),
    startsAt: toMoment(startsAt),
  }))
}
