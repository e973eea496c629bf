import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '@/lib/project-root'
import { EMBED_FONTS } from '@/publish/embed/fonts'

/** A font that embedded pages load, by the name in its address; `null` for every other name. */
export async function readEmbedFont(file: string): Promise<Buffer | null> {
  const font = EMBED_FONTS.find((each) => each.file === file)
  return font ? readFile(join(projectRoot(), font.path)) : null
}
