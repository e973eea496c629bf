import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'

/** Why a file cannot be read, in German; `null` if it can. */
export async function unreadable(path: string): Promise<string | null> {
  try {
    await access(path, constants.R_OK)
    return (await stat(path)).isFile() ? null : `„${path}“ ist keine Datei.`
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'ENOENT' || code === 'ENOTDIR') return `Die Datei „${path}“ gibt es nicht.`
    return `Die Datei „${path}“ lässt sich nicht lesen (${String(code)}).`
  }
}
