import 'server-only'
import type { Page, VoteInContext } from '@/domain/record/views'
import type { BallotChoice, FactionPosition, VoteMethod, VoteOutcome } from '@/domain/vocabulary'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { sql } from '@/db/sql'
import { publicBallot, publicFactionVote, publicOrganization, publicVote } from '@/db/visibility'
import { dayKey, idKey, numberKey, type SortKey } from './keyset'
import { toVoteInContext, voteInContextSelect, type VoteInContextRow } from './map-vote'
import { anyOf, anySlugOf, inOrder, newestFirst } from './newest-first'
import { readPage, type PageParams } from './page'
import { anySlug, isSlug } from './slugs'
import { inYear } from './years'

type Where = Prisma.VoteWhereInput

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

/** The same conditions for `newestFirst`. */
const sqlConditions = ({ session, faction, outcome, method, year }: VoteFilter, bodyId: string) => {
  const days = year === undefined ? null : inYear(year)
  return [
    ...anySlugOf(sql`s."slug"`, session),
    ...(faction?.length
      ? [
          sql`EXISTS (SELECT FROM "FactionVote" f
            JOIN "Organization" o ON o."id" = f."organizationId" AND o."bodyId" = ${bodyId}::uuid
            JOIN "Publication" p ON p."id" = o."id" AND p."state" = 'published'
            WHERE f."voteId" = v."id" AND o."slug" = ANY(${faction.filter(isSlug)}))`,
        ]
      : []),
    ...anyOf(sql`v."outcome"`, outcome),
    ...anyOf(sql`v."method"`, method),
    ...(days ? [sql`s."earliestDay" BETWEEN ${days.gte}::date AND ${days.lte}::date`] : []),
  ]
}

const isShown = (bodyId: string) => sql`v."shownIn" = ${bodyId}::uuid`

/** Newest session first, within a session in the order in which was voted. */
export function pageOfVotes(
  bodyId: string,
  filter: VoteFilter,
  params: PageParams,
): Promise<Page<VoteInContext>> {
  return readPage(params, {
    keys,
    count: () =>
      db.vote.count({ where: { AND: [publicVote(bodyId), ...conditions(bodyId, filter)] } }),
    find: async (_: Where, take, behind) => {
      const where = [isShown(bodyId), ...sqlConditions(filter, bodyId)]
      const ids = await newestFirst('vote', { bodyId, where, behind, take })
      return inOrder(ids, await votesById(bodyId, ids))
    },
    view: (row) => toVoteInContext(bodyId, row),
  })
}

const votesById = (bodyId: string, ids: string[]): Promise<VoteInContextRow[]> =>
  db.vote.findMany({
    where: { ...publicVote(bodyId), id: { in: ids } },
    select: voteInContextSelect(bodyId),
  })

export async function findVote(bodyId: string, id: string): Promise<VoteInContext | null> {
  const row = await db.vote.findFirst({
    where: { ...publicVote(bodyId), id },
    select: voteInContextSelect(bodyId),
  })
  return row && toVoteInContext(bodyId, row)
}

/** How a person voted by name, newest first. */
export async function ballotsOf(
  bodyId: string,
  personId: string,
  take: number,
): Promise<{ vote: VoteInContext; choice: BallotChoice }[]> {
  const where = [isShown(bodyId), sql`b."personId" = ${personId}::uuid`]
  const ids = await newestFirst('ballot', { bodyId, where, take })
  const rows = await db.ballot.findMany({
    where: { ...publicBallot(bodyId), id: { in: ids } },
    select: { id: true, choice: true, vote: { select: voteInContextSelect(bodyId) } },
  })
  return inOrder(ids, rows).map(({ choice, vote }) => ({
    vote: toVoteInContext(bodyId, vote),
    choice,
  }))
}

/** The positions that are recorded of a faction, newest first. */
export async function positionsOf(
  bodyId: string,
  organizationId: string,
  take: number,
): Promise<{ vote: VoteInContext; position: FactionPosition }[]> {
  const where = [isShown(bodyId), sql`f."organizationId" = ${organizationId}::uuid`]
  const ids = await newestFirst('factionVote', { bodyId, where, take })
  const rows = await db.factionVote.findMany({
    where: { ...publicFactionVote(bodyId), id: { in: ids } },
    select: { id: true, position: true, vote: { select: voteInContextSelect(bodyId) } },
  })
  return inOrder(ids, rows).map(({ position, vote }) => ({
    vote: toVoteInContext(bodyId, vote),
    position,
  }))
}
