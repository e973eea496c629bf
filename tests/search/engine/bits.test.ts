import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  and,
  andNot,
  clearBit,
  countBits,
  emptyBits,
  firstBitFrom,
  forEachBit,
  fullBits,
  hasBit,
  lastBitBelow,
  or,
  setBit,
  type Bits,
} from '@/search/engine/bits'

const MAX = 100
const members = fc.uniqueArray(fc.nat({ max: MAX - 1 }))

function bitsOf(list: readonly number[]): Bits {
  const bits = emptyBits(MAX)
  for (const member of list) setBit(bits, member)
  return bits
}

function membersOf(bits: Bits): number[] {
  const list: number[] = []
  forEachBit(bits, (member) => list.push(member))
  return list
}

const sorted = (list: Iterable<number>): number[] => [...list].sort((a, b) => a - b)

test('two sets, together and apart', () => {
  fc.assert(
    fc.property(members, members, (a, b) => {
      const [one, other] = [bitsOf(a), bitsOf(b)]
      const setB = new Set(b)
      expect(membersOf(one)).toEqual(sorted(a))
      expect(membersOf(and(one, other))).toEqual(sorted(a.filter((member) => setB.has(member))))
      expect(membersOf(or(one, other))).toEqual(sorted(new Set([...a, ...b])))
      expect(membersOf(andNot(one, other))).toEqual(sorted(a.filter((member) => !setB.has(member))))
      expect(countBits(one)).toBe(a.length)
      for (const member of b) clearBit(one, member)
      expect(membersOf(one)).toEqual(sorted(a.filter((member) => !setB.has(member))))
    }),
    { seed: 1 },
  )
})

test('neighbours of any number', () => {
  fc.assert(
    fc.property(members, fc.nat({ max: MAX + 40 }), (list, at) => {
      const bits = bitsOf(list)
      expect(lastBitBelow(bits, at)).toBe(Math.max(-1, ...list.filter((member) => member < at)))
      const first = Math.min(...list.filter((member) => member >= at))
      expect(firstBitFrom(bits, at)).toBe(Number.isFinite(first) ? first : -1)
      if (at < MAX) expect(hasBit(bits, at)).toBe(list.includes(at))
    }),
    { seed: 2 },
  )
})

test.each([0, 1, 31, 32, 33, 64, 65])('a full set of %i has all of them and no other', (count) => {
  const bits = fullBits(count)
  expect(membersOf(bits)).toEqual(Array.from({ length: count }, (_, at) => at))
  expect(countBits(bits)).toBe(count)
  expect(lastBitBelow(bits, count)).toBe(count - 1)
  expect(firstBitFrom(bits, 0)).toBe(count === 0 ? -1 : 0)
})
