import 'server-only'
import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { promisify } from 'node:util'

const execute = promisify(execFile)

const OWN_ACCOUNT = 'wortlaut'

/** The user that PostgreSQL runs as. `null` stands for whoever started this process. */
export type Account = { name: string; uid: number; gid: number } | null

/**
 * PostgreSQL refuses to run as root. For root this picks the owner of an existing cluster, else our
 * own system account (created if need be), else one that every system has; for anybody else `null`.
 *
 * @param cluster folder of the cluster, which need not exist yet
 * @throws if root has no account to hand the database to
 */
export async function databaseAccount(cluster: string): Promise<Account> {
  if (process.getuid?.() !== 0) return null
  const owner = await stat(cluster).catch(() => null)
  if (owner && owner.uid !== 0) return { name: String(owner.uid), uid: owner.uid, gid: owner.gid }
  const account =
    (await findAccount(OWN_ACCOUNT)) ??
    (await createAccount()) ??
    (await findAccount('postgres')) ??
    (await findAccount('nobody'))
  if (!account) throw new Error('PostgreSQL cannot run as root, and there is no other account.')
  return account
}

async function findAccount(name: string): Promise<Account> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await execute('id', [flag, name])).stdout)),
    )
    return uid && gid ? { name, uid, gid } : null
  } catch {
    return null // no such account
  }
}

async function createAccount(): Promise<Account> {
  const flags = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
  try {
    await execute('useradd', [...flags, OWN_ACCOUNT])
  } catch {
    return null // no useradd, a read-only /etc, or somebody else was faster and findAccount sees it
  }
  return findAccount(OWN_ACCOUNT)
}

/**
 * Runs a program as `account` and waits for it.
 *
 * @throws with the program's own words if it fails
 */
export async function runAs(account: Account, program: string, args: string[]): Promise<string> {
  const { stdout } = await execute(program, args, {
    // The folder this process stands in may be closed to that account.
    cwd: '/',
    env: { NODE_ENV: process.env.NODE_ENV, PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' },
    ...(account && { uid: account.uid, gid: account.gid }),
  })
  return stdout
}
