/** Texts repeat their words; this many cover a language, and cost some ten megabytes. */
const CAPACITY = 1 << 17
const SLOTS = CAPACITY * 2
/** Longer runs are nobody's words and are not kept. */
const MAX_LENGTH = 64

/** FNV-1a over the code units of a stretch of text. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/**
 * Remembers what was computed of a stretch of text, by its code units. Unlike a Map, it is asked
 * without cutting the stretch out of its text first, which takes longer than the answer; and it keeps
 * no text alive, as V8 does for the sake of what was cut from it. Forgets all when it is full.
 */
export class RunMemory<Value> {
  readonly #compute: (run: string) => Value
  #words: string[] = []
  #values: Value[] = []
  /** By slot: 1 + the index of a word; 0 is free. */
  readonly #slots = new Uint32Array(SLOTS)

  constructor(compute: (run: string) => Value) {
    this.#compute = compute
  }

  of(text: string, start: number, end: number): Value {
    if (end - start > MAX_LENGTH) return this.#compute(text.slice(start, end))
    let slot = hashOf(text, start, end)
    for (;;) {
      const index = this.#slots[slot] ?? 0
      if (index === 0) return this.#remember(slot, text.slice(start, end))
      const word = this.#words[index - 1]
      const value = this.#values[index - 1]
      if (word !== undefined && value !== undefined && stands(word, text, start, end)) return value
      slot = (slot + 1) & (SLOTS - 1)
    }
  }

  #remember(slot: number, run: string): Value {
    const value = this.#compute(run)
    if (this.#words.length === CAPACITY) {
      this.#words = []
      this.#values = []
      this.#slots.fill(0)
    }
    // Joined anew, since a slice would hold on to its whole text.
    this.#words.push(Array.from(run).join(''))
    this.#values.push(value)
    this.#slots[slot] = this.#words.length
    return value
  }
}
