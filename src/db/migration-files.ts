import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MigrationDirectory, MigrationList } from '@prisma/schema-engine-wasm'
import { projectRoot } from '@/lib/project-root'

const LOCKFILE = 'migration_lock.toml'

/** Absolute path of the folder that holds one folder per migration. */
export function migrationsFolder(): string {
  return join(projectRoot(), 'prisma', 'migrations')
}

/** Reads every migration from disk, oldest first, in the form the schema engine takes. */
export async function readMigrations(): Promise<MigrationList> {
  const baseDir = migrationsFolder()
  const names = await migrationNames()
  return {
    baseDir,
    lockfile: { path: LOCKFILE, content: await readFile(join(baseDir, LOCKFILE), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.map((name) => readMigration(baseDir, name))),
  }
}

/** Names of the migrations on disk, oldest first. */
export async function migrationNames(): Promise<string[]> {
  const entries = await readdir(migrationsFolder(), { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function readMigration(baseDir: string, name: string): Promise<MigrationDirectory> {
  const value = await readFile(join(baseDir, name, 'migration.sql'), 'utf8')
  return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } }
}
