import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleAndImport } from '../../scripts/lib/bundle.mjs'
import { progress } from '../lib/report.mjs'
import { createSite } from '../lib/site.mjs'
import { describeFamilies } from './describe-families.mjs'
import { ratio, table } from '../lib/table.mjs'
import { openClient } from '../lib/load.mjs'
import { pathOf } from './queries.mjs'
import { readJsonLines } from '../lib/lines.mjs'
import { textOf, writeRecord } from './record.mjs'
import { buildReference, openReference } from './reference-index.mjs'
import { writeSpeeches } from './speeches.mjs'

const JUDGED_HOST = 'beurteilt.example'
const SPEECHES_HOST = 'reden.example'
const SPEECHES = 2_000

/**
 * How good the results are, beside FTS5: on the judged set, and on families of word forms over real
 * speeches where there are any.
 *
 * @param {{ data: string | null }} options
 * @param {(text: string) => void} add to the report
 */
export async function benchQuality({ data }, add) {
  add('## Quality of search')
  const folder = await mkdtemp(join(tmpdir(), 'wortlaut-bench-quality-'))
  const site = await createSite(SPEECHES_HOST)
  try {
    if (data) await importSpeeches(site, data, folder)
    await site.start()
    process.env.DATABASE_URL = await site.databaseUrl()
    add(await judgedSet(site, folder))
    if (data) add(await families(site, folder))
    else
      add('Families of word forms: **skipped**, for want of real speeches (`--data FILE.jsonl`).')
  } finally {
    await site.remove()
    await rm(folder, { recursive: true, force: true })
  }
}

async function importSpeeches(site, speeches, folder) {
  const file = join(folder, 'speeches.jsonl')
  await writeSpeeches(speeches, file, SPEECHES)
  progress('importing speeches')
  await site.operate('import', 'speeches', file, '--host', SPEECHES_HOST)
}

/** The published statements of a body, and FTS5 over them. */
async function openRecord(host, folder) {
  const record = join(folder, `${host}.jsonl`)
  await writeRecord(process.env.DATABASE_URL, host, record)
  const database = join(folder, `${host}.db`)
  await buildReference(database, record)
  const statements = []
  for await (const statement of readJsonLines(record)) statements.push(statement)
  return { statements, fts5: openReference(database) }
}

/** Everything that the API finds, page by page. */
async function askAll({ port }, host, q) {
  const client = openClient({ port, host })
  const ids = []
  let suggestion = null
  for (let path = pathOf({ q, limit: 100 }); path;) {
    const { status, body } = await client.ask(path)
    if (status !== 200) throw new Error(`${status} for ${path}`)
    const answer = JSON.parse(body.toString())
    ids.push(...answer.items.map(({ id }) => id))
    suggestion = answer.suggestion
    path = answer.next && answer.next.slice(new URL(answer.next).origin.length)
  }
  client.close()
  return { ids, suggestion }
}

async function judgedSet(site, folder) {
  const { load, judgeAll, mean, corpus } = await bundleAndImport(
    'bench/search/judged.ts',
    'bench-judged',
  )
  progress('publishing the judged corpus')
  const said = await load(JUDGED_HOST)
  const ids = (list) => list.map((id) => said.get(id) ?? id)
  const { fts5 } = await openRecord(JUDGED_HOST, folder)
  await untilFound(site, JUDGED_HOST, said.size)
  const results = {
    Wortlaut: await judgeAll(async (q) => {
      const { ids: found, suggestion } = await askAll(site.address, JUDGED_HOST, q)
      return { ids: ids(found), suggestion }
    }),
    FTS5: await judgeAll(async (q) => ({ ids: ids(fts5.findAll(q)), suggestion: null })),
  }
  const abouts = [...new Set(results.Wortlaut.map(({ query }) => query.about))]
  const row = (title, keep) => [
    title,
    results.Wortlaut.filter(keep).length,
    ...Object.values(results).flatMap((judgements) =>
      ['ndcg', 'recall', 'precision'].map((measure) =>
        ratio(mean(judgements.filter(keep), measure)),
      ),
    ),
  ]
  return [
    `### ${results.Wortlaut.length} judged queries over ${corpus.length} statements`,
    'Means over the queries; where nothing is found and a spelling is suggested, it is taken.',
    table(
      [
        'about',
        'queries',
        ...Object.keys(results).flatMap((name) => [`${name} nDCG@10`, 'recall', 'precision']),
      ],
      [
        ...abouts.map((about) => row(about, ({ query }) => query.about === about)),
        row('**all**', () => true),
      ],
    ),
  ].join('\n\n')
}

/** The server learns of what another process published; this waits until it has. */
async function untilFound({ address: { port } }, host, total) {
  const deadline = performance.now() + 60_000
  const client = openClient({ port, host })
  for (;;) {
    const { status, body } = await client.ask(pathOf({ limit: 1 }))
    if (status === 200 && JSON.parse(body.toString()).total === total) break
    if (performance.now() > deadline)
      throw new Error(`${host} did not come to have ${total} statements.`)
  }
  client.close()
}

async function families(site, folder) {
  const { FAMILIES, measureFamilies } = await bundleAndImport(
    'bench/search/families.ts',
    'bench-families',
  )
  progress('asking the families')
  const { statements, fts5 } = await openRecord(SPEECHES_HOST, folder)
  await untilFound(site, SPEECHES_HOST, statements.length)
  const places = new Map(statements.map(({ id }, index) => [id, index]))
  const found = (ids) => new Set(ids.map((id) => places.get(id)))
  const texts = statements.map(textOf)
  const withSuggestion = async (q) => {
    const { ids, suggestion } = await askAll(site.address, SPEECHES_HOST, q)
    if (ids.length > 0 || suggestion === null) return found(ids)
    return found((await askAll(site.address, SPEECHES_HOST, suggestion)).ids)
  }
  return describeFamilies(texts.length, {
    Wortlaut: await measureFamilies(FAMILIES, texts, withSuggestion),
    FTS5: await measureFamilies(FAMILIES, texts, (q) => found(fts5.findAll(q))),
  })
}
