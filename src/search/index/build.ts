import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { allSearchDocuments } from '@/db/queries/search-documents'
import type { SearchDocument } from '@/domain/record/search-document'
import { log } from '@/lib/log'
import { SegmentBuilder } from '../engine/builder'
import { memorySink, type ByteSink } from '../engine/documents'
import type { Segment } from '../engine/segment'
import type { SegmentOrigin } from '../engine/segment-file'
import type { IndexFolder } from './index-folder'

/** So many statements are analysed before answers of the database are taken in again. */
const BREATH = 50

/**
 * A segment of statements that come in their order, in batches.
 *
 * @throws whatever reading them throws, once; nothing is read any more then
 */
export async function segmentOf(
  batches: AsyncIterable<readonly SearchDocument[]>,
  sink: ByteSink,
): Promise<Segment> {
  const builder = new SegmentBuilder(sink)
  for await (const batch of batches)
    for (const [at, document] of batch.entries()) {
      builder.add(document)
      if (at % BREATH === 0) await setImmediate()
    }
  return builder.finish()
}

/** Builds the index of a body in memory. */
export const buildInMemory = (bodyId: string): Promise<Segment> =>
  segmentOf(allSearchDocuments(bodyId), memorySink())

/** Builds the index of a body on disk, in the place of what is there. */
export async function buildOnDisk(
  folder: IndexFolder,
  bodyId: string,
  origin: SegmentOrigin,
): Promise<void> {
  const started = performance.now()
  const stored = await folder.create(bodyId)
  try {
    const segment = await segmentOf(allSearchDocuments(bodyId), stored.sink)
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
