import 'server-only'
import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const FILE_NAME = 'auth-secret'

/**
 * The key that signs session cookies and encrypts second factors: `BETTER_AUTH_SECRET`, else a key
 * made on first use and kept in the data folder, readable by the owner alone.
 */
export async function authSecret(): Promise<string> {
  const configured = process.env['BETTER_AUTH_SECRET']?.trim()
  if (configured) return configured
  const folder = process.env['DATA_DIR']?.trim() || './data'
  const file = join(folder, FILE_NAME)
  return (await read(file)) ?? (await create(folder, file))
}

async function read(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim() || null
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null
    throw error
  }
}

/** Written aside and then linked, so that nobody ever reads half a key and the first writer wins. */
async function create(folder: string, file: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(draft, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  try {
    await link(draft, file)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    await rm(draft, { force: true })
  }
  const secret = await read(file)
  if (!secret) throw new Error(`The key in ${file} is empty; delete the file to get a new one`)
  return secret
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
