import 'server-only'
import { db } from '@/db/client'

/** When the present version of each record was published; the caller names public ones only. */
export async function publishedAt(ids: readonly string[]): Promise<Map<string, Date>> {
  const rows = await db.publication.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, publishedAt: true },
  })
  return new Map(rows.flatMap(({ id, publishedAt: at }) => (at ? [[id, at] as const] : [])))
}
