import { inject, describe, expect, test } from 'vitest'
import { createTestDatabase } from '@tests/database'
import { db } from '@/db/client'
import { diffMigrations } from '@/db/diff-migrations'
import { migrate, pendingMigrations } from '@/db/migrate'

describe('migrations', () => {
  test('build exactly what schema.prisma says', async () => {
    expect(await diffMigrations(inject('database').adminUrl)).toBe('')
  })

  test('are complete in a migrated database, and applying them again changes nothing', async () => {
    const { url, drop } = await createTestDatabase()
    try {
      expect(await pendingMigrations(url)).toEqual([])
      expect(await migrate(url)).toEqual([])
    } finally {
      await drop()
    }
  })

  test('are not connected to by importing the client', () => {
    expect(() => db.body).toThrow('DATABASE_URL')
  })
})
