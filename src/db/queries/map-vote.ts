import 'server-only'
import type {
  BallotView,
  CandidateView,
  FactionVoteView,
  VoteInContext,
  VoteView,
} from '@/domain/record/views'
import { coversDay, type DayRange } from '@/domain/time/day'
import type { Prisma } from '@/db/generated/client'
import { isPublished, publicOrganization, publicPerson } from '@/db/visibility'
import { contextSelect, toContext } from './map-agenda-item'
import { organizationRefSelect, toOrganizationRef } from './map-organization'
import { personRefSelect, toPersonRef, toPublicPerson } from './map-person'
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

const candidateSelect = {
  name: true,
  votes: true,
  elected: true,
  byLot: true,
  person: { select: personRefSelect },
} satisfies Prisma.VoteCandidateSelect

type CandidateRow = Prisma.VoteCandidateGetPayload<{ select: typeof candidateSelect }>

const toCandidate =
  (bodyId: string) =>
  ({ person, ...row }: CandidateRow): CandidateView => ({
    ...row,
    person: toPublicPerson(bodyId, person),
  })

/** Of another count of the same motion, which therefore is as public as this one once it is published. */
const otherCountSelect = {
  id: true,
  motionId: true,
  replacement: true,
  publication: { select: { state: true } },
} satisfies Prisma.VoteSelect

type OtherCountRow = Prisma.VoteGetPayload<{ select: typeof otherCountSelect }>

const isShownBeside = (motionId: string, other: OtherCountRow | null): other is OtherCountRow =>
  other !== null && other.motionId === motionId && isPublished(other)

/** How a later count came to be where the source does not say: it is another count. */
const HOW = 'repeated'

function otherCounts({
  motionId,
  replaces,
  replacedBy,
  ...row
}: CountRow): Pick<VoteView, 'replaces' | 'replacedBy'> {
  const { replacement, replacementReason } = row
  return {
    replaces: isShownBeside(motionId, replaces)
      ? { id: replaces.id, how: replacement ?? HOW, reason: replacementReason }
      : null,
    replacedBy: isShownBeside(motionId, replacedBy)
      ? { id: replacedBy.id, how: replacedBy.replacement ?? HOW }
      : null,
  }
}

type CountRow = Pick<
  VoteRow,
  'motionId' | 'replaces' | 'replacedBy' | 'replacement' | 'replacementReason'
>

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
    machineRead: true,
    note: true,
    chairExcludedBy: true,
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
    candidates: { orderBy: { position: 'asc' }, select: candidateSelect },
    round: true,
    requests: { orderBy: { position: 'asc' }, select: { kind: true, by: true, supporters: true } },
    replacement: true,
    replacementReason: true,
    replaces: { select: otherCountSelect },
    replacedBy: { select: otherCountSelect },
  }) satisfies Prisma.VoteSelect

type VoteRow = Prisma.VoteGetPayload<{ select: ReturnType<typeof voteSelect> }>

interface SessionDays {
  earliestDay: Date | null
  latestDay: Date | null
}

/** @param session the days of the session, for the factions of those who voted by name */
export const toVote = (bodyId: string, session: SessionDays, row: VoteRow): VoteView => {
  const day = { earliest: toDay(session.earliestDay), latest: toDay(session.latestDay) }
  const { publication, factionVotes, ballots, candidates } = row
  return {
    id: row.id,
    position: row.position,
    motionId: row.motionId,
    subject: row.subject,
    method: row.method,
    majority: row.majority,
    polarity: row.polarity,
    statutorySeats: row.statutorySeats,
    present: row.present,
    yes: row.yes,
    no: row.no,
    abstain: row.abstain,
    invalid: row.invalid,
    stated: row.stated,
    outcome: row.outcome,
    outcomeReason: row.outcomeReason,
    machineRead: row.machineRead,
    note: row.note,
    chairExcludedBy: row.chairExcludedBy,
    round: row.round,
    requests: row.requests,
    version: publication.version,
    factions: factionVotes.map(toFactionVote),
    ballots: ballots.map(toBallot(day)),
    candidates: candidates.map(toCandidate(bodyId)),
    ...otherCounts(row),
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

export const toVoteInContext = (
  bodyId: string,
  { motion, ...row }: VoteInContextRow,
): VoteInContext => ({
  ...toVote(bodyId, motion.agendaItem.session, row),
  motionTitle: motion.title,
  ...toContext(motion.agendaItem),
})
