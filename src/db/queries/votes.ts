import 'server-only'
import type { Page, VoteInContext } from '@/domain/record/views'
import type { BallotChoice, FactionPosition, VoteMethod, VoteOutcome } from '@/domain/vocabulary'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicBallot, publicFactionVote, publicOrganization, publicVote } from '@/db/visibility'
import { dayKey, idKey, numberKey, type SortKey } from './keyset'
import { toVoteInContext, voteInContextSelect, type VoteInContextRow } from './map-vote'
import { readPage, type PageParams } from './page'
import { anySlug } from './slugs'
import { inYear } from './years'

type Where = Prisma.VoteWhereInput

const newestFirst = [
  { motion: { agendaItem: { session: { earliestDay: { sort: 'desc', nulls: 'last' } } } } },
  { motion: { agendaItem: { sessionId: 'desc' } } },
  { motion: { agendaItem: { position: 'asc' } } },
  { motion: { position: 'asc' } },
  { position: 'asc' },
  { id: 'asc' },
] satisfies Prisma.VoteOrderByWithRelationInput[]

const keys: SortKey<VoteInContextRow, Where>[] = [
  dayKey(
    'desc',
    (row) => row.motion.agendaItem.session.earliestDay,
    (earliestDay) => ({ motion: { agendaItem: { session: { earliestDay } } } }),
  ),
  idKey(
    'desc',
    (row) => row.motion.agendaItem.session.id,
    (sessionId) => ({ motion: { agendaItem: { sessionId } } }),
  ),
  numberKey(
    'asc',
    (row) => row.motion.agendaItem.position,
    (position) => ({ motion: { agendaItem: { position } } }),
  ),
  numberKey(
    'asc',
    (row) => row.motion.position,
    (position) => ({ motion: { position } }),
  ),
  numberKey(
    'asc',
    (row) => row.position,
    (position) => ({ position }),
  ),
  idKey(
    'asc',
    (row) => row.id,
    (id) => ({ id }),
  ),
]

export interface VoteFilter {
  /** Slugs; any of them. */
  session?: string[] | undefined
  /** Slugs of factions of which a position is recorded. */
  faction?: string[] | undefined
  outcome?: VoteOutcome[] | undefined
  method?: VoteMethod[] | undefined
  year?: number | undefined
}

const conditions = (bodyId: string, filter: VoteFilter): Where[] => {
  const { session, faction, outcome, method, year } = filter
  const inSession = (condition: Prisma.SessionWhereInput): Where => ({
    motion: { agendaItem: { session: condition } },
  })
  return [
    ...(session?.length ? [inSession({ slug: anySlug(session) })] : []),
    ...(faction?.length
      ? [
          {
            factionVotes: {
              some: { organization: { ...publicOrganization(bodyId), slug: anySlug(faction) } },
            },
          },
        ]
      : []),
    ...(outcome?.length ? [{ outcome: { in: outcome } }] : []),
    ...(method?.length ? [{ method: { in: method } }] : []),
    ...(year === undefined ? [] : [inSession({ earliestDay: inYear(year) })]),
  ]
}

/** Newest session first, within a session in the order in which was voted. */
export function pageOfVotes(
  bodyId: string,
  filter: VoteFilter,
  params: PageParams,
): Promise<Page<VoteInContext>> {
  const where: Where = { AND: [publicVote(bodyId), ...conditions(bodyId, filter)] }
  return readPage(params, {
    keys,
    count: () => db.vote.count({ where }),
    find: (behind: Where, take) =>
      db.vote.findMany({
        where: { AND: [where, behind] },
        orderBy: newestFirst,
        take,
        select: voteInContextSelect(bodyId),
      }),
    view: (row) => toVoteInContext(bodyId, row),
  })
}

export async function findVote(bodyId: string, id: string): Promise<VoteInContext | null> {
  const row = await db.vote.findFirst({
    where: { ...publicVote(bodyId), id },
    select: voteInContextSelect(bodyId),
  })
  return row && toVoteInContext(bodyId, row)
}

const newestVoteFirst = newestFirst.map((vote) => ({ vote }))

/** How a person voted by name, newest first. */
export async function ballotsOf(
  bodyId: string,
  personId: string,
  take: number,
): Promise<{ vote: VoteInContext; choice: BallotChoice }[]> {
  const rows = await db.ballot.findMany({
    where: { ...publicBallot(bodyId), personId },
    orderBy: newestVoteFirst,
    take,
    select: { choice: true, vote: { select: voteInContextSelect(bodyId) } },
  })
  return rows.map(({ choice, vote }) => ({ vote: toVoteInContext(bodyId, vote), choice }))
}

/** The positions that are recorded of a faction, newest first. */
export async function positionsOf(
  bodyId: string,
  organizationId: string,
  take: number,
): Promise<{ vote: VoteInContext; position: FactionPosition }[]> {
  const rows = await db.factionVote.findMany({
    where: { ...publicFactionVote(bodyId), organizationId },
    orderBy: newestVoteFirst,
    take,
    select: { position: true, vote: { select: voteInContextSelect(bodyId) } },
  })
  return rows.map(({ position, vote }) => ({ vote: toVoteInContext(bodyId, vote), position }))
}
