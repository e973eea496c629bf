import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { allSearchDocuments } from '@/db/queries/search-documents'
import { log } from '@/lib/log'
import { SegmentBuilder } from '../engine/builder'
import { memorySink } from '../engine/documents'
import type { Segment } from '../engine/segment'
import type { SegmentOrigin } from '../engine/segment-file'
import type { IndexFolder } from './index-folder'

/** So many statements are analysed before answers of the database are taken in again. */
const BREATH = 50

async function fill(bodyId: string, builder: SegmentBuilder): Promise<Segment> {
  const batches = allSearchDocuments(bodyId)
  let next = batches.next()
  for (;;) {
    const batch = await next
    if (batch.done) return builder.finish()
    // The database reads the next batch while this one is analysed.
    next = batches.next()
    for (const [at, document] of batch.value.entries()) {
      builder.add(document)
      if (at % BREATH === 0) await setImmediate()
    }
  }
}

/** Builds the index of a body in memory. */
export const buildInMemory = (bodyId: string): Promise<Segment> =>
  fill(bodyId, new SegmentBuilder(memorySink()))

/** Builds the index of a body on disk, in the place of what is there. */
export async function buildOnDisk(
  folder: IndexFolder,
  bodyId: string,
  origin: SegmentOrigin,
): Promise<void> {
  const started = performance.now()
  const stored = await folder.create(bodyId)
  try {
    const segment = await fill(bodyId, new SegmentBuilder(stored.sink))
    await stored.store(segment, origin)
    segment.documents.close()
    const ms = Math.round(performance.now() - started)
    const { count: statements, textBytes } = segment
    log.info({ bodyId, statements, textBytes, ms }, 'search index built')
  } catch (error) {
    await stored.discard()
    throw error
  }
}
