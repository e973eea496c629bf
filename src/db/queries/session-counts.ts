import 'server-only'
import type { OrganizationRef } from '@/domain/record/views'
import { db } from '@/db/client'
import { named, onceARevision } from '@/db/public-state/once-a-revision'
import { empty, sql } from '@/db/sql'
import { publicOrganization } from '@/db/visibility'
import { organizationRefSelect, toOrganizationRef } from './map-organization'
import { organizationsNamed } from './newest-first'
import { sessionsFiltered, type SessionFilter } from './session-filter'

export const countSessions = (bodyId: string, filter: SessionFilter = {}): Promise<number> =>
  onceARevision(bodyId, named('sessions', filter), () =>
    db.session.count({ where: sessionsFiltered(bodyId, filter) }),
  )

/** How many sessions each year has, newest first; the filter's own year does not narrow it. */
export function countSessionsByYear(
  bodyId: string,
  { organization }: SessionFilter,
): Promise<{ year: number; count: number }[]> {
  const of = organization?.length
    ? sql`AND s."organizationId" IN ${organizationsNamed(bodyId, organization)}`
    : empty
  return onceARevision(bodyId, named('sessions by year', { organization }), () =>
    db.$queryRaw(sql`
      SELECT extract(year FROM s."earliestDay")::int AS "year", count(*)::int AS "count"
      FROM "Session" s
      WHERE s."shownIn" = ${bodyId}::uuid AND s."earliestDay" IS NOT NULL ${of}
      GROUP BY 1 ORDER BY 1 DESC`),
  )
}

/** How many sessions each organization has; the filter's own organizations do not narrow it. */
export async function countSessionsByOrganization(
  bodyId: string,
  { year }: SessionFilter,
): Promise<(OrganizationRef & { count: number })[]> {
  const counts = await onceARevision(
    bodyId,
    named('sessions by organization', { year }),
    async () => {
      const groups = await db.session.groupBy({
        by: ['organizationId'],
        where: sessionsFiltered(bodyId, { year }),
        _count: { _all: true },
      })
      return new Map(groups.map((group) => [group.organizationId, group._count._all]))
    },
  )
  const organizations = await db.organization.findMany({
    where: { ...publicOrganization(bodyId), id: { in: [...counts.keys()] } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: organizationRefSelect,
  })
  return organizations.map((row) => ({
    ...toOrganizationRef(row),
    count: counts.get(row.id) ?? 0,
  }))
}
