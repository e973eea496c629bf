/**
 * Results that cost something to make, by name, up to a size in bytes: beyond it, those that were not asked
 * for longest go. Who asks for one that is being made waits for it.
 */
export class ByteCache {
  readonly #kept = new Map<string, Uint8Array>()
  readonly #making = new Map<string, Promise<Uint8Array>>()
  #size = 0

  constructor(private readonly mostBytes: number) {}

  /** What is kept under the name, else what `make` gives. What went wrong is made again. */
  get(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const kept = this.#kept.get(name)
    if (kept) {
      this.#kept.delete(name)
      this.#kept.set(name, kept)
      return Promise.resolve(kept)
    }
    const running = this.#making.get(name)
    if (running) return running
    const made = make()
      .then((bytes) => {
        this.#keep(name, bytes)
        return bytes
      })
      .finally(() => this.#making.delete(name))
    this.#making.set(name, made)
    return made
  }

  /** Bytes that are kept. */
  get size(): number {
    return this.#size
  }

  #keep(name: string, bytes: Uint8Array): void {
    if (bytes.length > this.mostBytes) return
    this.#kept.set(name, bytes)
    this.#size += bytes.length
    for (const [oldest, { length }] of this.#kept) {
      if (this.#size <= this.mostBytes) return
      this.#kept.delete(oldest)
      this.#size -= length
    }
  }
}
