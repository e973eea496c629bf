import 'server-only'
import type { MotionInContext, Page } from '@/domain/record/views'
import type { MotionOutcome } from '@/domain/vocabulary'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { sql, type Sql } from '@/db/sql'
import { publicMotion, publicOrganization } from '@/db/visibility'
import type { CursorValue } from './cursor'
import { dayKey, idKey, numberKey, type SortKey } from './keyset'
import { motionInContextSelect, toMotionInContext, type MotionInContextRow } from './map-motion'
import { anyOf, anySlugOf, inOrder, newestFirst } from './newest-first'
import { readPage, type PageParams } from './page'
import { anySlug, isSlug } from './slugs'

type Where = Prisma.MotionWhereInput

const keys: SortKey<MotionInContextRow, Where>[] = [
  dayKey(
    'desc',
    (row) => row.agendaItem.session.earliestDay,
    (earliestDay) => ({ agendaItem: { session: { earliestDay } } }),
  ),
  idKey(
    'desc',
    (row) => row.agendaItem.session.id,
    (sessionId) => ({ agendaItem: { sessionId } }),
  ),
  numberKey(
    'asc',
    (row) => row.agendaItem.position,
    (position) => ({ agendaItem: { position } }),
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

export interface MotionFilter {
  /** Slugs; any of them. */
  session?: string[] | undefined
  /** Slugs of factions (or other organizations) that moved. */
  faction?: string[] | undefined
  outcome?: MotionOutcome[] | undefined
}

const conditions = (bodyId: string, { session, faction, outcome }: MotionFilter): Where[] => [
  ...(session?.length ? [{ agendaItem: { session: { slug: anySlug(session) } } }] : []),
  ...(faction?.length
    ? [
        {
          movers: {
            some: { organization: { ...publicOrganization(bodyId), slug: anySlug(faction) } },
          },
        },
      ]
    : []),
  ...(outcome?.length ? [{ outcome: { in: outcome } }] : []),
]

/** The same conditions for `newestFirst`. */
const sqlConditions = (bodyId: string, { session, faction, outcome }: MotionFilter): Sql[] => [
  ...anySlugOf(sql`s."slug"`, session),
  ...(faction?.length
    ? [
        sql`EXISTS (SELECT FROM "MotionMover" w
          JOIN "Organization" o ON o."id" = w."organizationId" AND o."bodyId" = ${bodyId}::uuid
          JOIN "Publication" p ON p."id" = o."id" AND p."state" = 'published'
          WHERE w."motionId" = m."id" AND o."slug" = ANY(${faction.filter(isSlug)}))`,
      ]
    : []),
  ...anyOf(sql`m."outcome"`, outcome),
]

/** Newest session first, within a session in the order of the agenda. */
export function pageOfMotions(
  bodyId: string,
  filter: MotionFilter,
  params: PageParams,
): Promise<Page<MotionInContext>> {
  return readPage(params, {
    keys,
    count: () =>
      db.motion.count({ where: { AND: [publicMotion(bodyId), ...conditions(bodyId, filter)] } }),
    find: (_: Where, take, behind) =>
      find(bodyId, { where: sqlConditions(bodyId, filter), behind, take }),
    view: (row) => toMotionInContext(bodyId, row),
  })
}

async function find(
  bodyId: string,
  { where, ...place }: { where: Sql[]; behind?: readonly CursorValue[] | undefined; take: number },
): Promise<MotionInContextRow[]> {
  const shown = sql`m."shownIn" = ${bodyId}::uuid`
  const ids = await newestFirst('motion', { bodyId, where: [shown, ...where], ...place })
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
