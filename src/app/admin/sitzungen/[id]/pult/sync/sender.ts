import type { Answers, Entry } from '@/domain/desk/protocol'
import { withAnswer } from './answered'
import { waitFor } from './backoff'
import { nextBatch } from './batch'
import { toSent } from './kept-command'
import type { Persistence } from './persistence'
import { unsentOf, type Queued, type SyncState } from './sync-state'
import { TransportError, type Transport, type Trouble } from './transport'

/** What the parts of the sync have in common. */
export interface SyncAccess {
  get: () => SyncState
  set: (next: SyncState) => void
  /** Something beside the state changed. */
  changed: () => void
  setClock: (now: string) => void
  entries: (entries: readonly Entry[]) => void
}

/** Sends the queue in its order, one batch at a time, until each command has been answered. */
export class Sender {
  trouble: Trouble | null = null
  #isSending = false
  #isStopped = false
  #failures = 0
  #most: number | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    readonly transport: Transport,
    readonly persistence: Persistence,
    readonly access: SyncAccess,
  ) {}

  /** There is something to send, or may be. */
  wake(): void {
    this.#isStopped = false
    if (this.#isSending || this.#timer !== undefined) return
    void this.#run()
  }

  /** Like `wake`, and what is being waited for is over. */
  retry(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.wake()
  }

  stop(): void {
    this.#isStopped = true
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  async #run(): Promise<void> {
    this.#isSending = true
    try {
      while (!this.#isStopped && unsentOf(this.access.get()).length > 0) await this.#sendBatch()
    } catch (error) {
      this.#fail(error)
    } finally {
      this.#isSending = false
    }
  }

  async #sendBatch(): Promise<void> {
    // Numbers that were used must outlast the tab, or another command would get them.
    await this.persistence.settled
    const batch = nextBatch(unsentOf(this.access.get()), this.#most)
    const answers = await this.transport.send(this.#begin(batch).map(({ kept }) => toSent(kept)))
    this.#failures = 0
    this.#most = undefined
    this.trouble = null
    this.access.setClock(answers.now)
    this.#take(answers)
  }

  /** Notes that they are on their way: from now on the server may have them. */
  #begin(batch: readonly Queued[]): Queued[] {
    const sync = this.access.get()
    const ids = new Set(batch.map(({ kept }) => kept.id))
    const queue = sync.queue.map((queued) =>
      ids.has(queued.kept.id)
        ? { ...queued, isFresh: false, attempts: queued.attempts + 1 }
        : queued,
    )
    this.access.set({ ...sync, queue })
    return queue.filter(({ kept }) => ids.has(kept.id))
  }

  #take({ answers }: Answers): void {
    this.access.set(answers.reduce(withAnswer, this.access.get()))
    this.access.entries(
      answers.flatMap((answer) => (answer.result === 'taken' ? [answer.entry] : [])),
    )
    this.access.changed()
  }

  #fail(error: unknown): void {
    const trouble = error instanceof TransportError ? error.trouble : 'unreachable'
    this.#failures += 1
    if (trouble === 'refused') this.#sendAlone()
    this.trouble = trouble === 'refused' ? 'unreachable' : trouble
    if (!this.#isStopped)
      this.#timer = setTimeout(() => this.retry(), waitFor(this.#failures, this.trouble))
    this.access.changed()
  }

  /** Something in the batch made the server refuse all of it: the next one is a single command. */
  #sendAlone(): void {
    if (this.#most !== 1) {
      this.#most = 1
      return
    }
    const [first] = unsentOf(this.access.get())
    if (!first) return
    const { id } = first.kept
    const message = 'Der Server konnte diesen Eintrag nicht lesen.'
    this.#most = undefined
    this.access.set(
      withAnswer(this.access.get(), { id, result: 'invalid', errors: [{ path: '', message }] }),
    )
  }
}
