import { waitFor } from './backoff'
import type { SyncAccess } from './sender'
import { TransportError, type Reading, type Transport, type Trouble } from './transport'

/** An entry that is missing between others is usually on its way. */
const GAP_MS = 1500
/** A line may die without a word; after so long a silence it is taken up anew. */
const SILENCE_MS = 60_000

interface ListenerAccess extends SyncAccess {
  read: (reading: Reading) => void
}

/** Listens to what others do, and reads the desk anew where listening is not enough. */
export class Listener {
  /** Whether the stream of entries stands. */
  isOpen = false
  trouble: Trouble | null = null
  #end: (() => void) | null = null
  #isStopped = false
  #isReading = false
  #failures = 0
  #followTimer: ReturnType<typeof setTimeout> | undefined
  #readTimer: ReturnType<typeof setTimeout> | undefined
  #gapTimer: ReturnType<typeof setTimeout> | undefined
  #silenceTimer: ReturnType<typeof setTimeout> | undefined

  constructor(
    readonly transport: Transport,
    readonly access: ListenerAccess,
  ) {}

  start(): void {
    this.#isStopped = false
    this.#follow()
  }

  stop(): void {
    this.#isStopped = true
    clearTimeout(this.#followTimer)
    clearTimeout(this.#readTimer)
    clearTimeout(this.#gapTimer)
    clearTimeout(this.#silenceTimer)
    this.#gapTimer = undefined
    this.#end?.()
    this.#end = null
    this.isOpen = false
  }

  /** Does not wait any longer. */
  retry(): void {
    if (this.#isStopped || this.isOpen) return
    this.#follow()
  }

  /** Reads the desk unless what is missing arrives meanwhile. */
  readSoon(): void {
    this.#gapTimer ??= setTimeout(() => {
      this.#gapTimer = undefined
      if (this.access.get().followed.early.size > 0) this.readAnew()
    }, GAP_MS)
  }

  readAnew(): void {
    if (this.#isReading || this.#isStopped) return
    this.#isReading = true
    void this.transport
      .read()
      .then(
        (reading) => {
          this.#isReading = false
          this.trouble = null
          this.access.read(reading)
        },
        (error: unknown) => {
          this.#isReading = false
          this.trouble = error instanceof TransportError ? error.trouble : 'unreachable'
          clearTimeout(this.#readTimer)
          // Without a stream, the next attempt to listen asks again.
          if (this.isOpen) this.#readTimer = setTimeout(() => this.readAnew(), this.#wait())
        },
      )
      .finally(() => this.access.changed())
  }

  #follow(): void {
    clearTimeout(this.#followTimer)
    this.#end?.()
    let hasOpened = false
    this.#heard()
    this.#end = this.transport.follow(this.access.get().followed.state.sequence, {
      entry: (entry) => {
        this.#heard()
        this.access.entries([entry])
      },
      opened: () => {
        hasOpened = true
        this.isOpen = true
        this.trouble = null
        this.#failures = 0
        this.access.changed()
      },
      lost: () => this.#lost(hasOpened),
    })
  }

  #lost(hadOpened: boolean): void {
    this.#end?.()
    this.#end = null
    clearTimeout(this.#silenceTimer)
    if (this.#isStopped) return
    this.#failures += 1
    // A stream that stood may have been ended by the server in good order.
    const wait = hadOpened ? 0 : this.#wait()
    clearTimeout(this.#followTimer)
    this.#followTimer = setTimeout(() => this.#follow(), wait)
    if (hadOpened) return
    this.isOpen = false
    this.access.changed()
    // A stream does not say why it is refused; a reading does.
    this.readAnew()
  }

  #heard(): void {
    clearTimeout(this.#silenceTimer)
    this.#silenceTimer = setTimeout(() => this.#follow(), SILENCE_MS)
  }

  #wait(): number {
    return waitFor(Math.max(this.#failures, 1), this.trouble ?? 'unreachable')
  }
}
