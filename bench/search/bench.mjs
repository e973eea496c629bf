import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { residentMemory, startNode, stop } from '../lib/process.mjs'
import { generatedSite, HOST, SEED } from '../lib/record.mjs'
import { createSite } from '../lib/site.mjs'
import { progress } from '../lib/report.mjs'
import { openClient } from '../lib/load.mjs'
import { checkOurAnswer } from './check.mjs'
import { countStatements } from './counts.mjs'
import { measureFreshness } from './freshness.mjs'
import { checkReference, checkTotals, measureLatency, measureThroughput } from './measure.mjs'
import { createQueries, pathOf } from './queries.mjs'
import { writeRecord } from './record.mjs'
import { describeSize, describeGrowth } from './describe.mjs'
import { writeSpeeches } from './speeches.mjs'

const CLIENTS = 8
const SET = 240

/**
 * The statement search beside SQLite FTS5, at every size that is asked for.
 *
 * @param {{ statements: number[], seconds: number, rounds: number, data: string | null }} options
 * @param {(text: string) => void} add to the report
 */
export async function benchSearch(options, add) {
  add('## Search')
  const sizes = []
  for (const statements of options.statements) {
    const size = await measureSize(statements, options)
    sizes.push(size)
    add(describeSize(size))
  }
  if (sizes.length > 1) add(describeGrowth(sizes))
}

async function measureSize(statements, { seconds, rounds, data, keep }) {
  const folder = await mkdtemp(join(tmpdir(), 'wortlaut-bench-texts-'))
  const site = data ? await createSite(HOST) : await generatedSite(statements, { keep })
  // An index that was kept is built anew, to see how long that takes.
  await rm(join(site.dataDir, 'search'), { recursive: true, force: true })
  let reference = null
  try {
    const loaded = await load(site, statements, data, folder)
    progress('starting the server, which builds its index')
    const firstStart = await site.start()
    const record = join(folder, 'record.jsonl')
    const size = await writeRecord(await site.databaseUrl(), HOST, record)
    progress(`${size.statements} statements are published; building the FTS5 index`)
    reference = startNode(['bench/search/reference-server.mjs', record, join(folder, 'fts5.db')])
    const fts5 = await reference.line((line) => JSON.parse(line))

    const ours = { name: 'Wortlaut', pid: site.pid(), address: site.address, check: checkOurAnswer }
    const theirs = {
      name: 'FTS5',
      pid: reference.child.pid,
      address: { port: fts5.port, host: HOST },
      check: checkReference,
    }
    const queries = await createQueries(record, size.statements, SEED)
    const counts = await countStatements(record, queries.countable(24))
    const isFound = await firstAnswer(site, counts)
    progress('checking totals')
    await checkTotals(ours, counts, { exactly: true })
    await checkTotals(theirs, counts, { exactly: false })
    progress(`asking ${rounds} rounds of ${SET} queries, one client`)
    const sets = Array.from({ length: rounds + 1 }, () => queries.set(SET))
    const samples = await measureLatency([ours, theirs], sets)
    progress(`${CLIENTS} clients, ${seconds} s each`)
    const lists = Array.from({ length: CLIENTS }, () => queries.set(SET))
    const throughput = await measureThroughput([ours, theirs], lists, seconds)
    await checkTotals(ours, counts, { exactly: true })

    const memory = {
      ours: await residentMemory(site.pid()),
      fts5: await residentMemory(reference.child.pid),
    }
    await stop(reference.child)
    const index = await describeBuild(site, size.statements)
    progress('publishing and withdrawing in another process')
    const freshness = await measureFreshness(site)
    const restart = await measureRestart(site, counts)
    return {
      ...size,
      source: loaded,
      firstStart: { ready: firstStart, found: isFound },
      index,
      fts5,
      samples,
      throughput,
      memory,
      freshness,
      restart,
      checked: counts.size,
    }
  } finally {
    if (reference) await stop(reference.child)
    await site.remove()
    await rm(folder, { recursive: true, force: true })
  }
}

async function load(site, statements, data, folder) {
  if (!data) return { kind: 'generated', seconds: site.loadSeconds }
  const file = join(folder, 'speeches.jsonl')
  const { real } = await writeSpeeches(data, file, statements)
  progress(`importing ${statements} speeches`)
  const seconds = await site.operate('import', 'speeches', file, '--host', HOST)
  return { kind: 'speeches', real, wanted: statements, seconds }
}

/** How the index came to be and how large its files are; the segment is held in memory as a whole. */
async function describeBuild(site, statements) {
  const built = site.logged('search index built').find((line) => line.statements === statements)
  if (!built) throw new Error('The server did not log that it built the index.')
  const sizeOf = async (name) => (await stat(join(site.dataDir, 'search', built.bodyId, name))).size
  return { ms: built.ms, segment: await sizeOf('segment'), documents: await sizeOf('documents') }
}

/** Asks for one word until the total is right. @returns milliseconds that took */
async function firstAnswer(site, counts) {
  const started = performance.now()
  const client = openClient(site.address)
  const [word, count] = [...counts].at(-1)
  try {
    for (;;) {
      const { status, body } = await client.ask(pathOf({ q: `"${word}"` }))
      const elapsed = performance.now() - started
      if (status === 200 && JSON.parse(body.toString()).total === count) return elapsed
      if (elapsed > 120_000) throw new Error(`The total of “${word}” did not become ${count}.`)
    }
  } finally {
    client.close()
  }
}

/** From starting the process, its database included, to the first right answer. */
async function measureRestart(site, counts) {
  progress('restarting')
  await site.shutDown()
  const started = performance.now()
  const ready = await site.start()
  await firstAnswer(site, counts)
  return { ready, found: performance.now() - started }
}
