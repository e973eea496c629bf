import { setTimeout as delay } from 'node:timers/promises'
import { useDatabase } from '@tests/database'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { connections } from '@/db/connections'
import { sql } from '@/db/sql'
import { streamRows } from '@/db/stream-rows'

useDatabase()

const unhandled: unknown[] = []
const note = (reason: unknown) => void unhandled.push(reason)
beforeEach(() => {
  unhandled.length = 0
  process.on('unhandledRejection', note)
})
afterEach(() => void process.off('unhandledRejection', note))

/** Longer than the database takes to answer what was asked ahead. */
const useBatch = () => delay(100)

test.each([0, 1, 3, 4, 7, 8])('gives all of %i rows in their order, in batches', async (count) => {
  const sizes: number[] = []
  const numbers: number[] = []
  const rows = sql`SELECT n FROM generate_series(1, ${count}::int) n ORDER BY n`
  for await (const batch of streamRows<{ n: number }>(rows, 4)) {
    sizes.push(batch.length)
    numbers.push(...batch.map(({ n }) => n))
  }
  expect(numbers).toEqual(Array.from({ length: count }, (_, at) => at + 1))
  expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(4)
})

test('a batch that fails while the one before is used fails the reading once', async () => {
  const seen: number[] = []
  const rows = sql`SELECT n, 1 / (6 - n) AS x FROM generate_series(1, 9) n`
  const read = async () => {
    for await (const batch of streamRows<{ n: number }>(rows, 4)) {
      seen.push(...batch.map(({ n }) => n))
      await useBatch()
    }
  }
  await expect(read()).rejects.toThrow('division by zero')
  expect(seen).toEqual([1, 2, 3, 4])
  expect(unhandled).toEqual([])
})

test('a connection that is lost meanwhile fails the reading, and others go on', async () => {
  const rows = sql`SELECT n, pg_backend_pid() AS pid FROM generate_series(1, 9) n`
  const read = async () => {
    for await (const [row] of streamRows<{ n: number; pid: number }>(rows, 2)) {
      await db.$queryRaw`SELECT pg_terminate_backend(${row?.pid}::int)`
      await useBatch()
    }
  }
  await expect(read()).rejects.toThrow(/terminat|connection error/u)
  expect(unhandled).toEqual([])
  await expect(db.$queryRaw`SELECT 1 AS one`).resolves.toEqual([{ one: 1 }])
})

test('whoever stops early, or fails, leaves no connection in a transaction behind', async () => {
  const { totalCount, idleCount } = connections()
  const inUse = totalCount - idleCount
  const rows = sql`SELECT n FROM generate_series(1, 9) n`
  const readOnce = async (then: () => void) => {
    for await (const batch of streamRows(rows, 2)) {
      expect(batch).toHaveLength(2)
      then()
      return
    }
  }
  await readOnce(() => undefined)
  const fail = () =>
    readOnce(() => {
      throw new Error('enough')
    })
  await expect(fail()).rejects.toThrow('enough')
  await useBatch()
  expect(connections().totalCount - connections().idleCount).toBe(inUse)
  expect(unhandled).toEqual([])
})
