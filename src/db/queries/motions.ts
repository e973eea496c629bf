import 'server-only'
import type { MotionInContext, Page } from '@/domain/record/views'
import type { MotionOutcome } from '@/domain/vocabulary'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicMotion, publicOrganization } from '@/db/visibility'
import { dayKey, idKey, numberKey, type SortKey } from './keyset'
import { motionInContextSelect, toMotionInContext, type MotionInContextRow } from './map-motion'
import { readPage, type PageParams } from './page'
import { anySlug } from './slugs'

type Where = Prisma.MotionWhereInput

const newestFirst = [
  { agendaItem: { session: { earliestDay: { sort: 'desc', nulls: 'last' } } } },
  { agendaItem: { sessionId: 'desc' } },
  { agendaItem: { position: 'asc' } },
  { position: 'asc' },
  { id: 'asc' },
] satisfies Prisma.MotionOrderByWithRelationInput[]

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

/** Newest session first, within a session in the order of the agenda. */
export function pageOfMotions(
  bodyId: string,
  filter: MotionFilter,
  params: PageParams,
): Promise<Page<MotionInContext>> {
  const where: Where = { AND: [publicMotion(bodyId), ...conditions(bodyId, filter)] }
  return readPage(params, {
    keys,
    count: () => db.motion.count({ where }),
    find: (behind: Where, take) => find(bodyId, { AND: [where, behind] }, take),
    view: (row) => toMotionInContext(bodyId, row),
  })
}

const find = (bodyId: string, where: Where, take?: number): Promise<MotionInContextRow[]> =>
  db.motion.findMany({
    where,
    orderBy: newestFirst,
    ...(take === undefined ? {} : { take }),
    select: motionInContextSelect(bodyId),
  })

/** The newest public motions that fulfil the condition. */
export async function newestMotions(
  bodyId: string,
  of: Where,
  take: number,
): Promise<MotionInContext[]> {
  const rows = await find(bodyId, { AND: [publicMotion(bodyId), of] }, take)
  return rows.map((row) => toMotionInContext(bodyId, row))
}

export async function findMotion(bodyId: string, id: string): Promise<MotionInContext | null> {
  const row = await db.motion.findFirst({
    where: { ...publicMotion(bodyId), id },
    select: motionInContextSelect(bodyId),
  })
  return row && toMotionInContext(bodyId, row)
}
