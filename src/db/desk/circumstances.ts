import 'server-only'
import type { Transaction } from '@/db/records/store'
import { chairOn } from '@/db/records/vote-circumstances'
import { toDay } from '@/db/time'
import type { DeskFaction, DeskPaper, DeskPerson } from '@/domain/desk/state'
import { RulesOfProcedure } from '@/domain/procedure/rules'
import { coversDay, type DayRange } from '@/domain/time/day'

/** A role that says no more than that somebody belongs there. */
const MERE_MEMBER = 'Mitglied'

/** What surrounds a session: who may come, and by which rules. */
export interface Circumstances {
  rules: RulesOfProcedure
  statutorySeats: number | null
  day: DayRange
  persons: DeskPerson[]
  factions: DeskFaction[]
  papers: DeskPaper[]
}

/** @param named persons who come, speak, move or vote in it, whatever their memberships say */
export async function loadCircumstances(
  transaction: Transaction,
  sessionId: string,
  named: readonly string[],
): Promise<Circumstances | null> {
  const session = await transaction.session.findUnique({
    where: { id: sessionId },
    select: {
      bodyId: true,
      organizationId: true,
      earliestDay: true,
      latestDay: true,
      body: { select: { rules: true } },
      term: { select: { statutorySeats: true } },
      agendaItems: { select: { matterId: true } },
    },
  })
  if (!session) return null
  const { bodyId, organizationId } = session
  const rules = RulesOfProcedure.parse(session.body.rules)
  const day = { earliest: toDay(session.earliestDay), latest: toDay(session.latestDay) }
  const chairId = await chairOn(transaction, bodyId, rules, day)
  const matterIds = session.agendaItems.flatMap(({ matterId }) => matterId ?? [])
  const factions = await transaction.organization.findMany({
    where: { bodyId, kind: 'faction', publication: { state: { not: 'withdrawn' } } },
    orderBy: { shortName: 'asc' },
    select: {
      id: true,
      name: true,
      shortName: true,
      color: true,
      startDate: true,
      endDate: true,
    },
  })
  return {
    rules,
    statutorySeats: session.term?.statutorySeats ?? null,
    day,
    persons: await personsOn(transaction, { bodyId, organizationId, day, chairId, named }),
    factions: factions
      .filter((faction) => covers(faction, day))
      .map(({ id, name, shortName, color }) => ({ id, name, shortName, color })),
    papers: await transaction.paper.findMany({
      where: { bodyId, matterId: { in: matterIds }, publication: { state: { not: 'withdrawn' } } },
      orderBy: [{ reference: 'asc' }, { title: 'asc' }],
      select: { id: true, reference: true, title: true, matterId: true },
    }),
  }
}

const covers = (
  { startDate, endDate }: { startDate: Date | null; endDate: Date | null },
  day: DayRange,
): boolean => coversDay({ earliest: toDay(startDate), latest: toDay(endDate) }, day) !== false

interface Occasion {
  bodyId: string
  organizationId: string
  day: DayRange
  chairId: string | null
  named: readonly string[]
}

/** Everybody with a membership that may cover the day, and whoever is named, by family name. */
async function personsOn(
  transaction: Transaction,
  { bodyId, organizationId, day, chairId, named }: Occasion,
): Promise<DeskPerson[]> {
  const { earliest, latest } = day
  const rows = await transaction.person.findMany({
    where: {
      bodyId,
      publication: { state: { not: 'withdrawn' } },
      OR: [
        { id: { in: [...named] } },
        {
          memberships: {
            some: {
              ...(latest
                ? { OR: [{ startDate: null }, { startDate: { lte: new Date(latest) } }] }
                : {}),
              ...(earliest
                ? { AND: { OR: [{ endDate: null }, { endDate: { gte: new Date(earliest) } }] } }
                : {}),
            },
          },
        },
      ],
    },
    orderBy: [{ familyName: 'asc' }, { givenName: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      familyName: true,
      memberships: {
        select: {
          role: true,
          votingRight: true,
          startDate: true,
          endDate: true,
          organizationId: true,
          organization: { select: { kind: true } },
        },
      },
    },
  })
  return rows.map(({ id, name, familyName, memberships }) => {
    const then = memberships.filter((membership) => covers(membership, day))
    const seats = then.filter((membership) => membership.organizationId === organizationId)
    const office = then.find(
      ({ role, organization }) => organization.kind !== 'faction' && role !== MERE_MEMBER,
    )
    return {
      id,
      name,
      familyName,
      factionId:
        then.find(({ organization }) => organization.kind === 'faction')?.organizationId ?? null,
      office: office?.role ?? null,
      isMember: seats.length > 0,
      mayVote: mayVote(seats),
      isChair: id === chairId,
    }
  })
}

/** Of several seats the one with a vote counts; null where none says. */
function mayVote(seats: readonly { votingRight: boolean | null }[]): boolean | null {
  if (seats.length === 0) return false
  if (seats.some(({ votingRight }) => votingRight === true)) return true
  return seats.some(({ votingRight }) => votingRight === null) ? null : false
}
