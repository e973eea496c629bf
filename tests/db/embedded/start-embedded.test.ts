import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  type EmbeddedDatabase,
  type EmbeddedOptions,
  startEmbedded,
} from '@/db/embedded/start-embedded'
import {
  buildHolder,
  crash,
  endHolder,
  postmasterPid,
  queryOne,
  startHolder,
} from '@tests/db/embedded/processes'

let folder: string
let dataDir: string
let cluster: string
let running: EmbeddedDatabase[]

beforeAll(buildHolder)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wortlaut-embedded-'))
  await chmod(folder, 0o755)
  dataDir = join(folder, 'data')
  cluster = join(dataDir, 'database', 'cluster')
  running = []
})

afterEach(async () => {
  for (const server of running) await server.stop()
  await rm(folder, { recursive: true, force: true })
})

async function start(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedDatabase> {
  const server = await startEmbedded({ dataDir, holder: 'test', durable: false, ...options })
  running.unshift(server)
  return server
}

async function stop(server: EmbeddedDatabase): Promise<void> {
  running = running.filter((other) => other !== server)
  await server.stop()
}

async function kill(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL')
  await delay(200) // its children notice and end
}

describe('the embedded database', () => {
  test('keeps what is written when it is stopped and started again', async () => {
    const first = await start()
    await queryOne(first.url, `CREATE TABLE kept AS SELECT 'Straße'::text AS word`)
    await stop(first)

    const second = await start()

    expect(await queryOne(second.url, 'SELECT word FROM kept')).toBe('Straße')
  })

  test('knows German letters, and orders alike on every machine', async () => {
    const { url } = await start()
    expect(await queryOne(url, `SELECT lower('ÄÖÜ') || upper('äöü')`)).toBe('äöüÄÖÜ')
    expect(await queryOne(url, 'SHOW server_encoding')).toBe('UTF8')
    expect(
      await queryOne(
        url,
        'SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = current_database()',
      ),
    ).toBe('bC.UTF-8')
  })

  test('gives the application a role without special rights that owns its database', async () => {
    const { url } = await start()
    const rights = 'rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls'
    expect(await queryOne(url, `SELECT ${rights} FROM pg_roles WHERE rolname = current_user`)).toBe(
      false,
    )
    await expect(queryOne(url, 'SELECT pg_read_file($$/etc/passwd$$)')).rejects.toThrow('denied')
  })

  test('lets nobody read its passwords, or in without one', async () => {
    const { url } = await start()
    const { mode } = await stat(join(dataDir, 'database', 'credentials.json'))
    expect(mode & 0o777).toBe(0o600)
    const guess = new URL(url)
    guess.password = 'guess'
    await expect(queryOne(guess.href, 'SELECT 1')).rejects.toThrow('password')
  })

  test('takes over the server that a killed process left behind', async () => {
    const holder = await startHolder(dataDir)
    await queryOne(holder.url, 'CREATE TABLE kept AS SELECT 7 AS number')
    const left = await postmasterPid(cluster)
    await crash(holder.process)

    const server = await start()

    expect(await postmasterPid(cluster)).toBe(left)
    expect(await queryOne(server.url, 'SELECT number FROM kept')).toBe(7)
  })

  test('starts when the server was killed as well and its pid file is stale', async () => {
    const holder = await startHolder(dataDir)
    await crash(holder.process)
    const left = await postmasterPid(cluster)
    await kill(left)
    expect(await postmasterPid(cluster)).toBe(left)

    const server = await start()

    expect(await queryOne(server.url, 'SELECT 1')).toBe(1)
  })

  test('starts when the number in the pid file belongs to another program by now', async () => {
    await stop(await start())
    const lines = [process.pid, cluster, 1, 5432, '', '127.0.0.1', '1 1', 'ready']
    await writeFile(join(cluster, 'postmaster.pid'), lines.join('\n'))

    const server = await start()

    expect(await queryOne(server.url, 'SELECT 1')).toBe(1)
  })

  test('refuses a second process, and names the first', async () => {
    const holder = await startHolder(dataDir)
    try {
      await expect(start()).rejects.toMatchObject({
        name: 'DatabaseHeldError',
        holder: { pid: holder.process.pid, name: 'test holder' },
      })
      expect(await queryOne(holder.url, 'SELECT 1')).toBe(1)
    } finally {
      await endHolder(holder)
    }
  })

  test('waits for a process that is just ending, and then has the server to itself', async () => {
    const holder = await startHolder(dataDir)
    const [server] = await Promise.all([start(), endHolder(holder)])
    expect(await queryOne(server.url, 'SELECT 1')).toBe(1)
  })

  test('can be shared by the operator’s tool, which does not stop it', async () => {
    const holder = await start()
    const guest = await start({ share: true })
    expect(guest.url).toBe(holder.url)

    await stop(guest)

    expect(await queryOne(holder.url, 'SELECT 1')).toBe(1)
  })

  test('comes up once when two processes start it at the same moment', async () => {
    const outcomes = await Promise.allSettled([startHolder(dataDir), startHolder(dataDir)])
    const started = outcomes.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []))
    const reasons = outcomes.flatMap((it) => (it.status === 'rejected' ? [String(it.reason)] : []))
    await Promise.all(started.map(endHolder))
    expect(started).toHaveLength(1)
    expect(reasons).toEqual([expect.stringContaining('The database is in use by test holder')])
  })

  describe.runIf(process.getuid?.() === 0)('of root, in a folder closed to others', () => {
    let stagingFolder: string

    beforeEach(async () => {
      await mkdir(dataDir, { mode: 0o700 })
      await chmod(dataDir, 0o700)
      stagingFolder = join(folder, 'staged')
    })

    test('is kept where its account can enter, with a note that says where', async () => {
      const server = await start({ stagingFolder })
      const note = await readFile(join(dataDir, 'database-location.txt'), 'utf8')
      const place = note.split('\n')[0] ?? ''
      expect(place.startsWith(stagingFolder)).toBe(true)
      expect(await queryOne(server.adminUrl, 'SHOW data_directory')).toBe(join(place, 'cluster'))
      expect((await stat(place)).uid).not.toBe(0)
    })

    test('is found again when the data folder has been renamed', async () => {
      const first = await start({ stagingFolder })
      await queryOne(first.url, 'CREATE TABLE kept AS SELECT 7 AS number')
      await stop(first)
      await rename(dataDir, `${dataDir}-renamed`)

      const second = await start({ dataDir: `${dataDir}-renamed`, stagingFolder })

      expect(await queryOne(second.url, 'SELECT number FROM kept')).toBe(7)
    })
  })
})
