import type { CommandStore } from './command-store'
import type { KeptCommand } from './kept-command'
import type { SyncState } from './sync-state'

/** What must outlast the tab: what is not in the journal yet, and what the clerk has to decide on. */
const keptIn = ({ queue, refused }: SyncState): Map<string, KeptCommand> =>
  new Map(
    [...queue.filter(({ taken }) => taken === null).map(({ kept }) => kept), ...refused].map(
      (kept) => [kept.id, kept],
    ),
  )

/** Keeps the store at what a sync state holds, one change after the other. */
export class Persistence {
  #done: Promise<void> = Promise.resolve()
  #failed = false

  constructor(readonly store: CommandStore) {}

  /** Whether everything so far outlasts the tab. */
  get isLasting(): boolean {
    return this.store.isLasting && !this.#failed
  }

  /** Stores the difference between two states. */
  note(before: SyncState, after: SyncState): void {
    if (before.queue === after.queue && before.refused === after.refused) return
    const old = keptIn(before)
    const kept = keptIn(after)
    const put = [...kept.values()].filter((command) => old.get(command.id) !== command)
    const gone = [...old.keys()].filter((id) => !kept.has(id))
    if (put.length > 0) this.#then(() => this.store.put(put))
    if (gone.length > 0) this.#then(() => this.store.remove(gone))
  }

  /** Fulfilled when all of it is on disk, or the disk has refused. */
  get settled(): Promise<void> {
    return this.#done
  }

  #then(work: () => Promise<void>): void {
    this.#done = this.#done.then(work).catch(() => {
      // A full disk must not keep anything from being sent.
      this.#failed = true
    })
  }
}
