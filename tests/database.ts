import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest'
import { disconnect } from '@/db/client'

/** A migrated, empty database of one test's own. */
export type TestDatabase = { url: string; drop: () => Promise<void> }

/** Copies the migrated template. `url` is that of the application's role, which owns the copy. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, templateUrl } = inject('database')
  const template = new URL(templateUrl)
  const source = template.pathname.slice(1)
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const owner = pg.escapeIdentifier(decodeURIComponent(template.username) || 'postgres')
  await asAdmin(adminUrl, `CREATE DATABASE ${name} TEMPLATE ${source} OWNER ${owner}`)
  template.pathname = `/${name}`
  const drop = () => asAdmin(adminUrl, `DROP DATABASE ${name} WITH (FORCE)`)
  return { url: template.href, drop }
}

/**
 * Gives the tests of a file a database through `DATABASE_URL`, and takes it away afterwards.
 *
 * @param lifetime `file`: one for all its tests, which see each other's rows; `test`: a new one each
 */
export function useDatabase(lifetime: 'file' | 'test' = 'file'): void {
  let database: TestDatabase | undefined
  const create = async () => {
    database = await createTestDatabase()
    process.env['DATABASE_URL'] = database.url
  }
  const drop = async () => {
    await disconnect()
    await database?.drop()
  }
  if (lifetime === 'file') {
    beforeAll(create)
    afterAll(drop)
  } else {
    beforeEach(create)
    afterEach(drop)
  }
}

async function asAdmin(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
