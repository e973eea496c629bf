import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** Files of one test file's own; they go with it. */
export function useFiles(): (name: string, content: string | Buffer) => Promise<string> {
  let folder: string | undefined
  afterAll(async () => {
    if (folder) await rm(folder, { recursive: true, force: true })
  })
  return async (name, content) => {
    folder ??= await mkdtemp(join(tmpdir(), 'wortlaut-intake-'))
    const path = join(folder, name)
    await writeFile(path, content)
    return path
  }
}

/** All that a generator gives. */
export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const entry of source) list.push(entry)
  return list
}
