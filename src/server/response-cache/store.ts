/** What is kept, and how many bytes it takes. */
export interface Sized {
  readonly bytes: number
}

/** That part of the bytes that is for what was asked for more than once. */
const PROTECTED = 0.8

interface Kept<T> {
  entry: T
  /** Since it was last looked at whether it has to go: marking that is quicker than a new place in a row. */
  wasRead: boolean
}

/**
 * A store bounded by bytes in which what is asked for again outlives what is asked for once: new
 * entries wait on trial, and a second request moves them to the protected part. A crawler that walks
 * through every search thus pushes out other searches of its kind, not the pages that are read.
 */
export class Store<T extends Sized> {
  private readonly trial = new Map<string, T>()
  private readonly kept = new Map<string, Kept<T>>()
  private trialBytes = 0
  private keptBytes = 0

  constructor(private readonly capacity: number) {}

  get bytes(): number {
    return this.trialBytes + this.keptBytes
  }

  get size(): number {
    return this.trial.size + this.kept.size
  }

  get(key: string): T | undefined {
    const kept = this.kept.get(key)
    if (kept) {
      kept.wasRead = true
      return kept.entry
    }
    const tried = this.trial.get(key)
    if (tried) this.protect(key, tried)
    return tried
  }

  /** One larger than an eighth of all is not kept. */
  set(key: string, entry: T): void {
    this.delete(key)
    if (entry.bytes > this.capacity / 8) return
    this.trial.set(key, entry)
    this.trialBytes += entry.bytes
    this.shrink()
  }

  delete(key: string): void {
    const tried = this.trial.get(key)
    if (tried && this.trial.delete(key)) this.trialBytes -= tried.bytes
    const kept = this.kept.get(key)
    if (kept && this.kept.delete(key)) this.keptBytes -= kept.entry.bytes
  }

  /** An entry has grown (or shrunk) by so many bytes. */
  resize(key: string, entry: T, by: number): void {
    if (this.kept.get(key)?.entry === entry) this.keptBytes += by
    else if (this.trial.get(key) === entry) this.trialBytes += by
    this.demote()
    this.shrink()
  }

  private protect(key: string, entry: T): void {
    this.trial.delete(key)
    this.trialBytes -= entry.bytes
    this.kept.set(key, { entry, wasRead: false })
    this.keptBytes += entry.bytes
    this.demote()
    this.shrink()
  }

  /** Puts on trial again what was not read since the last round, until there is room. */
  private demote(): void {
    for (const [oldest, old] of this.kept) {
      if (this.keptBytes <= this.capacity * PROTECTED) break
      this.kept.delete(oldest)
      if (old.wasRead) {
        old.wasRead = false
        this.kept.set(oldest, old)
        continue
      }
      this.keptBytes -= old.entry.bytes
      this.trial.set(oldest, old.entry)
      this.trialBytes += old.entry.bytes
    }
  }

  private shrink(): void {
    for (const part of ['trial', 'kept'] as const)
      for (const [oldest] of this[part]) {
        if (this.bytes <= this.capacity) return
        this.delete(oldest)
      }
  }
}
