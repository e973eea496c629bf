import 'server-only'
import { db } from '@/db/client'
import { toDay } from '@/db/time'
import type { Actor } from '@/domain/publication/actor'
import { coversDay, type DayRange } from '@/domain/time/day'

export interface SessionPerson {
  id: string
  name: string
  /** By the memberships on record, on the day of the session. */
  factions: { id: string; shortName: string }[]
  /** Roles in the council and the administration on that day, as the sources call them. */
  roles: string[]
  /** Belongs to the organization that meets. */
  isMember: boolean
}

/** Where to look: a session that is stored, or one that is being entered. */
export type Occasion =
  | { sessionId: string }
  | { agendaItemId: string }
  | { motionId: string }
  | { organizationId: string | null; day: DayRange }

const session = { select: { organizationId: true, earliestDay: true, latestDay: true } } as const

async function storedSession(occasion: Exclude<Occasion, { day: DayRange }>) {
  if ('sessionId' in occasion)
    return db.session.findUnique({ where: { id: occasion.sessionId }, ...session })
  if ('agendaItemId' in occasion) {
    const item = await db.agendaItem.findUnique({
      where: { id: occasion.agendaItemId },
      select: { session },
    })
    return item?.session ?? null
  }
  const motion = await db.motion.findUnique({
    where: { id: occasion.motionId },
    select: { agendaItem: { select: { session } } },
  })
  return motion?.agendaItem.session ?? null
}

async function placeAndDay(
  occasion: Occasion,
): Promise<{ organizationId: string | null; day: DayRange }> {
  if ('day' in occasion) return occasion
  const found = await storedSession(occasion)
  return {
    organizationId: found?.organizationId ?? null,
    day: {
      earliest: toDay(found?.earliestDay ?? null),
      latest: toDay(found?.latestDay ?? null),
    },
  }
}

/** All persons of a body by name, each as they were on the day of a session. */
export async function sessionPersons(
  _: Actor,
  bodyId: string,
  occasion: Occasion,
): Promise<SessionPerson[]> {
  const { organizationId, day } = await placeAndDay(occasion)
  const persons = await db.person.findMany({
    where: { bodyId, publication: { state: { not: 'withdrawn' } } },
    orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      memberships: {
        select: {
          role: true,
          startDate: true,
          endDate: true,
          organization: { select: { id: true, kind: true, shortName: true } },
        },
      },
    },
  })
  return persons.map(({ id, name, memberships }) => {
    const then = memberships.filter(
      ({ startDate, endDate }) =>
        coversDay({ earliest: toDay(startDate), latest: toDay(endDate) }, day) !== false,
    )
    const factions = then.flatMap(({ organization }) =>
      organization.kind === 'faction'
        ? [{ id: organization.id, shortName: organization.shortName }]
        : [],
    )
    return {
      id,
      name,
      factions: factions.filter(
        (faction, index) => factions.findIndex((other) => other.id === faction.id) === index,
      ),
      roles: [
        ...new Set(
          then.flatMap(({ role, organization }) => (organization.kind === 'faction' ? [] : [role])),
        ),
      ],
      isMember: then.some(({ organization }) => organization.id === organizationId),
    }
  })
}
