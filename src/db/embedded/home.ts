import 'server-only'
import { createHash } from 'node:crypto'
import { chmod, chown, mkdir, readFile, realpath, rmdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, databaseAccount, runAs } from '@/db/embedded/account'

const NOTE = 'database-location.txt'

/** Where root keeps what an unprivileged account has to reach. */
export const DEFAULT_STAGING_FOLDER = '/var/lib/wortlaut'

/** A folder that belongs to the database alone, and the account it belongs to. */
export type Home = { folder: string; cluster: string; account: Account; staging: string }

/**
 * Finds or makes the folder of the embedded database: `DATA_DIR/database`, or, if that cannot be
 * entered by the account PostgreSQL runs as (root's own home, say), a folder below `stagingFolder`
 * with a note in `dataDir` that says where. A note that is already there is followed, so that a
 * data folder may be renamed.
 */
export async function databaseHome(dataDir: string, stagingFolder: string): Promise<Home> {
  await mkdir(dataDir, { recursive: true })
  const data = await realpath(dataDir)
  const folder = (await notedFolder(data)) ?? (await chooseFolder(data, stagingFolder))
  const cluster = join(folder, 'cluster')
  const account = await databaseAccount(cluster)
  return { folder, cluster, account, staging: account ? stagingFolder : folder }
}

async function notedFolder(data: string): Promise<string | null> {
  const note = await readFile(join(data, NOTE), 'utf8').catch(() => null)
  return note?.split('\n')[0]?.trim() || null
}

async function chooseFolder(data: string, stagingFolder: string): Promise<string> {
  const folder = join(data, 'database')
  const account = await databaseAccount(join(folder, 'cluster'))
  await makeHome(folder, account)
  if (await canEnter(account, folder)) return folder
  await rmdir(folder)

  const name = createHash('sha256').update(data).digest('hex').slice(0, 16)
  const staged = join(stagingFolder, name)
  await mkdir(stagingFolder, { recursive: true, mode: 0o755 })
  await makeHome(staged, account)
  await writeFile(
    join(data, NOTE),
    `${staged}\n\nThe database of this data folder is kept in the folder above: PostgreSQL does not\nrun as root, and its account cannot enter this one. Back up both.\n`,
  )
  return staged
}

async function makeHome(folder: string, account: Account): Promise<void> {
  await mkdir(folder, { recursive: true })
  const { uid } = await stat(folder)
  if (!account && process.getuid && uid !== process.getuid()) {
    throw new Error(`${folder} belongs to another user (${uid}): start as that user or as root.`)
  }
  await chmod(folder, 0o700)
  if (account) await chown(folder, account.uid, account.gid)
}

async function canEnter(account: Account, folder: string): Promise<boolean> {
  if (!account) return true
  return runAs(account, 'test', ['-w', folder, '-a', '-x', folder]).then(
    () => true,
    () => false,
  )
}
