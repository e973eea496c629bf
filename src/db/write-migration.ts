import 'server-only'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diffMigrations } from '@/db/diff-migrations'
import { startEmbedded } from '@/db/embedded/start-embedded'
import { migrationsFolder } from '@/db/migration-files'

/**
 * Writes the migration that leads from the ones there are to `schema.prisma`, for a developer to
 * read and complete before it is committed.
 *
 * @param name a few words: `add faction colours`
 * @returns the path of the new file, or `null` if schema and migrations agree
 */
export async function writeMigration(name: string): Promise<string | null> {
  const script = await schemaDrift()
  if (!script) return null
  const day = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const folder = join(migrationsFolder(), `${day}_${name.trim().replaceAll(/\W+/g, '_')}`)
  const file = join(folder, 'migration.sql')
  await mkdir(folder, { recursive: true })
  await writeFile(file, `${script}\n`)
  return file
}

/** The SQL that the migrations lack to build what `schema.prisma` says; empty if they agree. */
export async function schemaDrift(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'wortlaut-migration-'))
  await chmod(dataDir, 0o755)
  const server = await startEmbedded({ dataDir, holder: 'migration', durable: false })
  try {
    return await diffMigrations(server.adminUrl)
  } finally {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}
