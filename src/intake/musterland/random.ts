import { createHash } from 'node:crypto'

/**
 * Chance that is the same for the same seed on every machine (sfc32, a small fast generator in the
 * public domain; its state comes from a hash of the seed).
 */
export class Random {
  private a: number
  private b: number
  private c: number
  private counter: number

  constructor(seed: string) {
    const state = createHash('sha256').update(seed).digest()
    this.a = state.readUInt32LE(0)
    this.b = state.readUInt32LE(4)
    this.c = state.readUInt32LE(8)
    this.counter = state.readUInt32LE(12)
  }

  /** From 0 up to, but without, 1. */
  next(): number {
    const sum = (this.a + this.b + this.counter) | 0
    this.counter = (this.counter + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (this.c << 21) | (this.c >>> 11)
    this.c = (this.c + sum) | 0
    return (sum >>> 0) / 4_294_967_296
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    const entry = list[Math.floor(this.next() * list.length)]
    if (entry === undefined) throw new RangeError('nothing to pick from')
    return entry
  }

  /** The first entries come often, the last ones seldom, as words in a language do. */
  zipf<T>(list: readonly T[]): T {
    // Inverse of the harmonic distribution's integral: rank r with a share of about 1/r.
    const rank = Math.floor((list.length + 1) ** this.next()) - 1
    return list[Math.min(rank, list.length - 1)] ?? this.pick(list)
  }

  /** Around the median, now and then far above it. */
  logNormal(median: number, sigma: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()))
    return median * Math.exp(sigma * radius * Math.cos(2 * Math.PI * this.next()))
  }

  /** The same entries in another order. */
  shuffled<T>(list: readonly T[]): T[] {
    const order = list.map((entry) => [this.next(), entry] as const)
    return order.toSorted(([x], [y]) => x - y).map(([, entry]) => entry)
  }
}
