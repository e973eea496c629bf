import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** So much of the heap may be in use, in bytes, before what is left over is cleared away. */
const ROOMY = 150 * 1024 * 1024

let collect: (() => void) | undefined

/**
 * Clears away what is not needed any more, if there is much. Long work in batches leaves something
 * behind with each of them; where memory is plenty, the engine lets that grow to many times of what
 * is in use, and a small machine that runs the site as well has to give it away.
 */
export function spareMemory(): void {
  if (process.memoryUsage().heapUsed < ROOMY) return
  if (!collect) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
  }
  collect()
}
