import 'server-only'
import { db } from '@/db/client'
import { migrationNames } from '@/db/migration-files'

/**
 * Whether the database answers and has every migration.
 *
 * @throws if it does not answer
 */
export async function isDatabaseReady(): Promise<boolean> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  const done = new Set(rows.map((row) => row.name))
  return (await migrationNames()).every((name) => done.has(name))
}
