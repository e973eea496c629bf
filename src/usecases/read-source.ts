import 'server-only'
import { findSource } from '@/db/queries/sources'
import type { SourceView } from '@/domain/record/views'
import { isUuid } from '@/lib/uuid'

/** A public source with every public place that cites it. */
export async function readSource(bodyId: string, id: string): Promise<SourceView | null> {
  return isUuid(id) ? findSource(bodyId, id) : null
}
