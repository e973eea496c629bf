import 'server-only'
import type { Page, VoteInContext } from '@/domain/record/views'
import type { BallotChoice, FactionPosition, VoteMethod, VoteOutcome } from '@/domain/vocabulary'
import { db } from '@/db/client'
import { onceARevision } from '@/db/public-state/once-a-revision'
import { sql, type Sql } from '@/db/sql'
import { publicBallot, publicFactionVote, publicVote } from '@/db/visibility'
import { toVoteInContext, voteInContextSelect, type VoteInContextRow } from './map-vote'
import {
  anyOf,
  anySlugOf,
  countChosen,
  cursorKeys,
  inOrder,
  newestFirst,
  organizationsNamed,
} from './newest-first'
import { readPage, type PageParams } from './page'
import { inYear } from './years'

const keys = cursorKeys<VoteInContextRow>(
  ({ motion }) => motion.agendaItem.session,
  ({ motion }) => motion.agendaItem.position,
  ({ motion }) => motion.position,
  ({ position }) => position,
)

export interface VoteFilter {
  /** Slugs; any of them. */
  session?: string[] | undefined
  /** Slugs of factions of which a position is recorded. */
  faction?: string[] | undefined
  outcome?: VoteOutcome[] | undefined
  method?: VoteMethod[] | undefined
  year?: number | undefined
}

function conditions(
  bodyId: string,
  { session, faction, outcome, method, year }: VoteFilter,
): Sql[] {
  const days = year === undefined ? null : inYear(year)
  return [
    ...anySlugOf(sql`s."slug"`, session),
    ...(faction?.length
      ? [
          sql`EXISTS (SELECT FROM "FactionVote" f WHERE f."voteId" = v."id"
            AND f."organizationId" IN ${organizationsNamed(bodyId, faction)})`,
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
  const narrowed = conditions(bodyId, filter)
  const where = [isShown(bodyId), ...narrowed]
  return readPage(params, {
    keys,
    count: () =>
      narrowed.length === 0
        ? onceARevision(bodyId, 'votes', () => db.vote.count({ where: publicVote(bodyId) }))
        : countChosen('vote', { bodyId, where }),
    find: async (behind, take) => {
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
