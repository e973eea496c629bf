import { useDatabase } from '@tests/database'
import { expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { listen } from '@/db/listen'

useDatabase()

const say = (message: string) => db.$queryRaw`SELECT pg_notify('test_channel', ${message})::text`

const connections = async () =>
  (
    await db.$queryRaw<{ pid: number }[]>`
      SELECT pid FROM pg_stat_activity
      WHERE application_name = 'wortlaut test_channel' AND datname = current_database()`
  ).map(({ pid }) => pid)

test('hears every message, and says so when some may have been missed', async () => {
  const heard: string[] = []
  const end = listen('test_channel', (message) => heard.push(message))
  try {
    await vi.waitFor(() => expect(heard).toEqual(['']), 10_000)
    await say('first')
    await vi.waitFor(() => expect(heard).toEqual(['', 'first']))
    const [pid] = await connections()
    await db.$queryRaw`SELECT pg_terminate_backend(${pid}::int)`
    await say('missed')
    await vi.waitFor(() => expect(heard.filter((message) => message === '')).toHaveLength(2), 5000)
    await say('second')
    await vi.waitFor(() => expect(heard.at(-1)).toBe('second'))
    expect(await connections()).toHaveLength(1)
  } finally {
    await end()
  }
  await vi.waitFor(async () => expect(await connections()).toEqual([]), 10_000)
})

test('hears nothing more once it has ended', async () => {
  const heard: string[] = []
  const end = listen('test_channel', (message) => heard.push(message))
  await vi.waitFor(() => expect(heard).toEqual(['']), 10_000)
  await end()
  await say('late')
  expect(await connections()).toEqual([])
  expect(heard).toEqual([''])
})

test('can be ended before it is connected', async () => {
  const end = listen('test_channel', () => undefined)
  await end()
  expect(await connections()).toEqual([])
})
