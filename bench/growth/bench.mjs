import { openClient } from '../lib/load.mjs'
import { summary } from '../lib/percentiles.mjs'
import { generatedSite } from '../lib/record.mjs'
import { progress } from '../lib/report.mjs'
import { count, ms, ratio, table } from '../lib/table.mjs'
import { readAddresses } from './addresses.mjs'

const WARM_UP = 5
const TIMES = 40

/** The size that the largest one is compared with. */
const BASE = 10_000

/**
 * Every kind of page in records of several sizes, rendered anew each time.
 *
 * @param {ReturnType<typeof import('../lib/options.mjs').readOptions>} options
 * @param {(text: string) => void} add
 */
export async function benchGrowth({ statements, keep }, add) {
  const sizes = statements.toSorted((a, b) => a - b)
  const found = new Map()
  for (const size of sizes) found.set(size, await measureSize(size, keep))
  const largest = sizes.at(-1)
  const base = sizes.includes(BASE) ? BASE : sizes[0]
  const names = [...found.get(largest).keys()]
  add(
    [
      '## Growth',
      `Every kind of page, one client, rendered anew ${TIMES} times after ${WARM_UP} that do not count; p95 in milliseconds by statements in the record.`,
      table(
        ['', ...sizes.map(count), `${count(largest)} ÷ ${count(base)}`],
        names.map((name) => [
          name,
          ...sizes.map((size) => ms(found.get(size).get(name).p95)),
          ratio(found.get(largest).get(name).p95 / found.get(base).get(name).p95),
        ]),
      ),
      'The median:',
      table(
        ['', ...sizes.map(count), `${count(largest)} ÷ ${count(base)}`],
        names.map((name) => [
          name,
          ...sizes.map((size) => ms(found.get(size).get(name).p50)),
          ratio(found.get(largest).get(name).p50 / found.get(base).get(name).p50),
        ]),
      ),
    ].join('\n\n'),
  )
}

async function measureSize(size, keep) {
  const site = await generatedSite(size, { keep })
  const results = new Map()
  try {
    await site.start()
    const { pages } = await readAddresses(await site.databaseUrl(), site.address)
    const client = openClient(site.address)
    let number = 0
    for (const [name, path] of pages) {
      const samples = []
      for (let time = 0; time < WARM_UP + TIMES; time += 1) {
        number += 1
        const answer = await client.ask(`${path}${path.includes('?') ? '&' : '?'}anew=${number}`)
        if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
        if (time >= WARM_UP) samples.push(answer.ms)
      }
      results.set(name, summary(samples))
      progress(`${count(size)}: ${name}, p95 ${ms(results.get(name).p95)} ms`)
    }
    client.close()
  } finally {
    await site.remove()
  }
  return results
}
