import 'server-only'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'

/**
 * When any of these records was last published, ISO 8601; the caller names public ones only.
 *
 * @param groups any of them; one query each, since a query over several tables takes long to plan
 */
export async function lastPublished(groups: Prisma.PublicationWhereInput[]): Promise<string> {
  const newest = await Promise.all(
    groups.map((where) => db.publication.aggregate({ where, _max: { publishedAt: true } })),
  )
  const moments = newest.map(({ _max }) => _max.publishedAt?.getTime() ?? 0)
  return new Date(Math.max(0, ...moments)).toISOString()
}
