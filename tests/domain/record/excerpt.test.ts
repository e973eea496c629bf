import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt } from '@/domain/record/excerpt'

const words = (count: number) => Array.from({ length: count }, (_, n) => `Wort${n}`).join(' ')

describe('an excerpt of a statement', () => {
  test('is all of a short one', () => {
    const passages = [
      { kind: 'quote' as const, text: 'Ein Satz.', highlights: [[0, 3] as const] },
      { kind: 'paraphrase' as const, text: 'Noch einer.' },
    ]
    expect(excerpt(passages, 100)).toEqual({
      passages: [
        { kind: 'quote', text: 'Ein Satz.', highlights: [[0, 3]] },
        { kind: 'paraphrase', text: 'Noch einer.', highlights: [] },
      ],
      omittedBefore: false,
      omittedAfter: false,
    })
  })

  test('begins with the passage that holds the first highlight', () => {
    const passages = [
      { kind: 'quote' as const, text: words(20) },
      { kind: 'quote' as const, text: 'Hier steht es.', highlights: [[5, 10] as const] },
      { kind: 'quote' as const, text: words(20) },
    ]
    const result = excerpt(passages, 60)
    expect(result.passages.map(({ text }) => text)).toEqual(['Hier steht es.'])
    expect(result).toMatchObject({ omittedBefore: true, omittedAfter: true })
  })

  test('cuts a long passage between words around its highlight and says so', () => {
    const text = words(200)
    const start = text.indexOf('Wort100')
    const { passages } = excerpt([{ kind: 'quote', text, highlights: [[start, start + 7]] }], 200)
    const [shown] = passages
    expect(shown?.text).toMatch(/^\[…\] Wort\d+ .*Wort100.* Wort\d+ \[…\]$/)
    expect(shown?.highlights.map(([from, to]) => shown.text.slice(from, to))).toEqual(['Wort100'])
  })

  test('shows two places of a long passage where different words stand far apart', () => {
    const text = words(3_000)
    const at = (word: string): [number, number] => {
      const start = text.indexOf(`${word} `)
      return [start, start + word.length]
    }
    const highlights = [at('Wort400'), at('Wort401'), at('Wort2000')]
    const [shown] = excerpt([{ kind: 'quote', text, highlights }], 400).passages
    expect(shown?.text).toMatch(/^\[…\] .*Wort400 Wort401.* \[…\] .*Wort2000.* \[…\]$/)
    expect(shown?.text.length).toBeLessThan(430)
    expect(shown?.highlights.map(([from, to]) => shown.text.slice(from, to))).toEqual([
      'Wort400',
      'Wort401',
      'Wort2000',
    ])
  })

  test('shows the place at which most of the words come together, not the first one', () => {
    const text = `Haus ${words(500)} Haus und Hof ${words(500)}`
    const haus = text.lastIndexOf('Haus')
    const highlights: [number, number][] = [
      [0, 4],
      [haus, haus + 4],
      [haus + 9, haus + 12],
    ]
    const [shown] = excerpt([{ kind: 'quote', text, highlights }], 300).passages
    expect(shown?.text).toContain('Haus und Hof')
    expect(shown?.text).toMatch(/^\[…\]/)
  })

  test('begins with the passages in which most of the words come together', () => {
    const passage = (text: string, ...found: [number, number][]) => ({
      kind: 'paraphrase' as const,
      text,
      highlights: found,
    })
    const passages = [
      passage(`Haus ${words(10)}`, [0, 4]),
      passage(words(10)),
      passage(`Haus ${words(5)}`, [0, 4]),
      passage(`Hof ${words(5)}`, [0, 3]),
    ]
    const result = excerpt(passages, 100)
    expect(result.passages.map(({ text }) => text.slice(0, 4))).toEqual(['Haus', 'Hof '])
    expect(result).toMatchObject({ omittedBefore: true, omittedAfter: false })
  })

  test('shows the words as they are and marks the same ones, whatever the text', () => {
    const textAndRange = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 600 })
      .chain((text) =>
        fc.record({
          text: fc.constant(text),
          start: fc.nat(text.length - 1),
          length: fc.integer({ min: 1, max: 20 }),
        }),
      )
    fc.assert(
      fc.property(textAndRange, fc.integer({ min: 70, max: 300 }), (given, budget) => {
        const { text, start } = given
        const range: [number, number] = [start, Math.min(text.length, start + given.length)]
        const shown = excerpt([{ kind: 'quote', text, highlights: [range] }], budget).passages[0]
        const kept = shown?.text.replace(/^\[…\] /, '').replace(/ \[…\]$/, '') ?? ''
        const [from, to] = shown?.highlights[0] ?? [0, 0]
        expect(text.includes(kept) || shown?.text === text).toBe(true)
        expect(text.slice(...range).startsWith(shown?.text.slice(from, to) ?? '?')).toBe(true)
        expect(to).toBeGreaterThan(from)
        expect(shown?.text.length).toBeLessThanOrEqual(budget + 2 * '[…] '.length)
      }),
    )
  })

  test('shows parts of the text in their order, whatever was found in it', () => {
    const ranges = fc.uniqueArray(fc.nat(2_900), { maxLength: 12 })
    fc.assert(
      fc.property(ranges, fc.integer({ min: 150, max: 900 }), (starts, budget) => {
        const text = 'Ein Wort gibt das andere und so weiter. '.repeat(75).trim()
        const highlights = starts
          .toSorted((a, b) => a - b)
          .map((start): [number, number] => [start, start + 5])
        const [shown] = excerpt([{ kind: 'quote', text, highlights }], budget).passages
        const parts = (shown?.text ?? '').split('[…]').map((part) => part.trim())
        for (const part of parts) expect(text).toContain(part)
        for (const [from, to] of shown?.highlights ?? [])
          expect(text).toContain(shown?.text.slice(from, to))
        expect(shown?.text.length).toBeLessThanOrEqual(budget + 60)
        if (highlights.length > 0) expect(shown?.highlights.length).toBeGreaterThan(0)
      }),
    )
  })
})
