import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '@/db/embedded/start-embedded'
import { migrate } from '@/db/migrate'

/** What a test needs to get a database of its own: see `tests/database.ts`. */
export type TestServer = {
  /** Address of a role that may create databases. */
  adminUrl: string
  /** Address of the role that the application uses, and of a migrated database to copy. */
  templateUrl: string
}

declare module 'vitest' {
  interface ProvidedContext {
    database: TestServer
  }
}

/**
 * One PostgreSQL for the whole run, with a migrated database that each test file copies: the
 * embedded one, or the server at `TEST_DATABASE_URL`.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env['TEST_DATABASE_URL']
  return external ? useExternal(project, external) : useEmbedded(project)
}

async function useEmbedded(project: TestProject) {
  const dataDir = await mkdtemp(join(tmpdir(), 'wortlaut-test-'))
  await chmod(dataDir, 0o755) // as root, PostgreSQL's account has to pass through
  const server = await startEmbedded({ dataDir, holder: 'npm test', durable: false })
  const stop = async () => {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await migrate(server.url)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('database', { adminUrl: server.adminUrl, templateUrl: server.url })
  return stop
}

async function useExternal(project: TestProject, adminUrl: string) {
  const name = `wortlaut_template_${process.pid}`
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  const templateUrl = new URL(adminUrl)
  templateUrl.pathname = `/${name}`
  await migrate(templateUrl.href)
  project.provide('database', { adminUrl, templateUrl: templateUrl.href })
  return async () => {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await admin.end()
  }
}
