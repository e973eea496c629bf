import 'server-only'
import { db } from '@/db/client'
import type { RecordKind } from '@/db/generated/enums'
import { isSlug } from './slugs'

/** The id of the record that had this address before it was renamed, whether public or not. */
export async function findRenamed(
  bodyId: string,
  kind: RecordKind,
  slug: string,
  scopeId: string | null = null,
): Promise<string | null> {
  if (!isSlug(slug)) return null
  const former = await db.formerSlug.findFirst({
    where: { bodyId, kind, slug, scopeId, publication: { bodyId, kind } },
    select: { publicationId: true },
  })
  return former && former.publicationId
}
