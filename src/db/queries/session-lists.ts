import 'server-only'
import type { Page, SessionListEntry } from '@/domain/record/views'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicSession } from '@/db/visibility'
import { sessionListSelect, toSessionListEntry } from './map-session'
import { behind } from './keyset'
import { readPage, type PageParams } from './page'
import { countSessions } from './session-counts'
import { sessionsFiltered, type SessionFilter } from './session-filter'
import { newestFirst, sessionKeys, soonestFirst } from './session-order'

type Where = Prisma.SessionWhereInput

/**
 * The first of these sessions, newest first. The known days alone are in the order of an index, so that
 * a page is read and no more; only where they do not fill it, those without a day are looked for.
 */
async function firstOf(bodyId: string, where: Where, take: number) {
  const select = sessionListSelect(bodyId)
  const known = await db.session.findMany({
    where: { AND: [where, { earliestDay: { not: null } }] },
    orderBy: [{ earliestDay: 'desc' }, { id: 'desc' }],
    take,
    select,
  })
  if (known.length === take) return known
  return db.session.findMany({ where, orderBy: newestFirst, take, select })
}

/** Newest first, those without a known day last. */
export function pageOfSessions(
  bodyId: string,
  filter: SessionFilter,
  params: PageParams,
): Promise<Page<SessionListEntry>> {
  const where = sessionsFiltered(bodyId, filter)
  return readPage(params, {
    keys: sessionKeys,
    count: () => countSessions(bodyId, filter),
    find: (place, take) => firstOf(bodyId, { AND: [where, behind(sessionKeys, place)] }, take),
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
  const past: Where = { OR: [{ state: 'closed' }, { state: 'planned', latestDay: { lt: today } }] }
  const rows = await firstOf(bodyId, { AND: [publicSession(bodyId), past] }, take)
  return rows.map(toSessionListEntry)
}

export async function sessionsOfOrganization(
  bodyId: string,
  organizationId: string,
  take: number,
): Promise<SessionListEntry[]> {
  const rows = await firstOf(bodyId, { ...publicSession(bodyId), organizationId }, take)
  return rows.map(toSessionListEntry)
}
