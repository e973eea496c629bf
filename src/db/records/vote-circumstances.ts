import 'server-only'
import type { Exclusion, PresencePeriod } from '@/domain/procedure/attendance'
import type { VotingMembership } from '@/domain/procedure/eligibility'
import { RulesOfProcedure } from '@/domain/procedure/rules'
import { coversDay, type DayRange } from '@/domain/time/day'
import type { Transaction } from './store'
import { toDay } from '@/db/time'

/** What the record knows about the hour of a vote. */
export interface VoteCircumstances {
  rules: RulesOfProcedure
  /** Of the legislative term; null: not known. */
  statutorySeats: number | null
  day: DayRange
  agendaItemId: string
  memberships: VotingMembership[]
  presence: PresencePeriod[]
  exclusions: Exclusion[]
  /** Who held the chair's office (the Landrat) on that day; null: not known. */
  chairId: string | null
  /** How many persons each named faction had that day, by id; null: not known for certain. */
  factionMembers: Map<string, number | null>
  /** Members of the voting organization and whoever is named, by id. */
  names: Map<string, string>
}

/**
 * Rules, members, attendance and exclusions for a vote on this motion; null if the motion is not there.
 * `personIds` and `organizationIds` are those that the vote names, for their names.
 */
export async function voteCircumstances(
  transaction: Transaction,
  motionId: string,
  personIds: string[],
  organizationIds: string[],
): Promise<VoteCircumstances | null> {
  const motion = await transaction.motion.findUnique({
    where: { id: motionId },
    select: {
      agendaItem: {
        select: {
          id: true,
          recusals: { select: { personId: true } },
          session: {
            select: {
              earliestDay: true,
              latestDay: true,
              body: { select: { id: true, rules: true } },
              term: { select: { statutorySeats: true } },
              attendances: true,
              organization: {
                select: { memberships: { include: { person: { select: { name: true } } } } },
              },
            },
          },
        },
      },
    },
  })
  if (!motion) return null
  const { session, ...item } = motion.agendaItem
  const { memberships } = session.organization
  const rules = RulesOfProcedure.parse(session.body.rules)
  const day = { earliest: toDay(session.earliestDay), latest: toDay(session.latestDay) }
  const persons = await transaction.person.findMany({
    where: { id: { in: personIds } },
    select: { id: true, name: true },
  })
  const organizations = await transaction.organization.findMany({
    where: { id: { in: organizationIds } },
    select: {
      id: true,
      shortName: true,
      memberships: { select: { personId: true, startDate: true, endDate: true } },
    },
  })
  return {
    rules,
    chairId: await chairOn(transaction, session.body.id, rules, day),
    statutorySeats: session.term?.statutorySeats ?? null,
    day,
    agendaItemId: item.id,
    memberships: memberships.map((membership) => ({
      personId: membership.personId,
      mayVote: membership.votingRight,
      earliest: toDay(membership.startDate),
      latest: toDay(membership.endDate),
    })),
    presence: session.attendances.map((attendance) => ({
      personId: attendance.personId,
      status: attendance.status,
      from: attendance.arrivedAt,
      until: attendance.leftAt,
    })),
    exclusions: item.recusals.map(({ personId }) => ({
      personId,
      agendaItemId: item.id,
      reason: 'conflict_of_interest' as const,
    })),
    factionMembers: new Map(
      organizations.map(({ id, memberships: own }) => [id, membersOn(own, day)]),
    ),
    names: new Map([
      ...memberships.map(({ personId, person }) => [personId, person.name] as const),
      ...persons.map(({ id, name }) => [id, name] as const),
      ...organizations.map(({ id, shortName }) => [id, shortName] as const),
    ]),
  }
}

interface DatedMembership {
  personId: string
  startDate: Date | null
  endDate: Date | null
}

/**
 * The persons with a membership on that day; null if there is none, or one of them does not say
 * since when or may not cover the day.
 */
function membersOn(memberships: readonly DatedMembership[], day: DayRange): number | null {
  const possible = memberships
    .map(({ personId, startDate, endDate }) => ({
      personId,
      isDated: startDate !== null,
      covers: coversDay({ earliest: toDay(startDate), latest: toDay(endDate) }, day),
    }))
    .filter(({ covers }) => covers !== false)
  if (!possible.every(({ isDated, covers }) => isDated && covers === true)) return null
  const persons = new Set(possible.map(({ personId }) => personId))
  return persons.size > 0 ? persons.size : null
}

/** The person in the chair's office, as far as dated memberships tell. */
export async function chairOn(
  transaction: Transaction,
  bodyId: string,
  rules: RulesOfProcedure,
  day: DayRange,
): Promise<string | null> {
  const holders = await transaction.membership.findMany({
    where: {
      person: { bodyId },
      role: { equals: rules.chair.title, mode: 'insensitive' },
    },
    orderBy: [{ startDate: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    select: { personId: true, startDate: true, endDate: true },
  })
  const holder = holders.find(
    ({ startDate, endDate }) =>
      coversDay({ earliest: toDay(startDate), latest: toDay(endDate) }, day) !== false,
  )
  return holder?.personId ?? null
}
