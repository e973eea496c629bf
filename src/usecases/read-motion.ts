import 'server-only'
import { findMotion } from '@/db/queries/motions'
import { statementsOnMotion } from '@/db/queries/statements'
import type { MotionInContext, StatementView } from '@/domain/record/views'
import { isUuid } from '@/lib/uuid'

/** A public motion with its votes and what was said on it. */
export async function readMotion(
  bodyId: string,
  id: string,
): Promise<(MotionInContext & { statements: StatementView[] }) | null> {
  const motion = isUuid(id) ? await findMotion(bodyId, id) : null
  return motion && { ...motion, statements: await statementsOnMotion(bodyId, id) }
}
