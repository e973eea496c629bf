import 'server-only'
import type { Page, VoteInContext } from '@/domain/record/views'
import type { BallotChoice, FactionPosition, VoteMethod, VoteOutcome } from '@/domain/vocabulary'
import { db } from '@/db/client'
import { named, onceARevision } from '@/db/public-state/once-a-revision'
import { sql, type Sql } from '@/db/sql'
import { publicBallot, publicFactionVote, publicVote } from '@/db/visibility'
import { toVoteInContext, voteInContextSelect, type VoteInContextRow } from './map-vote'
import {
  anyOf,
  anySlugOf,
  countChosen,
  cursorKeys,
  hasAny,
  inOrder,
  MANY,
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

const conditions = (
  bodyId: string,
  { faction, outcome, method }: VoteFilter,
  isMany: boolean,
): Sql[] => [
  isShown(bodyId),
  ...(faction?.length
    ? [
        hasAny(
          sql`FROM "FactionVote" f WHERE f."voteId" = v."id"
            AND f."organizationId" IN ${organizationsNamed(bodyId, faction)}`,
          isMany,
        ),
      ]
    : []),
  ...anyOf(sql`v."outcome"`, sql`"VoteOutcome"`, outcome),
  ...anyOf(sql`v."method"`, sql`"VoteMethod"`, method),
]

function sessionConditions({ session, year }: VoteFilter): Sql[] {
  const days = year === undefined ? null : inYear(year)
  return [
    ...anySlugOf(sql`s."slug"`, session),
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
  const ofSession = sessionConditions(filter)
  const count = () =>
    onceARevision(bodyId, named('votes', filter), () =>
      countChosen('vote', { bodyId, where: conditions(bodyId, filter, false), ofSession }),
    )
  return readPage(params, {
    keys,
    count,
    find: async (behind, take) => {
      const isMany = (filter.faction ?? []).length > 0 && (await count()) >= MANY
      const where = [...conditions(bodyId, filter, isMany), ...ofSession]
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
