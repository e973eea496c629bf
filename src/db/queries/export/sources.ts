import 'server-only'
import { db } from '@/db/client'
import { publicSource } from '@/db/visibility'
import type { SourceView } from '@/domain/record/views'
import { sourceRefSelect, toSourceRef } from '../map-source'
import { inBatches } from './batches'

const BATCH = 50

/** Every public source of a body, without the places that cite it. */
export async function* allSources(
  bodyId: string,
): AsyncGenerator<Omit<SourceView, 'cited' | 'modifiedAt'>[]> {
  const batches = inBatches(BATCH, (behind, take) =>
    db.source.findMany({
      where: { AND: [publicSource(bodyId), behind] },
      orderBy: { id: 'asc' },
      take,
      select: {
        ...sourceRefSelect,
        author: true,
        url: true,
        licence: true,
        fullTextAllowed: true,
        note: true,
        publication: { select: { version: true } },
      },
    }),
  )
  for await (const rows of batches)
    yield rows.map(({ publication, ...row }) => ({
      ...row,
      ...toSourceRef(row),
      version: publication.version,
    }))
}
