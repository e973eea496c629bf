import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyBits, setBit } from '@/search/engine/bits'
import { endOfRun, startOf, startsIn } from '@/search/engine/starts'

/** Most runs are short, some reach over many words of bits. */
const length = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 3 }) },
  fc.integer({ min: 30, max: 34 }),
  fc.integer({ min: 1, max: 2_000 }),
)

test('every run is found with its place and its length, however many there are', () => {
  fc.assert(
    fc.property(fc.array(length, { maxLength: 300 }), (lengths) => {
      const ends: number[] = []
      for (const each of lengths) ends.push((ends.at(-1) ?? 0) + each)
      const places = [0, ...ends]
      const bits = emptyBits((places.at(-1) ?? 0) + 1)
      for (const place of places) setBit(bits, place)
      const starts = startsIn(bits)
      expect(places.map((_, run) => startOf(starts, run))).toEqual(places)
      expect(lengths.map((_, run) => endOfRun(starts, places[run] ?? 0))).toEqual(ends)
    }),
    { seed: 1 },
  )
})
