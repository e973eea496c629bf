import 'server-only'
import { pageOfMatters } from '@/db/queries/matter-lists'
import type { PageParams } from '@/db/queries/page'
import type { MatterListEntry, Page } from '@/domain/record/views'

export interface MatterFilter {
  /** Only matters of which something is still owed, or only the others. */
  open?: boolean | undefined
}

/**
 * The public matters by title.
 *
 * @throws InvalidInput for a malformed cursor or limit
 */
export async function listMatters(
  bodyId: string,
  params: MatterFilter & PageParams = {},
): Promise<Page<MatterListEntry>> {
  return pageOfMatters(bodyId, params.open, params)
}
