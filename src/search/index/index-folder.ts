import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { DamagedIndex, fileSink, fileSource, type ByteSink } from '../engine/documents'
import { readSegment, writeSegment, type SegmentOrigin } from '../engine/segment-file'
import type { Segment } from '../engine/segment'

const SEGMENT = 'segment'
const DOCUMENTS = 'documents'
const LEFT_BEHIND = /\.(?:new|old)$/

/** Whatever is older is not being written by another instance. */
const LONGEST_BUILD_MS = 86_400_000

/** A segment on its way to the disk. */
export interface NewIndex {
  sink: ByteSink
  /** Puts the segment in the place of the one before. */
  store(segment: Segment, origin: SegmentOrigin): Promise<void>
  /** Leaves nothing behind. */
  discard(): Promise<void>
}

/** The folder in which the indexes of all bodies are kept. */
export class IndexFolder {
  constructor(private readonly folder: string) {}

  private of(bodyId: string): string {
    return join(this.folder, bodyId)
  }

  /** Written beside the present one, so that whoever reads it sees all of it or nothing. */
  async create(bodyId: string): Promise<NewIndex> {
    const folder = `${this.of(bodyId)}.${randomUUID()}.new`
    await mkdir(folder, { recursive: true })
    return {
      sink: fileSink(join(folder, DOCUMENTS)),
      store: async (segment, origin) => {
        writeSegment(join(folder, SEGMENT), segment, origin)
        const former = `${this.of(bodyId)}.${randomUUID()}.old`
        await rename(this.of(bodyId), former).catch(ignoreMissing)
        await rename(folder, this.of(bodyId))
        await rm(former, { recursive: true, force: true })
      },
      discard: () => rm(folder, { recursive: true, force: true }),
    }
  }

  /** Removes what a process left behind that was killed while it wrote. */
  async sweep(): Promise<void> {
    await mkdir(this.folder, { recursive: true })
    for (const name of await readdir(this.folder)) {
      if (!LEFT_BEHIND.test(name)) continue
      const path = join(this.folder, name)
      const { mtimeMs } = await stat(path)
      if (Date.now() - mtimeMs > LONGEST_BUILD_MS) await rm(path, { recursive: true, force: true })
    }
  }

  /** What is stored for a body; null if there is nothing that can be used. */
  load(bodyId: string, version: string): { segment: Segment; origin: SegmentOrigin } | null {
    const folder = this.of(bodyId)
    try {
      const documents = fileSource(join(folder, DOCUMENTS))
      try {
        return readSegment(join(folder, SEGMENT), { documents, version })
      } catch (error) {
        documents.close()
        throw error
      }
    } catch (error) {
      if (error instanceof DamagedIndex) return null
      ignoreMissing(error)
      return null
    }
  }
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
}
