import 'server-only'
import { db } from '@/db/client'
import type { RecordKind } from '@/db/generated/enums'
import { sql } from '@/db/sql'

/** When the present version of each record was published; the caller names public ones only. */
export async function publishedAt(ids: readonly string[]): Promise<Map<string, Date>> {
  const rows = await db.publication.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, publishedAt: true },
  })
  return new Map(rows.flatMap(({ id, publishedAt: at }) => (at ? [[id, at] as const] : [])))
}

/**
 * Those of the records that were published or corrected last, with the moment of it, the last first; the
 * caller names public ones only.
 *
 * @param ids any number
 */
export async function lastPublishedAmong(
  ids: readonly string[],
  take: number,
): Promise<Map<string, Date>> {
  const rows = await db.$queryRaw<{ id: string; publishedAt: Date }[]>(sql`
    SELECT "id", "publishedAt" FROM "Publication"
    WHERE "id" = ANY (${[...ids]}::uuid[]) AND "publishedAt" IS NOT NULL
    ORDER BY "publishedAt" DESC, "id" DESC LIMIT ${take}`)
  return new Map(rows.map(({ id, publishedAt: at }) => [id, at]))
}

const SMALLEST_BATCH = 200
const LARGEST_BATCH = 5_000

/** Published records of a body: none that follows was published after `until`. */
export interface PublishedBatch {
  published: Map<string, Date>
  until: Date
}

/**
 * The published records of a kind, the last touched first, which is nearly the order of their
 * publication: in batches that grow, each read when it is asked for. Whether what they stand in is
 * public is not looked at.
 */
export async function* lastPublishedFirst(
  bodyId: string,
  kind: RecordKind,
): AsyncGenerator<PublishedBatch> {
  let behind: { updatedAt: Date; id: string } | null = null
  for (let take = SMALLEST_BATCH; ; take = Math.min(take * 5, LARGEST_BATCH)) {
    const rows = await batchBehind({ bodyId, kind, behind, take })
    const last = rows.at(-1)
    if (!last) return
    const published = rows.flatMap(({ id, publishedAt: at }) => (at ? [[id, at] as const] : []))
    yield { published: new Map(published), until: last.updatedAt }
    if (rows.length < take) return
    behind = last
  }
}

interface BatchRequest {
  bodyId: string
  kind: RecordKind
  behind: { updatedAt: Date; id: string } | null
  take: number
}

const batchBehind = ({ bodyId, kind, behind, take }: BatchRequest) =>
  db.publication.findMany({
    where: {
      bodyId,
      kind,
      state: 'published',
      ...(behind && {
        // What was imported together shares a moment.
        updatedAt: { lte: behind.updatedAt },
        OR: [{ updatedAt: { lt: behind.updatedAt } }, { id: { lt: behind.id } }],
      }),
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take,
    select: { id: true, publishedAt: true, updatedAt: true },
  })
