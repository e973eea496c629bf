import pg from 'pg'
import { openClient } from '../lib/load.mjs'
import { summary } from '../lib/percentiles.mjs'
import { publish } from '../lib/publish.mjs'
import { generatedSite } from '../lib/record.mjs'
import { progress } from '../lib/report.mjs'
import { count, ms, ratio, table } from '../lib/table.mjs'
import { readAddresses } from './addresses.mjs'
import { readPlans } from './plans.mjs'

const WARM_UP = 5
const TIMES = 40
/** So often something is published first. */
const PUBLISHED = 10

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
  const largest = sizes.at(-1)
  const found = new Map()
  const plans = new Map()
  for (const size of sizes) {
    const measured = await measureSize(size, { keep, withPlans: size === largest })
    found.set(size, measured.results)
    for (const [name, plan] of measured.plans) plans.set(name, plan)
  }
  const base = sizes.includes(BASE) ? BASE : sizes[0]
  const names = [...found.get(largest).keys()]
  const compared = (read) =>
    table(
      ['', ...sizes.map(count), `${count(largest)} ÷ ${count(base)}`],
      names.map((name) => {
        const at = (size) => read(found.get(size).get(name))
        return [name, ...sizes.map((size) => ms(at(size))), ratio(at(largest) / at(base))]
      }),
    )
  add(
    [
      '## Growth',
      `Every kind of page, one client, rendered anew ${TIMES} times after ${WARM_UP} that do not count; p95 in milliseconds by statements in the record.`,
      compared(({ anew }) => anew.p95),
      'The median:',
      compared(({ anew }) => anew.p50),
      `The median of ${PUBLISHED} first ones after a publication each, on which whole lists are counted again:`,
      compared(({ first }) => first.p50),
      `What the database reads for a page at ${count(largest)}, by EXPLAIN (ANALYZE) of each of its queries; rows that a filter left out count as well:`,
      table(
        ['', 'queries', 'rows', 'most in one query', 'tables read whole'],
        names.map((name) => {
          const { queries, rows, most, scanned } = plans.get(name)
          return [name, count(queries), count(rows), count(most), scanned.join(', ')]
        }),
      ),
    ].join('\n\n'),
  )
}

async function measureSize(size, { keep, withPlans }) {
  const site = await generatedSite(size, { keep })
  const results = new Map()
  let plans = new Map()
  try {
    await site.start()
    const { pages } = await readAddresses(await site.databaseUrl(), site.address)
    const client = openClient(site.address)
    const database = new pg.Client({ connectionString: await site.databaseUrl() })
    await database.connect()
    let number = 0
    const render = async (path) => {
      number += 1
      const answer = await client.ask(`${path}${path.includes('?') ? '&' : '?'}anew=${number}`)
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`)
      return answer.ms
    }
    for (const [name, path] of pages) {
      for (let time = 0; time < WARM_UP; time += 1) await render(path)
      const [anew, first] = [[], []]
      for (let time = 0; time < TIMES; time += 1) anew.push(await render(path))
      for (let time = 0; time < PUBLISHED; time += 1) {
        await publish(database, site.address)
        first.push(await render(path))
      }
      results.set(name, { anew: summary(anew), first: summary(first) })
      const { anew: found, first: after } = results.get(name)
      progress(`${count(size)}: ${name}, p95 ${ms(found.p95)} ms, first ${ms(after.p50)} ms`)
    }
    await database.end()
    if (withPlans) plans = await readPlans(site, pages, render)
    client.close()
  } finally {
    await site.remove()
  }
  return { results, plans }
}
