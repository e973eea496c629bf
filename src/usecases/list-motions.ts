import 'server-only'
import { pageOfMotions, type MotionFilter } from '@/db/queries/motions'
import type { PageParams } from '@/db/queries/page'
import type { MotionInContext, Page } from '@/domain/record/views'

/**
 * The public motions, those of the newest session first.
 *
 * @throws InvalidInput for a malformed cursor or limit
 */
export async function listMotions(
  bodyId: string,
  params: MotionFilter & PageParams = {},
): Promise<Page<MotionInContext>> {
  return pageOfMotions(bodyId, params, params)
}
