import 'server-only'
import { findRenamed } from '@/db/queries/former-slugs'
import type { RecordKind } from '@/domain/record/payloads'
import type { Found } from '@/domain/record/found'

/**
 * What was found, or else the present address of the record that once had this slug.
 *
 * @param pathOf the address of the record with this id, `null` if the public may not see it
 */
export async function foundOrMoved<T>(
  found: T | null,
  former: { bodyId: string; kind: RecordKind; slug: string },
  pathOf: (id: string) => Promise<string | null>,
): Promise<Found<T>> {
  if (found !== null) return { found }
  const id = await findRenamed(former.bodyId, former.kind, former.slug)
  const path = id && (await pathOf(id))
  return path ? { movedTo: path } : null
}
