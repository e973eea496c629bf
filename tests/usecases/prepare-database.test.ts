import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { migrationNames } from '@/db/migration-files'
import { checkReadiness } from '@/usecases/check-readiness'
import { prepareDatabase, type PrepareOptions } from '@/usecases/prepare-database'
import { createTestDatabase, type TestDatabase } from '@tests/database'
import { buildHolder, endHolder, queryOne, startHolder } from '@tests/db/embedded/processes'

const options: PrepareOptions = { databaseUrl: undefined, dataDir: '', holder: 'test' }

describe('preparing an operator’s own database', () => {
  let database: TestDatabase | undefined

  afterEach(async () => {
    await database?.drop()
    database = undefined
    delete process.env['DATABASE_URL']
  })

  test('brings an empty one up to date, after which requests can be served', async () => {
    database = await createTestDatabase()
    await queryOne(database.url, 'DROP SCHEMA public CASCADE')
    await queryOne(database.url, 'CREATE SCHEMA public')

    const prepared = await prepareDatabase({ ...options, databaseUrl: database.url })

    expect(prepared.migrated).toEqual(await migrationNames())
    expect(await checkReadiness()).toBe(true)
    await prepared.close()
  })

  test('is not ready as long as a migration is missing', async () => {
    database = await createTestDatabase()
    process.env['DATABASE_URL'] = database.url
    const prepared = await prepareDatabase({ ...options, databaseUrl: database.url })
    await queryOne(database.url, 'UPDATE _prisma_migrations SET finished_at = NULL')
    expect(await checkReadiness()).toBe(false)
    await prepared.close()
  })

  test.each([
    ['nobody answers', 'postgresql://a:secret@127.0.0.1:1/x', /127\.0\.0\.1:1\/x .*ECONNREFUSED/],
    ['the host is unknown', 'postgresql://a:secret@db.invalid/x', /db\.invalid:5432\/x/],
  ])('says in one line that %s, without the password', async (_, databaseUrl, message) => {
    const failure = prepareDatabase({ ...options, databaseUrl })
    await expect(failure).rejects.toMatchObject({ name: 'PrepareDatabaseError' })
    await expect(failure).rejects.toThrow(message)
    await expect(failure).rejects.not.toThrow('secret')
  })

  test.skipIf(process.env['TEST_DATABASE_URL'])('says that the password is wrong', async () => {
    const url = new URL(inject('database').templateUrl)
    url.password = 'guess'
    await expect(prepareDatabase({ ...options, databaseUrl: url.href })).rejects.toThrow(
      'password authentication failed',
    )
  })

  test('refuses one that cannot hold every letter', async () => {
    const { adminUrl } = inject('database')
    await queryOne(
      adminUrl,
      `CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LOCALE_PROVIDER libc LOCALE 'C'`,
    )
    const url = new URL(adminUrl)
    url.pathname = '/latin'
    database = { url: url.href, drop: () => queryOne(adminUrl, 'DROP DATABASE latin').then() }
    await expect(prepareDatabase({ ...options, databaseUrl: url.href })).rejects.toThrow('LATIN1')
  })
})

describe('preparing the embedded database', () => {
  beforeAll(buildHolder)

  test('says in one line who uses the data folder already', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'wortlaut-held-'))
    await chmod(dataDir, 0o755)
    const holder = await startHolder(dataDir)
    try {
      const failure = prepareDatabase({ ...options, dataDir })
      await expect(failure).rejects.toMatchObject({ name: 'PrepareDatabaseError' })
      await expect(failure).rejects.toThrow(`test holder, Prozess ${holder.process.pid ?? 0}`)
    } finally {
      await endHolder(holder)
      await rm(dataDir, { recursive: true })
    }
  })
})
