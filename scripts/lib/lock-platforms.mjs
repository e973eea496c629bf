/**
 * npm sometimes writes a lock file without the packages that are meant for other platforms, and
 * `npm ci` then refuses it. These functions find and add them.
 */

/** @typedef {{ version?: string, optional?: boolean, dev?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Entry */
/** @typedef {{ packages: Record<string, Entry> }} LockFile */

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony']
const SYSTEM = new RegExp(`[-/](${[...SYSTEMS, 'sunos', 'win32'].join('|')})-`)
const PROCESSOR = /-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64|wasm32)(?:-|$)/

/**
 * The packages that another one names as optional and that the lock file lacks.
 *
 * @param {LockFile} lock
 * @returns {{ name: string, version: string, dev: boolean }[]}
 */
export function missingPlatforms({ packages }) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {}, dev = false }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !packages[`${path}/node_modules/${name}`])
      .filter(([name]) => !packages[`node_modules/${name}`])
      .map(([name, version]) => ({ name, version, dev })),
  )
}

/**
 * Adds them. They get no checksum, since nobody here has seen them.
 *
 * @param {LockFile} lock
 * @returns {LockFile}
 * @throws if a name does not tell its platform, or the version is a range
 */
export function addPlatforms(lock) {
  const added = missingPlatforms(lock).map(({ name, version, dev }) => {
    const system = SYSTEM.exec(name)?.[1]
    const processor = PROCESSOR.exec(name)?.[1]
    if (!processor || !/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name}@${version}?`)
    const entry = {
      version,
      cpu: [processor],
      ...(dev && { dev }),
      ...(system === 'linux' && { libc: [name.includes('musl') ? 'musl' : 'glibc'] }),
      optional: true,
      ...(system && { os: [system] }),
    }
    return [`node_modules/${name}`, entry]
  })
  const all = [...Object.entries(lock.packages), ...added]
  const sorted = all.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
  return { ...lock, packages: Object.fromEntries(sorted) }
}
