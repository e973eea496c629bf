import 'server-only'
import { workingFollowUps } from '@/db/queries/working-follow-ups'
import { isUuid } from '@/lib/uuid'
import type { Transaction } from '@/db/records/store'

/** Whether a follow-up names the motion, in the version being worked on. */
export async function hasTask(
  transaction: Transaction,
  bodyId: string,
  motionId: string,
): Promise<boolean> {
  if (!isUuid(motionId)) return false
  const rows = await transaction.$queryRaw<unknown[]>`
    WITH ${workingFollowUps(bodyId)}
    SELECT 1 FROM working WHERE "motionId" = ${motionId}::uuid LIMIT 1`
  return rows.length > 0
}
