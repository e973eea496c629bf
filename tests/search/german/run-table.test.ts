import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RunTable } from '@/search/german/run-table'
import { hashOf } from '@/search/german/unit-hash'

const unitsOf = (text: string) => Uint16Array.from(text, (unit) => unit.charCodeAt(0))

/** Asks and tells a table of whole texts. */
function tableOf(hash: typeof hashOf = hashOf) {
  const table = new RunTable()
  return {
    table,
    get: (text: string) => {
      const units = unitsOf(`(${text})`)
      return table.get(units, 1, units.length - 1, hash(units, 1, units.length - 1))
    },
    set: (text: string, value: number) => {
      const units = unitsOf(text)
      table.set(units, 0, units.length, hash(units, 0, units.length), value)
    },
  }
}

const runs = fc.uniqueArray(fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 200,
})

describe('RunTable', () => {
  test.each([
    ['hashed', hashOf],
    ['that all have the same hash', () => 7],
  ])('knows the number of each of any runs %s, wherever they stand', (_, hash) => {
    fc.assert(
      fc.property(runs, ([unknown = '', ...known]) => {
        const { get, set } = tableOf(hash)
        const numbers = known.map((_run, at) => (at % 2 === 0 ? at : -2 - at))
        for (const [at, run] of known.entries()) set(run, numbers[at] ?? 0)
        expect(known.map(get)).toEqual(numbers)
        expect(get(unknown)).toBe(-1)
      }),
      { numRuns: 50 },
    )
  })

  test('knows all it was told until it is full, and none when it was cleared', () => {
    const { table, get, set } = tableOf()
    let number = 0
    for (; !table.isFull; number += 1) set(`w${number}`, number)
    expect(number).toBeGreaterThan(100_000)
    for (let at = 0; at < number; at += 1)
      if (get(`w${at}`) !== at) throw new Error(`w${at} is another word.`)
    table.clear()
    expect(table.isFull).toBe(false)
    expect(get('w0')).toBe(-1)
    set('w0', 5)
    expect(get('w0')).toBe(5)
    expect(get('w1')).toBe(-1)
  })
})
