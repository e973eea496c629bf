import 'server-only'
import { db } from '@/db/client'
import { toMoment } from '@/db/time'
import { publicSession } from '@/db/visibility'
import type { CalendarSession } from '@/domain/record/calendar'
import { sessionRefSelect, toSessionRef } from './map-session'

/**
 * All public sessions of a body, or of one of its organizations, the earliest first; those of which
 * neither day nor hour is known are not among them.
 */
export async function calendarSessions(
  bodyId: string,
  organizationId?: string,
): Promise<CalendarSession[]> {
  const rows = await db.session.findMany({
    where: {
      ...publicSession(bodyId),
      ...(organizationId === undefined ? {} : { organizationId }),
      OR: [{ earliestDay: { not: null } }, { startsAt: { not: null } }],
    },
    orderBy: [{ earliestDay: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: {
      ...sessionRefSelect,
      startsAt: true,
      endsAt: true,
      place: true,
      publication: { select: { version: true, publishedAt: true, state: true } },
    },
  })
  return rows.flatMap(({ publication, ...row }) => {
    const publishedAt = toMoment(publication.publishedAt)
    return publishedAt === null
      ? []
      : [
          {
            ...toSessionRef({ ...row }),
            version: publication.version,
            publishedAt,
            startsAt: toMoment(row.startsAt),
            endsAt: toMoment(row.endsAt),
            place: row.place,
          },
        ]
  })
}
