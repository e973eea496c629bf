import { readAddresses } from '../growth/addresses.mjs'
import { generatedSite } from '../lib/record.mjs'
import { progress } from '../lib/report.mjs'
import { count, ms, table } from '../lib/table.mjs'
import { benchCached } from './cached.mjs'
import { benchFirstRendering } from './first-rendering.mjs'
import { measureMemory } from './memory.mjs'
import { benchTransfer } from './transfer.mjs'

const STATEMENTS = 100_000
const STARTS = 3

/**
 * A debate page and the process that serves it, in a record of 100,000 generated statements.
 *
 * @param {ReturnType<typeof import('../lib/options.mjs').readOptions>} options
 * @param {(text: string) => void} add
 */
export async function benchPages({ keep }, add) {
  add(`## Pages, ${count(STATEMENTS)} generated statements`)
  const site = await generatedSite(STATEMENTS, { keep })
  try {
    await site.start() // prepares what is made once
    const starts = []
    for (let time = 0; time < STARTS; time += 1) {
      await site.shutDown()
      progress(`starting, ${time + 1} of ${STARTS}`)
      starts.push(await site.start())
    }
    add(
      table(
        ['', ...starts.map((_, time) => `${time + 1}.`)],
        [['start to /readyz, prepared, database included (ms)', ...starts.map(ms)]],
      ),
    )
    const { debates } = await readAddresses(await site.databaseUrl(), site.address)
    await benchTransfer(site.address, debates[0], add)
    await benchCached(site.address, debates[0], add)
    await benchFirstRendering(site, debates, add)
  } finally {
    await site.remove()
  }
}

/**
 * The memory of the process in the same record.
 *
 * @param {ReturnType<typeof import('../lib/options.mjs').readOptions>} options
 * @param {(text: string) => void} add
 */
export async function benchMemory({ keep }, add) {
  add(`## Memory, ${count(STATEMENTS)} generated statements`)
  const site = await generatedSite(STATEMENTS, { keep })
  try {
    await site.start() // prepares what is made once
    await site.shutDown()
    await site.start()
    const { pages, debates } = await readAddresses(await site.databaseUrl(), site.address)
    await measureMemory(site, [...pages.map(([, path]) => path), ...debates], add)
  } finally {
    await site.remove()
  }
}
