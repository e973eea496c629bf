import 'server-only'
import type { PageParams } from '@/db/queries/page'
import { pageOfVotes, type VoteFilter } from '@/db/queries/votes'
import type { Page, VoteInContext } from '@/domain/record/views'

/**
 * The public votes, those of the newest session first.
 *
 * @throws InvalidInput for a malformed cursor, limit or year
 */
export async function listVotes(
  bodyId: string,
  params: VoteFilter & PageParams = {},
): Promise<Page<VoteInContext>> {
  return pageOfVotes(bodyId, params, params)
}
