import { hashWith } from './unit-hash'

const FIRST_SIZE = 1024
/** Texts repeat their words; these many cover a language, and cost some ten megabytes. */
const MOST_RUNS = 1 << 18

/** Of a run, in a row of numbers. */
const HASH = 0
const START = 1
const LENGTH = 2
const VALUE = 3
const FIELDS = 4

/**
 * A number for each distinct stretch of code units. Unlike a Map, it is asked without cutting the
 * stretch out of its text first, which takes longer than the answer.
 */
export class RunTable {
  /** By slot: 1 + the number of a run; 0 is free. */
  #slots = new Int32Array(FIRST_SIZE * 2)
  #rows = new Int32Array(FIRST_SIZE * FIELDS)
  #count = 0
  /** The runs, one after the other. */
  #units = new Uint16Array(FIRST_SIZE * 8)
  #unitCount = 0

  /** The number that was given to these code units, -1 if there is none; `hash` is theirs. */
  get(units: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots
    const rows = this.#rows
    const mask = slots.length - 1
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const row = ((slots[slot] ?? 0) - 1) * FIELDS
      if (row < 0) return -1
      if (rows[row + HASH] === hash && rows[row + LENGTH] === end - start) {
        const other = this.#units
        let known = rows[row + START] ?? 0
        let at = start
        while (at < end && units[at] === other[known]) {
          at += 1
          known += 1
        }
        if (at === end) return rows[row + VALUE] ?? -1
      }
    }
  }

  /** Whether nothing can be added before all is forgotten. */
  get isFull(): boolean {
    return this.#count === MOST_RUNS
  }

  /** Gives a number other than -1 to code units that have none. */
  set(units: Uint16Array, start: number, end: number, hash: number, value: number): void {
    if (this.#count * 2 === this.#slots.length) this.#grow()
    const row = this.#count * FIELDS
    this.#rows[row + HASH] = hash
    this.#rows[row + START] = this.#unitCount
    this.#rows[row + LENGTH] = end - start
    this.#rows[row + VALUE] = value
    this.#keep(units.subarray(start, end))
    this.#place(this.#count)
    this.#count += 1
  }

  clear(): void {
    this.#slots.fill(0)
    this.#count = 0
    this.#unitCount = 0
  }

  #keep(run: Uint16Array): void {
    const length = this.#unitCount + run.length
    if (length > this.#units.length) {
      const grown = new Uint16Array(length * 2)
      grown.set(this.#units)
      this.#units = grown
    }
    this.#units.set(run, this.#unitCount)
    this.#unitCount = length
  }

  #place(run: number): void {
    const mask = this.#slots.length - 1
    let slot = spread(this.#rows[run * FIELDS + HASH] ?? 0) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask
    this.#slots[slot] = run + 1
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2)
    const rows = new Int32Array(this.#rows.length * 2)
    rows.set(this.#rows)
    this.#rows = rows
    for (let run = 0; run < this.#count; run += 1) this.#place(run)
  }
}

/** The high bits of a product know more of the code units than the low ones. */
const spread = (hash: number): number => {
  const mixed = hashWith(hash, hash >>> 15)
  return mixed ^ (mixed >>> 15)
}
