import 'server-only'
import { db } from '@/db/client'
import type { RecordKind } from '@/domain/record/payloads'
import type { Actor } from '@/domain/publication/actor'
import { isUuid } from '@/lib/uuid'

/**
 * What kind of record has this id, in this body. Bodies themselves are found wherever they are asked
 * for: a new one is not served under any address yet. `null` if there is none.
 */
export async function findRecordKind(
  _: Actor,
  bodyId: string,
  id: string,
): Promise<RecordKind | null> {
  if (!isUuid(id)) return null
  const found = await db.publication.findFirst({
    where: { id, OR: [{ bodyId }, { kind: 'body' }] },
    select: { kind: true },
  })
  return found?.kind ?? null
}
