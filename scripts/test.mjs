import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { preparePackages, prepareSite } from './lib/prepare.mjs'
import { root } from './lib/root.mjs'
import { runNode } from './lib/run.mjs'

/** Tests that need no browser need no built site either. */
const WITHOUT_SITE = ['unit', 'database']
const REPORTS = join('tests', '.output')
/** Browser tests that write go one after the other; meanwhile the others have the other processors. */
const LANES = ['!browser*', 'browser*']

const args = process.argv.slice(2)
try {
  await (needsSite(args) ? prepareSite() : preparePackages())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log('0 passed, 1 failed')
  process.exit(1)
}
await rm(join(root, REPORTS), { recursive: true, force: true })
const lanes = args.length > 0 ? [args] : LANES.map((project) => [`--project=${project}`])
const results = await Promise.all(lanes.map(runTests))
/** @param {'passed' | 'failed' | 'skipped' | 'code'} field */
const sum = (field) => results.reduce((all, result) => all + result[field], 0)
if (sum('skipped') > 0) console.log(`${sum('skipped')} skipped`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 || sum('code') > 0 ? 1 : 0

/**
 * @param {string[]} chosen arguments that choose tests
 * @param {number} lane
 */
async function runTests(chosen, lane) {
  const report = join(REPORTS, `report-${lane + 1}.json`)
  const code = await runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...chosen,
  ])
  return { code, ...(await countTests(report, code)) }
}

/**
 * Whether browser tests may be among those that the arguments choose.
 *
 * @param {string[]} args
 */
function needsSite(args) {
  const { values } = parseArgs({
    args,
    options: { project: { type: 'string', multiple: true } },
    strict: false,
  })
  const projects = values.project ?? []
  return projects.length === 0 || !projects.every((name) => WITHOUT_SITE.includes(String(name)))
}

/**
 * A file that could not be run, and a run that ended badly for another reason, count as a failure.
 *
 * @param {string} file
 * @param {number} exitCode
 */
async function countTests(file, exitCode) {
  const text = await readFile(join(root, file), 'utf8').catch(() => null)
  if (!text) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(text)
  const broken = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = report.numFailedTests + broken.length
  return {
    passed: report.numPassedTests,
    failed: exitCode === 0 ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
}
