import 'server-only'
import type { OrganizationRef } from '@/domain/record/views'
import { db } from '@/db/client'
import { publicOrganization, publicSession } from '@/db/visibility'
import { organizationRefSelect, toOrganizationRef } from './map-organization'
import { ofOrganizations, ofYear, type SessionFilter } from './session-filter'

export const countSessions = (bodyId: string) => db.session.count({ where: publicSession(bodyId) })

/** How many sessions each year has, newest first; the filter's own year does not narrow it. */
export async function countSessionsByYear(
  bodyId: string,
  filter: SessionFilter,
): Promise<{ year: number; count: number }[]> {
  const days = await db.session.groupBy({
    by: ['earliestDay'],
    where: {
      AND: [publicSession(bodyId), ofOrganizations(bodyId, filter), { earliestDay: { not: null } }],
    },
    _count: { _all: true },
  })
  const counts = new Map<number, number>()
  for (const { earliestDay, _count } of days) {
    const year = earliestDay?.getUTCFullYear()
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + _count._all)
  }
  return [...counts].map(([year, count]) => ({ year, count })).sort((a, b) => b.year - a.year)
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
