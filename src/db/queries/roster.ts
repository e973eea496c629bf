import 'server-only'
import { db } from '@/db/client'
import { toDay } from '@/db/time'
import type { RulesOfProcedure } from '@/domain/procedure/rules'
import type { RosterPerson } from '@/domain/procedure/roster'
import { coversDay, type DayRange } from '@/domain/time/day'

const period = { startDate: true, endDate: true } as const

const dated = (row: { startDate: Date | null; endDate: Date | null }) => ({
  startDate: toDay(row.startDate),
  endDate: toDay(row.endDate),
})

/** Everybody with a seat in the organization at any time, and those named besides, with their factions. */
export async function findRosterPersons(
  bodyId: string,
  organizationId: string,
  besides: readonly string[],
): Promise<RosterPerson[]> {
  const persons = await db.person.findMany({
    where: {
      bodyId,
      publication: { state: { not: 'withdrawn' } },
      OR: [{ memberships: { some: { organizationId } } }, { id: { in: [...besides] } }],
    },
    select: {
      id: true,
      name: true,
      familyName: true,
      memberships: {
        select: {
          ...period,
          role: true,
          votingRight: true,
          organization: { select: { id: true, shortName: true, kind: true } },
        },
      },
    },
  })
  return persons.map(({ memberships, ...person }) => ({
    ...person,
    seats: memberships
      .filter(({ organization }) => organization.id === organizationId)
      .map((seat) => ({ ...dated(seat), role: seat.role, votingRight: seat.votingRight })),
    factions: memberships
      .filter(({ organization }) => organization.kind === 'faction')
      .map((seat) => ({
        ...dated(seat),
        id: seat.organization.id,
        shortName: seat.organization.shortName,
      })),
  }))
}

/** Who holds the office that chairs the council on that day; `null`: not on record. */
export async function findChair(
  bodyId: string,
  rules: RulesOfProcedure,
  day: DayRange,
): Promise<string | null> {
  const holders = await db.membership.findMany({
    where: {
      person: { bodyId, publication: { state: { not: 'withdrawn' } } },
      role: { equals: rules.chair.title, mode: 'insensitive' },
    },
    orderBy: [{ startDate: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    select: { ...period, personId: true },
  })
  const holder = holders.find((row) => {
    const { startDate, endDate } = dated(row)
    return coversDay({ earliest: startDate, latest: endDate }, day) !== false
  })
  return holder?.personId ?? null
}
