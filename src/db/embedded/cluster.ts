import 'server-only'
import { randomUUID } from 'node:crypto'
import { access, chown, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runAs } from '@/db/embedded/account'
import type { Binaries } from '@/db/embedded/binaries'
import type { Home } from '@/db/embedded/home'
import type { ServerOptions } from '@/db/embedded/server'

/** Name of the server's superuser. */
export const SUPERUSER = 'postgres'

/**
 * Initialises the cluster if there is none: UTF-8, and the collation that PostgreSQL brings itself,
 * so that order and case do not depend on the locales of the machine. Made beside and renamed, so
 * that an interrupted first start leaves nothing half-made in its place.
 */
export async function ensureCluster(
  { cluster, account }: Home,
  { initdb }: Binaries,
  password: string,
  { durable }: ServerOptions,
): Promise<void> {
  if (await exists(join(cluster, 'PG_VERSION'))) return
  const temporary = `${cluster}.${randomUUID()}`
  const passwordFile = `${temporary}.password`
  try {
    await writeFile(passwordFile, password, { mode: 0o600 })
    if (account) await chown(passwordFile, account.uid, account.gid)
    await runAs(account, initdb, [
      `--pgdata=${temporary}`,
      `--username=${SUPERUSER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(durable ? [] : ['--no-sync']),
    ])
    await rename(temporary, cluster)
  } catch (error) {
    // Of two processes starting at once, the slower one uses what the faster one made.
    if (!(await exists(join(cluster, 'PG_VERSION')))) throw error
  } finally {
    await rm(temporary, { recursive: true, force: true })
    await rm(passwordFile, { force: true })
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
