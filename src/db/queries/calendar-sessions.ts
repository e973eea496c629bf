import 'server-only'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { toMoment } from '@/db/time'
import { publicSession } from '@/db/visibility'
import type { CalendarSession } from '@/domain/record/calendar'
import { sessionRefSelect, toSessionRef } from './map-session'
import { inYear } from './years'

const select = {
  ...sessionRefSelect,
  startsAt: true,
  endsAt: true,
  place: true,
  publication: { select: { version: true, publishedAt: true } },
} satisfies Prisma.SessionSelect

type Row = Prisma.SessionGetPayload<{ select: typeof select }>

function toCalendarSession({ publication, ...row }: Row): CalendarSession[] {
  const publishedAt = toMoment(publication.publishedAt)
  if (publishedAt === null) return []
  return [
    {
      ...toSessionRef(row),
      version: publication.version,
      publishedAt,
      startsAt: toMoment(row.startsAt),
      endsAt: toMoment(row.endsAt),
      place: row.place,
    },
  ]
}

/** Which sessions a calendar shows. */
export interface CalendarSpan {
  organizationId?: string | undefined
  /** All of this year; without, the latest there are. */
  year?: number | undefined
}

/**
 * Public sessions of a body or of one of its organizations, the earliest first; those of which neither
 * day nor hour is known are not among them.
 *
 * @param most of the latest ones, what is still to come among them
 */
export async function calendarSessions(
  bodyId: string,
  { organizationId, year }: CalendarSpan,
  most: number,
): Promise<CalendarSession[]> {
  const where: Prisma.SessionWhereInput = {
    ...publicSession(bodyId),
    ...(organizationId !== undefined && { organizationId }),
  }
  const rows = await db.session.findMany({
    where: { ...where, earliestDay: year === undefined ? { not: null } : inYear(year) },
    orderBy: [{ earliestDay: 'desc' }, { id: 'desc' }],
    ...(year === undefined && { take: most }),
    select,
  })
  const isFull = year !== undefined || rows.length === most
  const withHourOnly = isFull
    ? []
    : await db.session.findMany({
        where: { ...where, earliestDay: null, startsAt: { not: null } },
        orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
        take: most - rows.length,
        select,
      })
  return [...rows, ...withHourOnly].toReversed().flatMap(toCalendarSession)
}
