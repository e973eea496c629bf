import 'server-only'
import type { OrganizationRef } from '@/domain/record/views'
import { coversDay } from '@/domain/time/day'
import { db } from '@/db/client'
import { publicMembership, publicSpeaker, publicStatement } from '@/db/visibility'
import { organizationRefSelect, toOrganizationRef, toPublicOrganization } from './map-organization'
import { toDay } from '@/db/time'

/** How somebody is known now: faction and office as they last were, and how often they spoke. */
export interface Standing {
  faction: OrganizationRef | null
  office: string | null
  statementCount: number
}

/** A role that says no more than that somebody belongs there. */
const MERE_MEMBER = 'Mitglied'

/** Where they last spoke; each row is a person in a session, newest first. */
async function asLastSpoke(bodyId: string, personIds: string[]): Promise<Map<string, Standing>> {
  const speakers = await db.speaker.findMany({
    where: { ...publicSpeaker(bodyId), personId: { in: personIds } },
    orderBy: [
      { session: { earliestDay: { sort: 'desc', nulls: 'last' } } },
      { sessionId: 'desc' },
      { id: 'desc' },
    ],
    select: {
      personId: true,
      office: true,
      faction: { select: organizationRefSelect },
      _count: { select: { statements: { where: publicStatement(bodyId) } } },
    },
  })
  const standings = new Map<string, Standing>()
  for (const { personId, office, faction, _count } of speakers) {
    const known = standings.get(personId)
    if (known) known.statementCount += _count.statements
    else
      standings.set(personId, {
        faction: toPublicOrganization(bodyId, faction),
        office,
        statementCount: _count.statements,
      })
  }
  return standings
}

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

/** The standing of each of these people. @param today `YYYY-MM-DD` */
export async function findStandings(
  bodyId: string,
  personIds: string[],
  today: string,
): Promise<Map<string, Standing>> {
  const spoken = await asLastSpoke(bodyId, personIds)
  const silent = personIds.filter((id) => !spoken.has(id))
  const members =
    silent.length > 0
      ? await standingsAsMembers(bodyId, silent, today)
      : new Map<string, Standing>()
  return new Map([...spoken, ...members])
}
