import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { root } from '../../scripts/lib/root.mjs'

/** What the figures depend on beside the code. */
export function describeMachine() {
  const processors = cpus()
  return {
    date: new Date().toISOString(),
    commit: commit(),
    machine: `${processors[0]?.model.trim() ?? 'unknown processor'}, ${processors.length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${process.platform} ${process.arch}, Node ${process.version}`,
  }
}

/** The commit that was measured; `+` says that the tree differed from it. */
function commit() {
  try {
    const id = git('rev-parse', '--short', 'HEAD')
    return git('status', '--porcelain', '--', '.', ':!bench/results', ':!docs') ? `${id}+` : id
  } catch {
    return 'unknown' // an unpacked archive has no history
  }
}

const git = (...args) =>
  execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim()
