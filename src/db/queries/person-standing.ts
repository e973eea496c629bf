import 'server-only'
import type { OrganizationRef } from '@/domain/record/views'
import { coversDay } from '@/domain/time/day'
import { db } from '@/db/client'
import { publicMembership } from '@/db/visibility'
import { organizationRefSelect, toOrganizationRef } from './map-organization'
import { toDay } from '@/db/time'

/** How somebody is known now: faction and office as they last were, and how often they spoke. */
export interface Standing {
  faction: OrganizationRef | null
  office: string | null
  statementCount: number
}

/** A role that says no more than that somebody belongs there. */
const MERE_MEMBER = 'Mitglied'

/** What memberships say of those who have not spoken. @param today `YYYY-MM-DD` */
export async function standingsAsMembers(
  bodyId: string,
  personIds: string[],
  today: string,
): Promise<Map<string, Standing>> {
  const memberships = await db.membership.findMany({
    where: { ...publicMembership(bodyId), personId: { in: personIds } },
    orderBy: [{ startDate: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    select: {
      personId: true,
      role: true,
      startDate: true,
      endDate: true,
      organization: { select: organizationRefSelect },
    },
  })
  const standings = new Map<string, Standing>()
  for (const { personId, role, organization, startDate, endDate } of memberships) {
    const period = { earliest: toDay(startDate), latest: toDay(endDate) }
    if (coversDay(period, { earliest: today, latest: today }) === false) continue
    const standing = standings.get(personId) ?? { faction: null, office: null, statementCount: 0 }
    if (organization.kind === 'faction') standing.faction ??= toOrganizationRef(organization)
    if (role !== MERE_MEMBER) standing.office ??= role
    standings.set(personId, standing)
  }
  return standings
}
