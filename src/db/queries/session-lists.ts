import 'server-only'
import type { Page, SessionListEntry } from '@/domain/record/views'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicSession } from '@/db/visibility'
import { sessionListSelect, toSessionListEntry } from './map-session'
import { behind } from './keyset'
import { readPage, type PageParams } from './page'
import { ofOrganizations, ofYear, type SessionFilter } from './session-filter'
import { newestFirst, sessionKeys, soonestFirst } from './session-order'

type Where = Prisma.SessionWhereInput

/** Newest first, those without a known day last. */
export function pageOfSessions(
  bodyId: string,
  filter: SessionFilter,
  params: PageParams,
): Promise<Page<SessionListEntry>> {
  const where: Where = {
    AND: [publicSession(bodyId), ofOrganizations(bodyId, filter), ofYear(filter)],
  }
  return readPage(params, {
    keys: sessionKeys,
    count: () => db.session.count({ where }),
    find: (place, take) =>
      db.session.findMany({
        where: { AND: [where, behind(sessionKeys, place)] },
        orderBy: newestFirst,
        take,
        select: sessionListSelect(bodyId),
      }),
    view: toSessionListEntry,
  })
}

/** What is still to come on that day, soonest first. @param today midnight UTC of the day */
export async function findUpcomingSessions(
  bodyId: string,
  today: Date,
  take: number,
): Promise<SessionListEntry[]> {
  const rows = await db.session.findMany({
    where: {
      AND: [
        publicSession(bodyId),
        {
          OR: [
            { state: 'running' },
            { state: 'planned', OR: [{ latestDay: null }, { latestDay: { gte: today } }] },
            { state: 'cancelled', latestDay: { gte: today } },
          ],
        },
      ],
    },
    orderBy: soonestFirst,
    take,
    select: sessionListSelect(bodyId),
  })
  return rows.map(toSessionListEntry)
}

/** What has been by that day, newest first. @param today midnight UTC of the day */
export async function findPastSessions(
  bodyId: string,
  today: Date,
  take: number,
): Promise<SessionListEntry[]> {
  const rows = await db.session.findMany({
    where: {
      AND: [
        publicSession(bodyId),
        { OR: [{ state: 'closed' }, { state: 'planned', latestDay: { lt: today } }] },
      ],
    },
    orderBy: newestFirst,
    take,
    select: sessionListSelect(bodyId),
  })
  return rows.map(toSessionListEntry)
}

export async function sessionsOfOrganization(
  bodyId: string,
  organizationId: string,
  take: number,
): Promise<SessionListEntry[]> {
  const rows = await db.session.findMany({
    where: { ...publicSession(bodyId), organizationId },
    orderBy: newestFirst,
    take,
    select: sessionListSelect(bodyId),
  })
  return rows.map(toSessionListEntry)
}
