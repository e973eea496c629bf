import type { Queued } from './sync-state'

const MOST_COMMANDS = 50
const MOST_CHARACTERS = 200_000

/** What goes to the server next: the first commands in their order, as many as one request may hold. */
export function nextBatch(unsent: readonly Queued[], most = MOST_COMMANDS): Queued[] {
  const batch: Queued[] = []
  let size = 0
  for (const queued of unsent.slice(0, most)) {
    size += JSON.stringify(queued.kept.command).length
    if (batch.length > 0 && size > MOST_CHARACTERS) break
    batch.push(queued)
  }
  return batch
}
