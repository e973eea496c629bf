import { countBits, firstBitFrom, forEachBit, onesIn, type Bits } from './bits'

/** Of every so many runs it is known where they begin; between these, bits are counted. */
const STEP = 32

/**
 * Where each of many short runs begins that follow each other, none of them empty. It takes a twentieth
 * of what a number for each run does.
 */
export interface Starts {
  /** The places at which a run begins, and where the last one ends. */
  readonly bits: Bits
  /** Where every 32nd run begins, from the first one on. */
  readonly steps: Uint32Array
}

/** @param bits see {@link Starts} */
export function startsIn(bits: Bits): Starts {
  const steps = new Uint32Array(Math.ceil(countBits(bits) / STEP))
  let run = 0
  forEachBit(bits, (place) => {
    if (run % STEP === 0) steps[run / STEP] = place
    run += 1
  })
  return { bits, steps }
}

/** Where a run begins; where the last one ends, for one more than there are. */
export function startOf({ bits, steps }: Starts, run: number): number {
  const step = steps[Math.floor(run / STEP)] ?? 0
  let left = run % STEP
  let at = step >>> 5
  let word = (bits[at] ?? 0) & ~(2 ** (step & 31) - 1)
  for (let ones = onesIn(word); ones <= left; ones = onesIn(word)) {
    left -= ones
    at += 1
    word = bits[at] ?? 0
  }
  for (; left > 0; left -= 1) word &= word - 1
  return (at << 5) + 31 - Math.clz32(word & -word)
}

/** Where the run ends that begins at a place. */
export const endOfRun = ({ bits }: Starts, start: number): number => firstBitFrom(bits, start + 1)
