/** A set of ordinals 0 … n-1, one bit each. */
export type Bits = Uint32Array

export const emptyBits = (count: number): Bits => new Uint32Array((count + 31) >>> 5)

export function fullBits(count: number): Bits {
  const bits = emptyBits(count).fill(0xffffffff)
  const rest = count & 31
  if (rest !== 0) bits[bits.length - 1] = 2 ** rest - 1
  return bits
}

export const hasBit = (bits: Bits, at: number): boolean =>
  (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1

export function setBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
}

export function clearBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) & ~(1 << (at & 31))
}

// Plain loops: the methods of typed arrays call back for every word, ten times as long.

export function and(a: Bits, b: Bits): Bits {
  const joined = new Uint32Array(a.length)
  for (let at = 0; at < a.length; at += 1) joined[at] = (a[at] ?? 0) & (b[at] ?? 0)
  return joined
}

export function or(a: Bits, b: Bits): Bits {
  const joined = new Uint32Array(a.length)
  for (let at = 0; at < a.length; at += 1) joined[at] = (a[at] ?? 0) | (b[at] ?? 0)
  return joined
}

export function andNot(a: Bits, b: Bits): Bits {
  const joined = new Uint32Array(a.length)
  for (let at = 0; at < a.length; at += 1) joined[at] = (a[at] ?? 0) & ~(b[at] ?? 0)
  return joined
}

export function isEmpty(bits: Bits): boolean {
  for (let at = 0; at < bits.length; at += 1) if (bits[at] !== 0) return false
  return true
}

/** How many bits of a word are set. */
export function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

export function countBits(bits: Bits): number {
  let count = 0
  for (let at = 0; at < bits.length; at += 1) count += onesIn(bits[at] ?? 0)
  return count
}

/** Calls `visit` with each member, in ascending order. */
export function forEachBit(bits: Bits, visit: (ordinal: number) => void): void {
  for (let at = 0; at < bits.length; at += 1) {
    let word = bits[at] ?? 0
    while (word !== 0) {
      visit((at << 5) + 31 - Math.clz32(word & -word))
      word &= word - 1
    }
  }
}

/** The greatest member that is less than `below`; -1 if there is none. */
export function lastBitBelow(bits: Bits, below: number): number {
  let at = below >>> 5
  let word = (bits[at] ?? 0) & (2 ** (below & 31) - 1)
  while (word === 0) {
    at -= 1
    if (at < 0) return -1
    word = bits[at] ?? 0
  }
  return (at << 5) + 31 - Math.clz32(word)
}

/** The least member that is not less than `from`; -1 if there is none. */
export function firstBitFrom(bits: Bits, from: number): number {
  let at = from >>> 5
  let word = (bits[at] ?? 0) & ~(2 ** (from & 31) - 1)
  while (word === 0) {
    at += 1
    if (at >= bits.length) return -1
    word = bits[at] ?? 0
  }
  return (at << 5) + 31 - Math.clz32(word & -word)
}
