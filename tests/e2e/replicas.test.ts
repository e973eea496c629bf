import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hall } from '@tests/e2e/desk-office'
import { administrator, colleague, take } from '@tests/e2e/office'
import { createDatabasePair, type DatabasePair } from '@tests/e2e/replica'
import { createSite, type RunningSite } from '@tests/e2e/site'

/**
 * Two instances of the application on one primary database with a streaming replica: what holds when
 * parts of it are gone. The tests build on each other, as an outage does.
 */
let databases: DatabasePair
let first: RunningSite
let second: RunningSite
const toRemove: { remove: () => Promise<void> }[] = []

beforeAll(async () => {
  databases = await createDatabasePair()
  toRemove.unshift(databases)
  const environment = {
    DATABASE_URL: databases.primaryUrl,
    DATABASE_REPLICA_URL: databases.replicaUrl,
  }
  first = await createSite(environment)
  second = await createSite(environment)
  toRemove.unshift(first, second)
  await first.start()
  await second.start()
})

afterAll(async () => {
  for (const made of toRemove) await made.remove()
})

const DEBATE = '/sitzungen/kreistag-2021-06/kommunales-integrationsmanagement-kim'

let asked = 0
/** An address that was never asked for before is rendered and not answered from memory. */
const anew = (path: string) => `${path}?neu=${(asked += 1)}`

const statusOf = async (site: RunningSite, path: string) =>
  (await fetch(site.baseUrl + path)).status

const textOf = async (site: RunningSite, path: string) => (await fetch(site.baseUrl + path)).text()

/** How many transactions the application has read in the replica. */
async function readsOfReplica(): Promise<number> {
  const client = new pg.Client({ connectionString: databases.replicaUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_stat_activity
       WHERE application_name = 'wortlaut' AND datname = current_database()`,
    )
    return rows[0]?.n ?? 0
  } finally {
    await client.end()
  }
}

/** What has just been told to an editor of the first instance is there at once, and soon on the other. */
async function expectSoonOnBoth(path: string, isNew: (text: string) => boolean): Promise<void> {
  const since = performance.now()
  /** When the last answer was asked for that was old: how long a page is made is another matter. */
  let lastOld = 0
  const askSecond = async () => {
    const asked = performance.now() - since
    const found = isNew(await textOf(second, path))
    if (!found) lastOld = asked
    return found
  }
  const [own] = await Promise.all([
    textOf(first, path),
    expect.poll(askSecond, { interval: 20, timeout: 10_000 }).toBe(true),
  ])
  expect(isNew(own)).toBe(true)
  expect(lastOld).toBeLessThan(1_000)
}

describe('two instances on a primary database and a replica', () => {
  test('read from the replica', async () => {
    for (const site of [first, second]) expect(await statusOf(site, anew(DEBATE))).toBe(200)
    await expect.poll(readsOfReplica).toBeGreaterThan(0)
  })

  test('what is published on one is there on the other within a second', async () => {
    const boss = await administrator(first)
    const reviewer = await colleague(boss, 'Rosa', 'reviewer', first)
    const title = 'Sitzung auf zwei Rechnern'
    const { sessionId } = await hall(boss, title, [])
    await take(boss, sessionId, 'Zur Prüfung vorlegen')
    const before = await textOf(second, '/sitzungen')
    expect(before).not.toContain(title)
    await take(reviewer, sessionId, 'Veröffentlichen')
    await expectSoonOnBoth('/sitzungen', (text) => text.includes(title))
  })

  test('what is withdrawn on one is gone on the other within a second', async () => {
    const page = await textOf(second, DEBATE)
    const id = /href="\/w\/([0-9a-f-]{36})/.exec(page)?.[1] ?? ''
    expect(id).not.toBe('')
    const boss = await administrator(first)
    await boss.goto(`/admin/datensaetze/${id}`)
    await boss.getByText('Veröffentlichung zurücknehmen').click()
    await boss.locator('[name=withdrawReason]').fill('Auf Wunsch der Sprecherin')
    await boss.getByRole('button', { name: 'Zurücknehmen', exact: true }).click()
    await boss.getByRole('status').first().waitFor()
    await expectSoonOnBoth(DEBATE, (text) => !text.includes(id))
  })

  test('a replica that dies costs no error', async () => {
    const seen: number[] = []
    const stopped = new AbortController()
    const reader = (async () => {
      while (!stopped.signal.aborted)
        for (const site of [first, second]) seen.push(await statusOf(site, anew(DEBATE)))
    })()
    await databases.killReplica()
    const before = seen.length
    await expect.poll(() => seen.length).toBeGreaterThan(before + 20)
    stopped.abort()
    await reader
    expect(new Set(seen)).toEqual(new Set([200]))
    expect(await (await fetch(`${first.baseUrl}/readyz`)).json()).toEqual({ status: 'ok' })
  })

  test('and is read from again when it is back', async () => {
    await databases.startReplica()
    await expect
      .poll(async () => {
        await statusOf(first, anew(DEBATE))
        return readsOfReplica()
      })
      .toBeGreaterThan(0)
  })

  test('without the primary database readers read on, and editors are told', async () => {
    const boss = await administrator(first)
    await databases.killPrimary()
    const isReadOnly = async (site: RunningSite) =>
      (await (await fetch(`${site.baseUrl}/readyz`)).json()) as unknown
    for (const site of [first, second])
      await expect.poll(() => isReadOnly(site)).toEqual({ status: 'read-only' })
    for (const site of [first, second])
      for (const path of [DEBATE, '/', '/suche', '/api/v1/sessions', '/personen'])
        expect([path, await statusOf(site, anew(path))]).toEqual([path, 200])
    // Not 404: who follows comes back.
    expect(await statusOf(first, '/api/v1/sessions/kreistag-2021-06/events')).toBe(503)
    const answer = await boss.goto('/admin')
    expect(answer?.status()).toBe(503)
    expect(await boss.locator('body').innerText()).toContain('kann nur gelesen werden')
    expect((await boss.goto(DEBATE))?.status()).toBe(200)
  })
})
