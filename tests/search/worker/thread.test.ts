import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { useDatabase } from '@tests/database'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { SearchThread } from '@/search/worker/client'
import { bodyWithOneStatement, type OneStatement } from '../index/one-statement'
import { bundle } from '../../../scripts/lib/bundle.mjs'
import { root } from '../../../scripts/lib/root.mjs'

// One body each: each is searched by every thread.
useDatabase('test')

// Inside the project, so that the packages it needs are found.
const program = join('dist', `search-${randomUUID()}.mjs`)
const folder = mkdtempSync(join(tmpdir(), 'wortlaut-thread-'))
beforeAll(() => bundle('src/search/worker/thread.ts', program), 60_000)
afterAll(() => {
  for (const file of [program, `${program}.map`]) rmSync(join(root, file), { force: true })
  rmSync(folder, { recursive: true })
})

let bodyId: string
let say: OneStatement['say']
let withdraw: OneStatement['withdraw']
beforeEach(async () => {
  ;({ bodyId, say, withdraw } = await bodyWithOneStatement())
})

const open: SearchThread[] = []
function start(name: string): SearchThread {
  const thread = new SearchThread(join(root, program), { folder: join(folder, name) })
  open.push(thread)
  return thread
}
afterEach(async () => {
  for (const thread of open.splice(0)) await thread.close()
})

async function total(thread: SearchThread, q: string): Promise<number> {
  const answer = await thread.search(bodyId, { q })
  if ('invalid' in answer) throw new Error(JSON.stringify(answer.invalid))
  return answer.result.total
}

const isReady = (thread: SearchThread) =>
  vi.waitFor(() => expect(thread.isReady()).toBe(true), { timeout: 15_000 })

test('it holds no second client of the database', () => {
  const text = readFileSync(join(root, program), 'utf8')
  expect(text).not.toMatch(/query_compiler|getPrismaClientClass|@prisma\/adapter/)
})

const connections = async () =>
  Number(
    (
      await db.$queryRaw<{ count: bigint }[]>`
        SELECT count(*) FROM pg_stat_activity
        WHERE application_name = 'wortlaut wortlaut_search' AND datname = current_database()`
    )[0]?.count,
  )

const workers = () =>
  process.getActiveResourcesInfo().filter((name) => /worker|messageport/iu.test(name)).length

test('answers, and has what was committed before once it has settled', async () => {
  const thread = start('one')
  expect(await total(thread, 'Radweg')).toBe(1)
  const id = await say('Die Schule bleibt.')
  await thread.settle(bodyId)
  expect(await total(thread, 'Schule')).toBe(1)
  await withdraw(id)
  await thread.settle(bodyId)
  expect(await total(thread, 'Schule')).toBe(0)
  expect(readdirSync(join(folder, 'one'))).toContain(bodyId)
})

test('is ready once every body is searched', async () => {
  const thread = start('ready')
  expect(thread.isReady()).toBe(false)
  await isReady(thread)
  expect(await total(thread, 'Radweg')).toBe(1)
})

test('what one instance publishes, another finds within a second, by itself', async () => {
  const [one, other] = [start('here'), start('there')]
  await Promise.all([isReady(one), isReady(other)])
  await say('Die Schule bleibt.')
  await one.settle(bodyId)
  await vi.waitFor(async () => expect(await total(other, 'Schule')).toBe(1), {
    timeout: 1000,
    interval: 20,
  })
})

test('what cannot be answered is told as such', async () => {
  const answer = await start('invalid').search(bodyId, { q: 'a'.repeat(10_000) })
  expect(answer).toMatchObject({ invalid: [{ path: 'q' }] })
})

/** The thread itself, which nobody else gets to see. */
const threadOf = (search: SearchThread) => Reflect.get(search, 'thread') as Worker | undefined

test('is started anew when it ends, and answers what is asked meanwhile', async () => {
  const thread = start('restart')
  await isReady(thread)
  const ended = new Promise((resolve) => threadOf(thread)?.once('exit', resolve))
  await threadOf(thread)?.terminate()
  await ended
  expect(thread.isReady()).toBe(false)
  expect(await total(thread, 'Radweg')).toBe(1)
  await isReady(thread)
  expect(await total(thread, 'Radweg')).toBe(1)
})

test('tells whoever waits for an answer that it was interrupted', async () => {
  const thread = start('interrupted')
  await isReady(thread)
  // So many that the thread cannot answer all of them before it is ended.
  const ends = Array.from({ length: 500 }, () =>
    thread.search(bodyId, {}).then(
      () => 'answered',
      (error: unknown) => (error instanceof Error ? error.message : 'unknown'),
    ),
  )
  await threadOf(thread)?.terminate()
  expect(await Promise.all(ends)).toContain('the search was interrupted')
})

test('closing ends it for good, and everything that it held', async () => {
  const before = workers()
  const thread = start('close')
  await isReady(thread)
  await vi.waitFor(async () => expect(await connections()).toBe(1), { timeout: 5000 })
  await thread.close()
  await vi.waitFor(async () => expect(await connections()).toBe(0), { timeout: 5000 })
  expect(workers()).toBe(before)
  await expect(thread.search(bodyId, {})).rejects.toThrow('ended')
})

test('closing while it is about to start anew ends it too', async () => {
  const thread = start('close early')
  await isReady(thread)
  const ended = new Promise((resolve) => threadOf(thread)?.once('exit', resolve))
  await threadOf(thread)?.terminate()
  await ended
  const waiting = expect(thread.search(bodyId, {})).rejects.toThrow('ended')
  await thread.close()
  await waiting
  await new Promise((resolve) => setTimeout(resolve, 800))
  expect(threadOf(thread)).toBeUndefined()
})
