import { preparePackages, prepareSite } from './lib/prepare.mjs'
import { runNode } from './lib/run.mjs'

/** @param {string} file @param {string[]} args */
const program = (file, ...args) => runNode(`node_modules/${file}`, args, { quiet: true })

/** @type {[string, () => Promise<number | void>][]} */
const steps = [
  ['packages', preparePackages],
  ['format', () => program('prettier/bin/prettier.cjs', '--check', '.')],
  ['routes', () => program('next/dist/bin/next', 'typegen')],
  ['lint', () => program('eslint/bin/eslint.js', '--max-warnings=0', '.')],
  ['types', () => program('typescript/bin/tsc', '--noEmit')],
  ['build', prepareSite],
  ['test', () => runNode('scripts/test.mjs', process.argv.slice(2))],
]

for (const [name, work] of steps) {
  const started = performance.now()
  const code = (await work()) ?? 0
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  // The tests close with a line of their own, which stays the last one.
  if (name !== 'test') console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
  if (code !== 0) {
    if (name !== 'test') console.log('0 passed, 1 failed')
    process.exit(1)
  }
}
