import 'server-only'
import { pageOfCorrections } from '@/db/queries/corrections'
import type { PageParams } from '@/db/queries/page'
import { InvalidInput } from '@/domain/record/invalid-input'
import type { CorrectionView, Page } from '@/domain/record/views'
import { isUuid } from '@/lib/uuid'

/**
 * The corrections of records that are public today, newest first.
 *
 * @param params `record`: the id of the one record whose corrections are wanted
 * @throws InvalidInput for a malformed cursor, limit or id
 */
export async function listCorrections(
  bodyId: string,
  { record, ...params }: { record?: string | undefined } & PageParams = {},
): Promise<Page<CorrectionView>> {
  if (record !== undefined && !isUuid(record)) {
    const message = 'Das ist keine Kennung eines Datensatzes.'
    throw new InvalidInput([{ path: 'record', message }])
  }
  return pageOfCorrections(bodyId, record, params)
}
