import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { RunMemory } from '@/search/german/run-memory'

describe('RunMemory', () => {
  test('gives for any stretch of any text what would be computed of it', () => {
    const memory = new RunMemory((run) => `<${run}>`)
    const stretch = fc
      .string({ unit: 'binary', maxLength: 90 })
      .chain((text) =>
        fc.tuple(fc.constant(text), fc.nat({ max: text.length }), fc.nat({ max: text.length })),
      )
    fc.assert(
      fc.property(stretch, ([text, one, other]) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)]
        expect(memory.of(text, start, end)).toBe(`<${text.slice(start, end)}>`)
      }),
    )
  })

  test('computes a word once, and still knows it after more words than it keeps', () => {
    const computed = new Map<string, number>()
    const memory = new RunMemory((run) => {
      computed.set(run, (computed.get(run) ?? 0) + 1)
      return run
    })
    expect(memory.of('der Antrag', 4, 10)).toBe('Antrag')
    expect(memory.of('ein Antrag', 4, 10)).toBe('Antrag')
    expect(computed.get('Antrag')).toBe(1)
    for (let number = 0; number < 150_000; number += 1) {
      const word = `w${number}`
      if (memory.of(word, 0, word.length) !== word) throw new Error(`${word} is another word.`)
    }
    expect(memory.of('der Antrag', 4, 10)).toBe('Antrag')
  })
})
