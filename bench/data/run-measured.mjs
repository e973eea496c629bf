import { startNode } from '../lib/process.mjs'
import { watchMemory } from './watch-memory.mjs'

/**
 * Runs a Node program to its end.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ seconds: number, peak: number }>} with the most memory that it occupied, in bytes
 */
export async function runMeasured(args, env) {
  const started = performance.now()
  const program = startNode(args, env)
  const memory = watchMemory(program.child.pid)
  const code = await program.ended
  const { peak } = memory.stop()
  if (code !== 0) throw new Error(`${args.join(' ')} failed (${code}).\n${program.explain()}`)
  return { seconds: (performance.now() - started) / 1000, peak }
}
