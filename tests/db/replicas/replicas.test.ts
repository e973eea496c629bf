import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Replicas } from '@/db/replicas/replicas'
import { createDatabasePair, type DatabasePair } from '@tests/e2e/replica'

const LIMIT_S = 1
/** What is waited for comes when it comes. */
const PATIENCE = { timeout: 20_000, interval: 100 }

let databases: DatabasePair
let replicas: Replicas
let primary: pg.Client

beforeAll(async () => {
  databases = await createDatabasePair()
  primary = new pg.Client({ connectionString: databases.primaryUrl })
  primary.on('error', () => undefined) // it is killed
  await primary.connect()
  await primary.query('CREATE TABLE note (at timestamptz)')
  replicas = new Replicas(databases.primaryUrl, [databases.replicaUrl], {
    mostLagSeconds: LIMIT_S,
  })
})

afterAll(async () => {
  await replicas.close()
  await primary.end().catch(() => undefined)
  await databases.remove()
})

const write = () => primary.query('INSERT INTO note VALUES (now())')
const state = () => replicas.state()[0]

describe('a replica that stands still', () => {
  test('is read from while it follows', async () => {
    await expect.poll(() => replicas.choose(), PATIENCE).not.toBeNull()
    await write()
    await expect.poll(() => state()?.lagSeconds, PATIENCE).toBe(0)
    expect(state()).toMatchObject({ isAlive: true, isLate: false })
    expect(state()?.name).toMatch(/^127\.0\.0\.1:\d+$/)
  })

  test('is no longer chosen when it is too far behind, though it would do', async () => {
    await databases.pauseReplica()
    await write()
    await expect.poll(() => state()?.isLate, PATIENCE).toBe(true)
    expect(state()?.lagSeconds).toBeGreaterThan(LIMIT_S)
    expect(state()?.isAlive).toBe(true)
    expect(await replicas.choose(() => Promise.resolve(true))).toBeNull()
  })

  test('is chosen again when it has caught up', async () => {
    await databases.resumeReplica()
    await expect.poll(() => replicas.choose(), PATIENCE).not.toBeNull()
    expect(state()).toMatchObject({ isLate: false })
  })

  test('is not late because of what the primary took with it', async () => {
    await write()
    await databases.killPrimary()
    await expect.poll(() => replicas.isPrimaryAlive(), PATIENCE).toBe(false)
    await new Promise((resolve) => setTimeout(resolve, LIMIT_S * 1_000 + 1_000))
    expect(await replicas.choose()).not.toBeNull()
    expect(state()).toMatchObject({ isAlive: true, isLate: false, lagSeconds: 0 })
  })
})

test('a database that does not answer is gone after the second look, not after the first', async () => {
  const open = new Set<Socket>()
  const mute = createServer((socket) => open.add(socket))
  mute.listen(0, '127.0.0.1')
  await once(mute, 'listening')
  const since = performance.now()
  const watching = new Replicas(
    `postgresql://nobody@127.0.0.1:${(mute.address() as AddressInfo).port}/none`,
    [],
  )
  try {
    await expect.poll(() => watching.isPrimaryAlive(), { ...PATIENCE, interval: 20 }).toBe(false)
    expect(performance.now() - since).toBeGreaterThan(1_900)
  } finally {
    await watching.close()
    for (const socket of open) socket.destroy()
    mute.close()
  }
})
