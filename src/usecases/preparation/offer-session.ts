import 'server-only'
import { db } from '@/db/client'
import { findExpectedItems, findLeftItems } from '@/db/queries/left-items'
import { newestFirst } from '@/db/queries/session-order'
import { toDay } from '@/db/time'
import { carriedItem, standingItems, type OfferedItem } from '@/domain/preparation/offered-items'
import { nextSessionTitle } from '@/domain/preparation/session-title'
import type { Actor } from '@/domain/publication/actor'
import { toLocalTime } from '@/domain/time/local'
import { isUuid } from '@/lib/uuid'

export interface SessionOffer {
  organization: { id: string; name: string }
  /** The session that the rest was taken from; `null`: there was none. */
  last: { id: string; title: string; date: string | null } | null
  title: string
  termId: string | null
  place: string | null
  /** `18:00`; `null`: not known. */
  time: string | null
  isPublic: boolean
  /** Standing items of both parts, then what earlier sessions left. */
  items: OfferedItem[]
}

/**
 * What a new session of an organization begins with, taken from its last one; `null` if there is no
 * such organization.
 *
 * @param today `YYYY-MM-DD`
 */
export async function offerSession(
  _: Actor,
  bodyId: string,
  organizationId: string,
  today: string,
): Promise<SessionOffer | null> {
  if (!isUuid(organizationId)) return null
  const organization = await db.organization.findFirst({
    where: { id: organizationId, bodyId, kind: { in: ['council', 'committee'] } },
    select: { id: true, name: true },
  })
  if (!organization) return null
  const last = await lastSession(organizationId)
  const termId = (await currentTerm(bodyId, today)) ?? last?.termId ?? null
  const [titles, left, expected] = await Promise.all([
    titlesOfTerm(organizationId, termId),
    findLeftItems(bodyId, organization),
    findExpectedItems(organizationId),
  ])
  const carried = [...left, ...expected].map(carriedItem)
  return {
    organization,
    last: last && { id: last.id, title: last.title, date: last.date },
    title: nextSessionTitle(titles, organization.name),
    termId,
    place: last?.place ?? null,
    time: last?.startsAt ? toLocalTime(last.startsAt).slice(11, 16) : null,
    isPublic: last?.isPublic ?? true,
    items: [
      ...standingItems(last && { title: last.title, date: last.date, items: last.agendaItems }),
      ...carried.filter(
        ({ title }, index) => carried.findIndex((other) => other.title === title) === index,
      ),
    ],
  }
}

const lastSession = (organizationId: string) =>
  db.session.findFirst({
    where: {
      organizationId,
      state: { not: 'cancelled' },
      publication: { state: { not: 'withdrawn' } },
    },
    orderBy: newestFirst,
    select: {
      id: true,
      title: true,
      date: true,
      termId: true,
      place: true,
      startsAt: true,
      isPublic: true,
      agendaItems: {
        where: { publication: { state: { not: 'withdrawn' } } },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { title: true, isPublic: true, matterId: true, rapporteur: true },
      },
    },
  })

/** The term that covers the day for certain. */
async function currentTerm(bodyId: string, today: string): Promise<string | null> {
  const terms = await db.legislativeTerm.findMany({
    where: { bodyId, startDate: { lte: new Date(today) } },
    orderBy: { startDate: 'desc' },
    select: { id: true, endDate: true },
  })
  const current = terms.find(({ endDate }) => endDate === null || (toDay(endDate) ?? '') >= today)
  return current?.id ?? null
}

async function titlesOfTerm(organizationId: string, termId: string | null): Promise<string[]> {
  const sessions = await db.session.findMany({
    where: { organizationId, termId, publication: { state: { not: 'withdrawn' } } },
    orderBy: [{ earliestDay: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
    select: { title: true },
  })
  return sessions.map(({ title }) => title)
}
