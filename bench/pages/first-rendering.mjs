import pg from 'pg'
import { openClient } from '../lib/load.mjs'
import { summary } from '../lib/percentiles.mjs'
import { publish } from '../lib/publish.mjs'
import { ms, ratio, table } from '../lib/table.mjs'
import { openQueryLog } from './query-log.mjs'

const MEASURED = 60
const WARM_UP = 20
const BOUND = 5
const EXTRA_MS = 15

/**
 * Debates rendered for the first time after something was published, beside the queries of the same
 * debates by themselves, asked one after the other over one connection.
 *
 * @param {{ address: { port: number, host: string }, dataDir: string,
 *   databaseUrls: () => Promise<{ url: string, adminUrl: string }> }} site
 * @param {string[]} debates
 * @param {(text: string) => void} add
 */
export async function benchFirstRendering(site, debates, add) {
  const { url, adminUrl } = await site.databaseUrls()
  const database = new pg.Client({ connectionString: url })
  await database.connect()
  const client = openClient(site.address, { 'accept-encoding': 'br' })
  const render = async (path) => {
    await publish(database, site.address)
    const { ms: took, status } = await client.ask(path)
    if (status !== 200) throw new Error(`${path}: ${status}`)
    return took
  }
  for (const path of debates.slice(0, WARM_UP)) await render(path)
  const measured = debates.slice(WARM_UP, WARM_UP + MEASURED)
  const rendered = []
  for (const path of measured) rendered.push(await render(path))
  await database.end() // keeping the log of the queries ends all connections
  const bare = await bareQueries({ site, adminUrl, measured, client })
  client.close()
  const [first, sql] = [summary(rendered), summary(bare.times)]
  const bound = BOUND * sql.p95 + EXTRA_MS
  add(
    [
      '### First rendering after a publication',
      `${MEASURED} debates of about 30 statements, one client; the bare queries of the same debates (${bare.queries} each in the middle) one after the other over one connection.`,
      table(
        ['', 'p50 (ms)', 'p95 (ms)', 'max (ms)'],
        [
          ['first rendering', ms(first.p50), ms(first.p95), ms(first.max)],
          ['bare queries', ms(sql.p50), ms(sql.p95), ms(sql.max)],
        ],
      ),
      `p95 of the rendering ÷ (${BOUND} × p95 of the queries + ${EXTRA_MS} ms): ${ratio(first.p95 / bound)}`,
    ].join('\n\n'),
  )
}

async function bareQueries({ site, adminUrl, measured, client }) {
  const log = await openQueryLog(site.dataDir, adminUrl)
  const pages = []
  try {
    for (const [number, path] of measured.entries())
      pages.push(await log.during(() => client.ask(`${path}?again=${number}`)))
  } finally {
    await log.close()
  }
  const bare = new pg.Client({ connectionString: (await site.databaseUrls()).url })
  await bare.connect()
  const times = []
  for (const round of [0, 1])
    for (const queries of pages) {
      const started = performance.now()
      for (const { text, values } of queries) await bare.query(text, values)
      if (round > 0) times.push(performance.now() - started)
    }
  await bare.end()
  const counts = pages.map((queries) => queries.length).sort((a, b) => a - b)
  return { times, queries: counts[Math.floor(counts.length / 2)] }
}
