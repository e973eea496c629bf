import 'server-only'
import type { OrganizationRef } from '@/domain/record/views'
import { db } from '@/db/client'
import { empty, sql } from '@/db/sql'
import { publicOrganization, publicSession } from '@/db/visibility'
import { organizationRefSelect, toOrganizationRef } from './map-organization'
import { organizationsNamed } from './newest-first'
import { ofYear, type SessionFilter } from './session-filter'

export const countSessions = (bodyId: string) => db.session.count({ where: publicSession(bodyId) })

/** How many sessions each year has, newest first; the filter's own year does not narrow it. */
export async function countSessionsByYear(
  bodyId: string,
  filter: SessionFilter,
): Promise<{ year: number; count: number }[]> {
  const of = filter.organization?.length
    ? sql`AND s."organizationId" IN ${organizationsNamed(bodyId, filter.organization)}`
    : empty
  return db.$queryRaw(sql`
    SELECT extract(year FROM s."earliestDay")::int AS "year", count(*)::int AS "count"
    FROM "Session" s
    WHERE s."shownIn" = ${bodyId}::uuid AND s."earliestDay" IS NOT NULL ${of}
    GROUP BY 1 ORDER BY 1 DESC`)
}

/** How many sessions each organization has; the filter's own organizations do not narrow it. */
export async function countSessionsByOrganization(
  bodyId: string,
  filter: SessionFilter,
): Promise<(OrganizationRef & { count: number })[]> {
  const groups = await db.session.groupBy({
    by: ['organizationId'],
    where: { AND: [publicSession(bodyId), ofYear(filter)] },
    _count: { _all: true },
  })
  const counts = new Map(groups.map((group) => [group.organizationId, group._count._all]))
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
