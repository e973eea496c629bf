import 'server-only'
import pg from 'pg'

/** Name of the role and of the database that it owns. */
export const APPLICATION = 'wortlaut'

/**
 * Creates what the application works with, if it is missing: a role without special rights, and a
 * database that it owns.
 */
export async function ensureApplicationDatabase(adminUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const name = client.escapeIdentifier(APPLICATION)
    const role = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [APPLICATION])
    if (role.rowCount === 0) {
      await client.query(`CREATE ROLE ${name} LOGIN PASSWORD ${client.escapeLiteral(password)}`)
    }
    const database = await client.query('SELECT FROM pg_database WHERE datname = $1', [APPLICATION])
    if (database.rowCount === 0) await client.query(`CREATE DATABASE ${name} OWNER ${name}`)
  } finally {
    await client.end()
  }
}
