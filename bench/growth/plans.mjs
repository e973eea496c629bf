import pg from 'pg'
import { openQueryLog } from '../pages/query-log.mjs'

/** Smaller tables are read whole with good reason. */
const LARGE = 1_000
const READS = /^(?:Seq|Sample|Index|Index Only|Bitmap Heap|Tid) Scan$/
const QUERY = /^\s*(?:SELECT|WITH)\b/i

/**
 * What the database reads for each kind of page, by the plans of the queries that are asked for it.
 *
 * @param {{ dataDir: string, databaseUrls: () => Promise<{ url: string, adminUrl: string }> }} site
 * @param {[name: string, path: string][]} pages
 * @param {(path: string) => Promise<unknown>} render
 * @returns {Promise<Map<string, { queries: number, rows: number, most: number, scanned: string[] }>>}
 *   `rows`: read from tables in all of its queries, also those that a filter left out; `most`: in one of
 *   them; `scanned`: the tables of more than 1,000 rows that were read from the first to the last
 */
export async function readPlans(site, pages, render) {
  const { url, adminUrl } = await site.databaseUrls()
  const log = await openQueryLog(site.dataDir, adminUrl)
  const asked = new Map()
  try {
    for (const [name, path] of pages) {
      await render(path)
      asked.set(name, await log.during(() => render(path)))
    }
  } finally {
    await log.close()
  }
  const database = new pg.Client({ connectionString: url })
  await database.connect()
  const found = new Map()
  for (const [name, queries] of asked) {
    const reads = []
    const scanned = new Set()
    for (const { text, values } of queries.filter((query) => QUERY.test(query.text))) {
      const { rows } = await database.query(
        `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`,
        values,
      )
      const scans = [...nodes(rows[0]['QUERY PLAN'][0].Plan)].filter((node) =>
        READS.test(node['Node Type']),
      )
      reads.push(scans.reduce((sum, node) => sum + rowsRead(node), 0))
      for (const node of scans)
        if (node['Node Type'] === 'Seq Scan' && rowsRead(node) > LARGE)
          scanned.add(node['Relation Name'])
    }
    found.set(name, {
      queries: reads.length,
      rows: reads.reduce((sum, one) => sum + one, 0),
      most: Math.max(0, ...reads),
      scanned: [...scanned],
    })
  }
  await database.end()
  return found
}

function* nodes(plan) {
  yield plan
  for (const child of plan.Plans ?? []) yield* nodes(child)
}

function rowsRead(node) {
  const removed =
    (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  return Math.round((node['Actual Rows'] + removed) * node['Actual Loops'])
}
