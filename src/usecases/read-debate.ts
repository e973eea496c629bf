import 'server-only'
import { findDebateById, findDebateBySlug, findDebatePath } from '@/db/queries/debates'
import { findRenamed } from '@/db/queries/former-slugs'
import { findSessionId } from '@/db/queries/session-view'
import type { Found } from '@/domain/record/found'
import type { DebateView } from '@/domain/record/views'
import { isUuid } from '@/lib/uuid'

/** A public debate by its address; session and item may each have been renamed. */
export async function readDebate(
  bodyId: string,
  sessionSlug: string,
  itemSlug: string,
): Promise<Found<DebateView>> {
  const current = await findSessionId(bodyId, sessionSlug)
  const sessionId = current ?? (await findRenamed(bodyId, 'session', sessionSlug))
  if (!sessionId) return null
  const debate = await findDebateBySlug(bodyId, sessionId, itemSlug)
  if (debate && current) return { found: debate }
  const id = debate?.id ?? (await findRenamed(bodyId, 'agenda_item', itemSlug, sessionId))
  const path = id && (await findDebatePath(bodyId, id))
  return path ? { movedTo: path } : null
}

/** A public debate by its id. */
export async function readAgendaItem(bodyId: string, id: string): Promise<DebateView | null> {
  return isUuid(id) ? findDebateById(bodyId, id) : null
}
