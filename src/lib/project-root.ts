import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Absolute path of the folder that holds `prisma/` and `package.json`. Looked for upwards from this
 * file, because the code runs from `src/` in tests and from `dist/` when built.
 *
 * @throws if no folder above this file has a Prisma schema
 */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'prisma', 'schema.prisma'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('No folder above this file has prisma/schema.prisma')
    folder = parent
  }
  return folder
}
