import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const credentialsSchema = z.object({ superuser: z.string().min(1), application: z.string().min(1) })

/** Passwords of the server's superuser and of the role the application signs in with. */
export type Credentials = z.infer<typeof credentialsSchema>

/** Reads the passwords kept in the database's folder, or makes them up once. */
export async function readCredentials(folder: string): Promise<Credentials> {
  const path = join(folder, 'credentials.json')
  const text = await readFile(path, 'utf8').catch(() => createCredentials(path))
  return credentialsSchema.parse(JSON.parse(text))
}

/** Written beside and linked: of two processes starting at once, both read the same passwords. */
async function createCredentials(path: string): Promise<string> {
  const secret = () => randomBytes(24).toString('base64url')
  const temporary = `${path}.${randomUUID()}`
  const credentials: Credentials = { superuser: secret(), application: secret() }
  await writeFile(temporary, JSON.stringify(credentials), { mode: 0o600 })
  await link(temporary, path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  })
  await rm(temporary)
  return readFile(path, 'utf8')
}
