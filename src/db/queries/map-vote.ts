import 'server-only'
import type { BallotView, FactionVoteView, VoteInContext, VoteView } from '@/domain/record/views'
import { coversDay, type DayRange } from '@/domain/time/day'
import type { Prisma } from '@/db/generated/client'
import { publicOrganization, publicPerson } from '@/db/visibility'
import { contextSelect, toContext } from './map-agenda-item'
import { organizationRefSelect, toOrganizationRef } from './map-organization'
import { personRefSelect, toPersonRef } from './map-person'
import { evidenceSelect, toCitation } from './map-source'
import { toDay } from '@/db/time'

const ballotSelect = (bodyId: string) =>
  ({
    choice: true,
    person: {
      select: {
        ...personRefSelect,
        memberships: {
          where: { organization: { ...publicOrganization(bodyId), kind: 'faction' } },
          select: {
            startDate: true,
            endDate: true,
            organization: { select: organizationRefSelect },
          },
        },
      },
    },
  }) satisfies Prisma.BallotSelect

type BallotRow = Prisma.BallotGetPayload<{ select: ReturnType<typeof ballotSelect> }>

/** The faction on that day; a membership that may have begun or ended by then counts after a certain one. */
function factionOn(day: DayRange, { memberships }: BallotRow['person']): BallotView['faction'] {
  const candidates = memberships.flatMap(({ organization, ...dates }) => {
    const start = toDay(dates.startDate)
    const covers = coversDay({ earliest: start, latest: toDay(dates.endDate) }, day)
    return covers === false ? [] : [{ organization, certain: covers === true, start: start ?? '' }]
  })
  const [best] = candidates.sort(
    (a, b) => Number(b.certain) - Number(a.certain) || b.start.localeCompare(a.start),
  )
  return best ? toOrganizationRef(best.organization) : null
}

const toBallot =
  (day: DayRange) =>
  (row: BallotRow): BallotView => ({
    person: toPersonRef(row.person),
    faction: factionOn(day, row.person),
    choice: row.choice,
  })

const factionVoteSelect = {
  position: true,
  yes: true,
  no: true,
  abstain: true,
  organization: { select: organizationRefSelect },
} satisfies Prisma.FactionVoteSelect

type FactionVoteRow = Prisma.FactionVoteGetPayload<{ select: typeof factionVoteSelect }>

const toFactionVote = (row: FactionVoteRow): FactionVoteView => ({
  faction: toOrganizationRef(row.organization),
  position: row.position,
  yes: row.yes,
  no: row.no,
  abstain: row.abstain,
})

export const voteSelect = (bodyId: string) =>
  ({
    id: true,
    position: true,
    motionId: true,
    subject: true,
    method: true,
    majority: true,
    polarity: true,
    statutorySeats: true,
    present: true,
    yes: true,
    no: true,
    abstain: true,
    invalid: true,
    stated: true,
    outcome: true,
    outcomeReason: true,
    note: true,
    publication: evidenceSelect(bodyId),
    factionVotes: {
      where: { organization: publicOrganization(bodyId) },
      orderBy: { id: 'asc' },
      select: factionVoteSelect,
    },
    ballots: {
      where: { person: publicPerson(bodyId) },
      orderBy: [
        { person: { familyName: 'asc' } },
        { person: { givenName: 'asc' } },
        { personId: 'asc' },
      ],
      select: ballotSelect(bodyId),
    },
  }) satisfies Prisma.VoteSelect

type VoteRow = Prisma.VoteGetPayload<{ select: ReturnType<typeof voteSelect> }>

interface SessionDays {
  earliestDay: Date | null
  latestDay: Date | null
}

/** @param session the days of the session, for the factions of those who voted by name */
export const toVote = (session: SessionDays, row: VoteRow): VoteView => {
  const { publication, factionVotes, ballots, ...vote } = row
  const day = { earliest: toDay(session.earliestDay), latest: toDay(session.latestDay) }
  return {
    ...vote,
    version: publication.version,
    factions: factionVotes.map(toFactionVote),
    ballots: ballots.map(toBallot(day)),
    citations: publication.citations.map(toCitation),
  }
}

export const voteInContextSelect = (bodyId: string) =>
  ({
    ...voteSelect(bodyId),
    motion: {
      select: { title: true, position: true, agendaItem: { select: contextSelect } },
    },
  }) satisfies Prisma.VoteSelect

export type VoteInContextRow = Prisma.VoteGetPayload<{
  select: ReturnType<typeof voteInContextSelect>
}>

export const toVoteInContext = ({ motion, ...row }: VoteInContextRow): VoteInContext => ({
  ...toVote(motion.agendaItem.session, row),
  motionTitle: motion.title,
  ...toContext(motion.agendaItem),
})
