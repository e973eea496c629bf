import 'server-only'
import type { SessionListEntry, SessionRef } from '@/domain/record/views'
import type { Prisma } from '@/db/generated/client'
import { publicItem } from '@/db/visibility'
import { organizationRefSelect, toOrganizationRef } from './map-organization'
import { toDay, toMoment } from '@/db/time'

export const sessionRefSelect = {
  id: true,
  slug: true,
  title: true,
  date: true,
  earliestDay: true,
  latestDay: true,
  state: true,
  organization: { select: organizationRefSelect },
} satisfies Prisma.SessionSelect

type SessionRefRow = Prisma.SessionGetPayload<{ select: typeof sessionRefSelect }>

export const toSessionRef = (row: SessionRefRow): SessionRef => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  date: row.date,
  earliestDay: toDay(row.earliestDay),
  latestDay: toDay(row.latestDay),
  state: row.state,
  organization: toOrganizationRef(row.organization),
})

export const sessionListSelect = (bodyId: string) =>
  ({
    ...sessionRefSelect,
    place: true,
    startsAt: true,
    // Counted row by row: a count in the query would go through the items of all sessions.
    agendaItems: { where: publicItem(bodyId), select: { id: true } },
  }) satisfies Prisma.SessionSelect

type SessionListRow = Prisma.SessionGetPayload<{ select: ReturnType<typeof sessionListSelect> }>

export const toSessionListEntry = (row: SessionListRow): SessionListEntry => ({
  ...toSessionRef(row),
  place: row.place,
  startsAt: toMoment(row.startsAt),
  itemCount: row.agendaItems.length,
})
