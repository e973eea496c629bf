import 'server-only'
import { db } from '@/db/client'

/** When something in the body was last published, corrected or taken back. */
export async function lastPublicChange(bodyId: string): Promise<Date> {
  // The first by an index each: the largest of all would be looked for among all.
  const [published, corrected] = await Promise.all([
    db.publication.findFirst({
      where: { bodyId, publishedAt: { not: null } },
      orderBy: { publishedAt: 'desc' },
      select: { publishedAt: true },
    }),
    db.correction.findFirst({ where: { bodyId }, orderBy: { at: 'desc' }, select: { at: true } }),
  ])
  const moments = [published?.publishedAt, corrected?.at]
  return new Date(Math.max(0, ...moments.map((moment) => moment?.getTime() ?? 0)))
}
