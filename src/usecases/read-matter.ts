import 'server-only'
import { findMatterBySlug, findMatterSlug } from '@/db/queries/matter-view'
import type { Found } from '@/domain/record/found'
import { matterPath } from '@/domain/record/paths'
import type { MatterView } from '@/domain/record/views'
import { foundOrMoved } from './reads/found-or-moved'

/** A public matter with its way through the sessions and what is still owed. */
export async function readMatter(bodyId: string, slug: string): Promise<Found<MatterView>> {
  const matter = await findMatterBySlug(bodyId, slug)
  return foundOrMoved(matter, { bodyId, kind: 'matter', slug }, async (id) => {
    const current = await findMatterSlug(bodyId, id)
    return current && matterPath({ slug: current })
  })
}
