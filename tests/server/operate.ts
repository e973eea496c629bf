/** The operator's tool as a program of its own, on the database of `DATABASE_URL`. */
import { spawn } from 'node:child_process'
import { beforeAll } from 'vitest'
import { bundle } from '../../scripts/lib/bundle.mjs'

/** A run of the tool. */
export interface Run {
  /** Ends it at once: it can tidy up nothing. */
  kill: () => void
  /** What it ended with (`null`: it was killed) and all that it printed. */
  ended: Promise<{ code: number | null; output: string }>
}

/** Makes the program for the tests of one file. @param file whose name tells it from those of other files */
export function useOperator(file: string): (...args: string[]) => Run {
  const program = `tests/.output/${file}.mjs`
  beforeAll(() => bundle('src/server/wortlaut.ts', program))
  return (...args) => {
    // The test runner has a variable of its own that is called like one of ours.
    const env = { ...process.env }
    delete env['BASE_URL']
    const child = spawn(process.execPath, [program, ...args], { env })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => (output += piece.toString()))
    return {
      kill: () => child.kill('SIGKILL'),
      ended: new Promise((resolve, reject) => {
        child.once('error', reject)
        child.once('close', (code) => resolve({ code, output }))
      }),
    }
  }
}
