import 'server-only'
import pg from 'pg'
import { migrationNames, readMigrations } from '@/db/migration-files'
import { withSchemaEngine } from '@/db/schema-engine'

/** Any constant will do, as long as every instance of the application asks for the same one. */
const MIGRATION_LOCK = 0x5770_7274

/**
 * Brings the database at `url` to the newest migration.
 *
 * @returns the names of the migrations applied now; empty if there was nothing to do
 * @throws if a migration fails; the message names it
 */
export async function migrate(url: string): Promise<string[]> {
  if ((await pendingMigrations(url)).length === 0) return []
  return whileAloneMigrating(url, () =>
    withSchemaEngine(url, async (engine) => {
      const migrationsList = await readMigrations()
      const filters = { externalTables: [], externalEnums: [] }
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
      return appliedMigrationNames
    }),
  )
}

/** Names of the migrations on disk that the database at `url` has not completed, oldest first. */
export async function pendingMigrations(url: string): Promise<string[]> {
  return withClient(url, async (client) => {
    const table = await client.query<{ exists: boolean }>(
      `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`,
    )
    const names = await migrationNames()
    if (!table.rows[0]?.exists) return names
    const applied = await client.query<{ migration_name: string }>(
      `SELECT migration_name FROM _prisma_migrations
        WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    )
    const done = new Set(applied.rows.map((row) => row.migration_name))
    return names.filter((name) => !done.has(name))
  })
}

/** Several instances may start on one database at once; only one of them migrates at a time. */
async function whileAloneMigrating<T>(url: string, work: () => Promise<T>): Promise<T> {
  return withClient(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK])
    return work()
  })
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
