import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleAndImport } from '../../scripts/lib/bundle.mjs'
import { progress } from '../lib/report.mjs'
import { createSite } from '../lib/site.mjs'
import { describeExports, describeImport } from './describe.mjs'
import { measureExport } from './export.mjs'
import { runMeasured } from './run-measured.mjs'

const HOST = 'musterland.example'
const OBJECTS = 20_000
const SEED = 20_210_625
const FILES = ['statements.csv', 'votes.csv', 'ballots.csv', 'all.jsonl.gz']

/**
 * What goes in and out in bulk: an import of OParl objects, twice, and the files with the whole record at
 * every size that is asked for.
 *
 * @param {{ statements: number[] }} options
 * @param {(text: string) => void} add to the report
 */
export async function benchData({ statements }, add) {
  add('## Data')
  add(describeImport(await measureImport()))
  for (const size of statements) add(describeExports(size, await measureExports(size)))
}

/** The same folder twice, each time by a process of its own, as the operator does it. */
async function measureImport() {
  const folder = await mkdtemp(join(tmpdir(), 'wortlaut-bench-oparl-'))
  const site = await createSite(HOST)
  try {
    const { writeCouncilFolder } = await bundleAndImport(
      'tests/intake/oparl/council-folder.ts',
      'bench-council-folder',
    )
    const source = join(folder, 'grosskreis')
    const objects = await writeCouncilFolder(source, OBJECTS)
    // Another process holds the database, so that only the import is measured and not its start.
    await site.start()
    const runs = []
    for (const name of ['first', 'second, unchanged']) {
      progress(`importing ${objects} OParl objects: ${name}`)
      const args = ['dist/wortlaut.mjs', 'import', 'oparl', source, '--host', HOST]
      runs.push({ name, ...(await runMeasured(args, site.env)) })
    }
    return { objects, runs }
  } finally {
    await site.remove()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureExports(statements) {
  const site = await createSite(HOST)
  try {
    progress(`generating ${statements} statements`)
    await site.operate(
      'generate',
      ...['--statements', String(statements), '--seed', String(SEED), '--host', HOST],
    )
    await site.start()
    const files = []
    for (const name of FILES) {
      progress(`fetching ${name}`)
      files.push({ name, ...(await measureExport(site, `/daten/${name}`)) })
    }
    return files
  } finally {
    await site.remove()
  }
}
