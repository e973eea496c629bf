import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { root } from '../../scripts/lib/root.mjs'
import { startNode, stop } from '../lib/process.mjs'
import { freePort } from '../lib/site.mjs'
import { ms, table } from '../lib/table.mjs'

const DEBATE = '/sitzungen/kreistag-2021-06/kommunales-integrationsmanagement-kim'
const PATIENCE_MS = 600_000
const AGAIN = 3

/**
 * What a new user waits for: a clone of this repository, `npm start` in it, the first debate; and
 * `npm start` once more when everything is prepared.
 *
 * @param {unknown} _
 * @param {(text: string) => void} add
 */
export async function benchClone(_, add) {
  const folder = await mkdtemp(join(tmpdir(), 'wortlaut-clone-'))
  await chmod(folder, 0o755) // as root, PostgreSQL's account has to pass through
  try {
    const started = performance.now()
    await promisify(execFile)('git', ['clone', '--quiet', root, folder])
    const cloned = performance.now() - started
    const first = await startUntil(folder, DEBATE)
    const again = []
    for (let time = 0; time < AGAIN; time += 1) again.push(await startUntil(folder, '/readyz'))
    add(
      [
        '## A new clone',
        '`git clone`, then `npm start` as the README has it, with a warm npm cache; until a debate is answered, and until `/readyz` is when it is started again.',
        table(
          ['', 'ms'],
          [
            ['cloned', ms(cloned)],
            ['first start to a readable debate', ms(first)],
            ['both', ms(cloned + first)],
            ...again.map((one, time) => [`start ${time + 2} to /readyz`, ms(one)]),
          ],
        ),
      ].join('\n\n'),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** @returns {Promise<number>} milliseconds until this address was answered */
async function startUntil(folder, path) {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port) }
  for (const name of ['DATABASE_URL', 'DATA_DIR', 'BASE_URL']) delete env[name]
  const started = performance.now()
  const program = startNode(['start'], env, ['npm'], folder)
  try {
    for (;;) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => null)
      await answer?.arrayBuffer()
      const took = performance.now() - started
      if (answer?.ok) return took
      if (program.child.exitCode !== null || took > PATIENCE_MS)
        throw new Error(`It did not start.\n${program.explain()}`)
      await delay(20)
    }
  } finally {
    await stop(program.child)
  }
}
