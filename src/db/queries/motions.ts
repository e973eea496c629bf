import 'server-only'
import type { MotionInContext, Page } from '@/domain/record/views'
import type { MotionOutcome } from '@/domain/vocabulary'
import { db } from '@/db/client'
import { named, onceARevision } from '@/db/public-state/once-a-revision'
import { sql, type Sql } from '@/db/sql'
import { publicMotion } from '@/db/visibility'
import type { CursorValue } from './cursor'
import { motionInContextSelect, toMotionInContext, type MotionInContextRow } from './map-motion'
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

const keys = cursorKeys<MotionInContextRow>(
  ({ agendaItem }) => agendaItem.session,
  ({ agendaItem }) => agendaItem.position,
  ({ position }) => position,
)

export interface MotionFilter {
  /** Slugs; any of them. */
  session?: string[] | undefined
  /** Slugs of factions (or other organizations) that moved. */
  faction?: string[] | undefined
  outcome?: MotionOutcome[] | undefined
}

const conditions = (bodyId: string, { faction, outcome }: MotionFilter, isMany: boolean): Sql[] => [
  ...(faction?.length
    ? [
        hasAny(
          sql`FROM "MotionMover" w WHERE w."motionId" = m."id"
            AND w."organizationId" IN ${organizationsNamed(bodyId, faction)}`,
          isMany,
        ),
      ]
    : []),
  ...anyOf(sql`m."outcome"`, sql`"MotionOutcome"`, outcome),
]

const isShown = (bodyId: string) => sql`m."shownIn" = ${bodyId}::uuid`

/** Newest session first, within a session in the order of the agenda. */
export function pageOfMotions(
  bodyId: string,
  filter: MotionFilter,
  params: PageParams,
): Promise<Page<MotionInContext>> {
  const ofSession = anySlugOf(sql`s."slug"`, filter.session)
  const count = () =>
    onceARevision(bodyId, named('motions', filter), () => {
      const where = [isShown(bodyId), ...conditions(bodyId, filter, false)]
      return countChosen('motion', { bodyId, where, ofSession })
    })
  return readPage(params, {
    keys,
    count,
    find: async (behind, take) => {
      const isMany = (filter.faction ?? []).length > 0 && (await count()) >= MANY
      const where = [...conditions(bodyId, filter, isMany), ...ofSession]
      return find(bodyId, { where, behind, take })
    },
    view: (row) => toMotionInContext(bodyId, row),
  })
}

async function find(
  bodyId: string,
  { where, ...place }: { where: Sql[]; behind?: readonly CursorValue[] | undefined; take: number },
): Promise<MotionInContextRow[]> {
  const ids = await newestFirst('motion', { bodyId, where: [isShown(bodyId), ...where], ...place })
  const rows = await db.motion.findMany({
    where: { ...publicMotion(bodyId), id: { in: ids } },
    select: motionInContextSelect(bodyId),
  })
  return inOrder(ids, rows)
}

const newest = async (bodyId: string, condition: Sql, take: number): Promise<MotionInContext[]> =>
  (await find(bodyId, { where: [condition], take })).map((row) => toMotionInContext(bodyId, row))

/** The newest public motions of which the outcome is known. */
export const newestDecisions = (bodyId: string, take: number): Promise<MotionInContext[]> =>
  newest(bodyId, sql`m."outcome" <> 'not_reported'`, take)

/** The newest public motions that a person or an organization moved. */
export function newestMovedBy(
  bodyId: string,
  mover: { personId: string } | { organizationId: string },
  take: number,
): Promise<MotionInContext[]> {
  const moved =
    'personId' in mover
      ? sql`w."personId" = ${mover.personId}::uuid`
      : sql`w."organizationId" = ${mover.organizationId}::uuid`
  const condition = sql`EXISTS (SELECT FROM "MotionMover" w WHERE w."motionId" = m."id" AND ${moved})`
  return newest(bodyId, condition, take)
}

export async function findMotion(bodyId: string, id: string): Promise<MotionInContext | null> {
  const row = await db.motion.findFirst({
    where: { ...publicMotion(bodyId), id },
    select: motionInContextSelect(bodyId),
  })
  return row && toMotionInContext(bodyId, row)
}
