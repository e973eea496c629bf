import 'server-only'
import { isUuid } from '@/lib/uuid'
import { db } from '@/db/client'
import { publicRecordOfKind } from '@/db/visibility'

/** Which of these records the public may see. */
export async function visibleAmong(bodyId: string, ids: string[]): Promise<ReadonlySet<string>> {
  const asked = [...new Set(ids)].filter(isUuid)
  if (asked.length === 0) return new Set()
  const known = await db.publication.findMany({
    where: { bodyId, state: 'published', id: { in: asked } },
    select: { id: true, kind: true },
  })
  const kinds = [...new Set(known.map(({ kind }) => kind))]
  const visible = await Promise.all(
    kinds.map((kind) => {
      const ofKind = known.filter((record) => record.kind === kind).map(({ id }) => id)
      return db.publication.findMany({
        where: { AND: [{ id: { in: ofKind } }, publicRecordOfKind[kind](bodyId)] },
        select: { id: true },
      })
    }),
  )
  return new Set(visible.flat().map(({ id }) => id))
}
