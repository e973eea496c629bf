import { relative } from 'node:path'
import { describeMachine } from '../bench/lib/machine.mjs'
import { readOptions, USAGE, UsageError } from '../bench/lib/options.mjs'
import { stopAll } from '../bench/lib/process.mjs'
import { createReport } from '../bench/lib/report.mjs'
import { prepareSite } from './lib/prepare.mjs'
import { root } from './lib/root.mjs'

/** What can be measured, in this order. Each adds its tables to the report. */
const BENCHES = {
  clone: async (...args) => (await import('../bench/clone/bench.mjs')).benchClone(...args),
  pages: async (...args) => (await import('../bench/pages/bench.mjs')).benchPages(...args),
  memory: async (...args) => (await import('../bench/pages/bench.mjs')).benchMemory(...args),
  lighthouse: async (...args) =>
    (await import('../bench/lighthouse/bench.mjs')).benchLighthouse(...args),
  growth: async (...args) => (await import('../bench/growth/bench.mjs')).benchGrowth(...args),
  live: async (...args) => (await import('../bench/live/bench.mjs')).benchLive(...args),
  search: async (...args) => (await import('../bench/search/bench.mjs')).benchSearch(...args),
  quality: async (...args) => (await import('../bench/search/quality.mjs')).benchQuality(...args),
  data: async (...args) => (await import('../bench/data/bench.mjs')).benchData(...args),
}

try {
  const options = readOptions(process.argv.slice(2), Object.keys(BENCHES))
  if (options.help) process.stdout.write(USAGE)
  else await measure(options)
} catch (error) {
  process.stderr.write(`✗ ${error instanceof UsageError ? error.message : error.stack}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
} finally {
  await stopAll()
}

async function measure(options) {
  await prepareSite()
  const report = createReport(describeMachine())
  try {
    for (const name of options.only) await BENCHES[name](options, report.add)
  } catch (error) {
    report.add(`**Ended early:** ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    throw error
  } finally {
    process.stderr.write(`Written to ${relative(root, await report.save())}\n`)
  }
}
