import { preparePackages, prepareSite } from './lib/prepare.mjs'
import { run, runNode } from './lib/run.mjs'

/** Compilers make much that is soon garbage; with room for it, a quarter of their work is spared. */
const ROOMY = '--max-semi-space-size=64'

/** @param {string} file @param {string[]} args */
const program = (file, ...args) =>
  run(process.execPath, [ROOMY, `node_modules/${file}`, ...args], { quiet: true })

/** @typedef {[name: string, work: () => Promise<number | void>]} Step */

/** @type {Step} */
const types = ['types', () => program('typescript/bin/tsc', '--noEmit')]
/** @type {Step} */
const lint = ['lint', () => program('eslint/bin/eslint.js', '--max-warnings=0', '.')]
/** @type {Step} */
const format = ['format', () => program('prettier/bin/prettier.cjs', '--check', '.')]

/**
 * One after the other; steps that stand in lanes beside each other run at the same time. The build
 * writes the types of the routes anew, which others read: nothing runs beside it.
 *
 * @type {Step[][][]}
 */
const stages = [
  [[['packages', preparePackages]]],
  [[['routes', () => program('next/dist/bin/next', 'typegen')]]],
  [[lint], [types, format]],
  [[['build', prepareSite]]],
]

for (const lanes of stages) {
  const failed = (await Promise.all(lanes.map(countFailures))).reduce((sum, count) => sum + count)
  if (failed === 0) continue
  console.log(`0 passed, ${failed} failed`)
  process.exit(1)
}
process.exit(await runNode('scripts/test.mjs', process.argv.slice(2)))

/** @param {Step[]} lane all of them are run, whichever fails */
async function countFailures(lane) {
  let failed = 0
  for (const step of lane) if (!(await hasPassed(step))) failed += 1
  return failed
}

/** @param {Step} step */
async function hasPassed([name, work]) {
  const started = performance.now()
  const code = await work().catch((error) => {
    console.error(error instanceof Error ? error.message : error)
    return 1
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const passed = (code ?? 0) === 0
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`)
  return passed
}
