import 'server-only'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import { publicMotion, publicVote } from '@/db/visibility'
import type { MotionInContext } from '@/domain/record/views'
import { motionInContextSelect, toMotionInContext } from './map-motion'
import { publishedAt } from './published-at'

type Where = Prisma.MotionWhereInput

const BATCH = 200

/** The order of an index of publications. */
const newestFirst = [
  { publishedAt: 'desc' },
  { id: 'desc' },
] satisfies Prisma.PublicationOrderByWithRelationInput[]

/** The public motions that fulfil the condition and were published last, without regard to their votes. */
async function idsByMotion(bodyId: string, where: Where, take: number): Promise<string[]> {
  const rows = await db.publication.findMany({
    where: { bodyId, kind: 'motion', state: 'published', motion: where },
    orderBy: newestFirst,
    take,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** Those of which a vote was published last. */
async function idsByVote(bodyId: string, motion: Where, take: number): Promise<string[]> {
  const ids = new Set<string>()
  for (let skip = 0; ids.size < take; skip += BATCH) {
    const rows = await db.publication.findMany({
      where: {
        bodyId,
        kind: 'vote',
        state: 'published',
        vote: { AND: [publicVote(bodyId), { motion }] },
      },
      orderBy: newestFirst,
      skip,
      take: BATCH,
      select: { vote: { select: { motionId: true } } },
    })
    for (const { vote } of rows) if (vote) ids.add(vote.motionId)
    if (rows.length < BATCH) break
  }
  return [...ids].slice(0, take)
}

/**
 * The public motions that fulfil the condition, those first that changed last: that were published or
 * corrected, or of which a vote was.
 */
export async function lastPublishedMotions(
  bodyId: string,
  of: Where,
  take: number,
): Promise<{ motion: MotionInContext; publishedAt: Date }[]> {
  const where: Where = { AND: [publicMotion(bodyId), of] }
  const [byMotion, byVote] = await Promise.all([
    idsByMotion(bodyId, where, take),
    idsByVote(bodyId, where, take),
  ])
  const rows = await db.motion.findMany({
    where: { AND: [where, { id: { in: [...byMotion, ...byVote] } }] },
    select: motionInContextSelect(bodyId),
  })
  const records = rows.flatMap(({ id, votes }) => [id, ...votes.map((vote) => vote.id)])
  const moments = await publishedAt(records)
  return rows
    .map((row) => {
      const all = [row.id, ...row.votes.map(({ id }) => id)]
      const latest = Math.max(...all.map((id) => moments.get(id)?.getTime() ?? 0))
      return { motion: toMotionInContext(bodyId, row), publishedAt: new Date(latest) }
    })
    .sort(
      (a, b) =>
        b.publishedAt.getTime() - a.publishedAt.getTime() || (a.motion.id < b.motion.id ? 1 : -1),
    )
    .slice(0, take)
}
