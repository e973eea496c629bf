import { chmod, chown, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { runAs } from '@/db/embedded/account'
import { findBinaries } from '@/db/embedded/binaries'
import { databaseHome, DEFAULT_STAGING_FOLDER, type Home } from '@/db/embedded/home'
import { stopPostmaster } from '@/db/embedded/postmaster'
import { startEmbedded } from '@/db/embedded/start-embedded'
import { freePort } from '@tests/e2e/site'

/** A database and a streaming replica of it, both of them PostgreSQL servers of their own. */
export interface DatabasePair {
  primaryUrl: string
  replicaUrl: string
  /** End a server as a power failure would. */
  killPrimary: () => Promise<unknown>
  killReplica: () => Promise<unknown>
  /** On the port that it had. */
  startReplica: () => Promise<unknown>
  /** Has the replica take in what the primary sends without showing it, or show it again. */
  pauseReplica: () => Promise<void>
  resumeReplica: () => Promise<void>
  remove: () => Promise<void>
}

/** Makes the replica as an operator does: from a copy of the primary's files, which it then follows. */
export async function createDatabasePair(): Promise<DatabasePair> {
  const [primaryDir, replicaDir] = [await newFolder('primary'), await newFolder('replica')]
  const options = { dataDir: primaryDir, holder: 'npm test', durable: false }
  await (await startEmbedded(options)).stop()

  const primary = await databaseHome(primaryDir, DEFAULT_STAGING_FOLDER)
  const replica = await databaseHome(replicaDir, DEFAULT_STAGING_FOLDER)
  const { account } = replica
  const { pg_ctl } = await findBinaries(account, replica.staging)
  await runAs(account, 'cp', ['-a', primary.cluster, replica.cluster])
  const { url, adminUrl, stop } = await startEmbedded(options)
  await follow(replica, new URL(adminUrl))

  const replicaUrl = new URL(url)
  replicaUrl.port = String(await freePort())
  const startReplica = () =>
    runAs(account, pg_ctl, [
      'start',
      '--wait',
      '--silent',
      `--pgdata=${replica.cluster}`,
      `--log=${join(replica.folder, 'replica.log')}`,
      `--options=-c listen_addresses=127.0.0.1 -c port=${replicaUrl.port} -c unix_socket_directories=`,
    ])
  await startReplica()

  const replicaAdminUrl = new URL(adminUrl)
  replicaAdminUrl.port = replicaUrl.port
  const tell = async (statement: string) => {
    const client = new pg.Client({ connectionString: replicaAdminUrl.href })
    await client.connect()
    await client.query(statement).finally(() => client.end())
  }
  const kill = ({ cluster }: Home) =>
    runAs(account, pg_ctl, ['stop', '--mode=immediate', '--wait', `--pgdata=${cluster}`])
  return {
    primaryUrl: url,
    replicaUrl: replicaUrl.href,
    killPrimary: () => kill(primary),
    killReplica: () => kill(replica),
    startReplica,
    pauseReplica: () => tell('SELECT pg_wal_replay_pause()'),
    resumeReplica: () => tell('SELECT pg_wal_replay_resume()'),
    async remove() {
      await stopPostmaster(replica.cluster)
      await stop()
      for (const folder of [primaryDir, replicaDir])
        await rm(folder, { recursive: true, force: true })
    },
  }
}

/** From its next start on, a server follows the primary one. */
async function follow({ cluster, account }: Home, primary: URL): Promise<void> {
  const { hostname, port, username, password } = primary
  const source = `host=${hostname} port=${port} user=${username} password=${decodeURIComponent(password)}`
  for (const [name, text] of [
    ['standby.signal', ''],
    ['postgresql.auto.conf', `primary_conninfo = '${source}'\n`],
  ] as const) {
    const file = join(cluster, name)
    await writeFile(file, text, { mode: 0o600 })
    if (account) await chown(file, account.uid, account.gid)
  }
}

async function newFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `wortlaut-${name}-`))
  await chmod(folder, 0o755) // as root, PostgreSQL's account has to pass through
  return folder
}
