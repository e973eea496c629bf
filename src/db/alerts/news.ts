import 'server-only'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { agendaEntrySelect, toAgendaEntry } from '@/db/queries/map-agenda-item'
import { motionInContextSelect, toMotionInContext } from '@/db/queries/map-motion'
import { sessionRefSelect, toSessionRef } from '@/db/queries/map-session'
import { firstDecidedIn, firstShownIn, type NewsSpan } from '@/db/queries/news'
import { publicItem, publicMotion, publicVote } from '@/db/visibility'
import type { AgendaEntry, MotionInContext, SessionRef } from '@/domain/record/views'

/** How many there are in all, and the first of them. */
export interface Counted<T> {
  total: number
  items: T[]
}

/**
 * Public motions that the public saw first then, or of which it then saw first a vote, or what became of
 * them where no vote had told it before.
 */
export async function newMotions(
  bodyId: string,
  of: Prisma.MotionWhereInput,
  span: NewsSpan,
  take: number,
): Promise<Counted<MotionInContext>> {
  const publication = firstShownIn(span)
  const where: Prisma.MotionWhereInput = {
    AND: [
      publicMotion(bodyId),
      of,
      {
        OR: [
          { publication },
          { votes: { some: { AND: [publicVote(bodyId), { publication }] } } },
          {
            publication: firstDecidedIn(span),
            votes: { none: { AND: [publicVote(bodyId), toldBefore(span)] } },
          },
        ],
      },
    ],
  }
  const total = await db.motion.count({ where })
  if (total === 0 || take === 0) return { total, items: [] }
  const rows = await db.motion.findMany({
    where,
    orderBy: [{ agendaItem: { session: { earliestDay: 'desc' } } }, { id: 'asc' }],
    take,
    select: motionInContextSelect(bodyId),
  })
  return { total, items: rows.map((row) => toMotionInContext(bodyId, row)) }
}

/** Votes that the public knew before, with what they decided. */
const toldBefore = ({ after }: NewsSpan) =>
  ({
    outcome: { not: 'unknown' },
    publication: { searchChange: { is: { shownRevision: { lte: after } } } },
  }) satisfies Prisma.VoteWhereInput

/** Public items that the public saw first then. */
export async function newItems(
  bodyId: string,
  of: Prisma.AgendaItemWhereInput,
  span: NewsSpan,
  take: number,
): Promise<Counted<{ item: AgendaEntry; session: SessionRef }>> {
  const where: Prisma.AgendaItemWhereInput = {
    AND: [publicItem(bodyId), of, { publication: firstShownIn(span) }],
  }
  const total = await db.agendaItem.count({ where })
  if (total === 0 || take === 0) return { total, items: [] }
  const rows = await db.agendaItem.findMany({
    where,
    orderBy: [{ session: { earliestDay: 'desc' } }, { position: 'asc' }, { id: 'asc' }],
    take,
    select: { ...agendaEntrySelect(bodyId), session: { select: sessionRefSelect } },
  })
  return {
    total,
    items: rows.map((row) => ({
      item: toAgendaEntry(bodyId, row),
      session: toSessionRef(row.session),
    })),
  }
}
