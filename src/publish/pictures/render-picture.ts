import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ByteCache } from '@/lib/byte-cache'
import { JobThread } from '@/lib/job-thread'
import { projectRoot } from '@/lib/project-root'
import type { Picture } from './picture'

const FOLDER = 'src/publish/pictures'

/** A picture takes some hundredths of a second: who comes after so many others is told to come again. */
const studio = new JobThread<string, Uint8Array>(`${FOLDER}/draw.mjs`, {
  mostWaiting: 24,
  patienceMs: 20_000,
})

/** Some hundred pictures: those of what is being passed around. */
const drawn = new ByteCache(16 * 1024 * 1024)

let look: Promise<string> | undefined

/** Pictures that show the same are the same only as long as they are drawn alike. */
const template = () => (look ??= readFile(join(projectRoot(), FOLDER, 'picture.typ'), 'utf8'))

export interface RenderedPicture {
  /** The mark of exactly this picture, known before it is drawn. */
  tag: string
  /**
   * The picture as PNG.
   *
   * @throws TooBusyError if too many others are waiting
   */
  draw: () => Promise<Uint8Array>
}

/** A picture that is drawn when it is asked for. */
export async function renderPicture(picture: Picture): Promise<RenderedPicture> {
  const content = JSON.stringify(picture)
  const hash = createHash('sha256')
    .update(await template())
    .update('\0')
    .update(content)
  const name = hash.digest('base64url')
  return { tag: `"${name}"`, draw: () => drawn.get(name, () => studio.do(content)) }
}

/** Stops the drawing thread; the next picture starts it again. */
export const stopDrawing = (): Promise<void> => studio.stop()
