import 'server-only'
import { progressOf, type WorkingSession } from '@/db/queries/working-session'
import { pageOfWorkingSessions, type WorkingSessionFilter } from '@/db/queries/working-session-list'
import { nextStep, type SessionStep } from '@/domain/preparation/steps'
import type { Actor } from '@/domain/publication/actor'
import type { Page } from '@/domain/record/views'

export interface PreparedSession extends WorkingSession {
  /** `null`: nothing is left to do. */
  next: SessionStep | null
}

/**
 * The sessions of a body in every state, the latest first, each with what is to be done next. Throws
 * `InvalidInput` for a cursor that is not ours.
 */
export async function listSessionsForClerks(
  _: Actor,
  bodyId: string,
  filter: WorkingSessionFilter & { cursor?: string | undefined; limit?: number | undefined } = {},
): Promise<Page<PreparedSession>> {
  const { cursor, limit, ...conditions } = filter
  const page = await pageOfWorkingSessions(bodyId, conditions, { cursor, limit })
  const items = page.items.map((session) => ({ ...session, next: nextStep(progressOf(session)) }))
  return { ...page, items }
}
