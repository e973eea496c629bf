import 'server-only'
import { findSessionBySlug, findSessionSlug } from '@/db/queries/session-view'
import type { Found } from '@/domain/record/found'
import { sessionPath } from '@/domain/record/paths'
import type { SessionView } from '@/domain/record/views'
import { foundOrMoved } from './reads/found-or-moved'

/** A public session with its agenda. */
export async function readSession(bodyId: string, slug: string): Promise<Found<SessionView>> {
  const session = await findSessionBySlug(bodyId, slug)
  return foundOrMoved(session, { bodyId, kind: 'session', slug }, async (id) => {
    const current = await findSessionSlug(bodyId, id)
    return current && sessionPath({ slug: current })
  })
}
