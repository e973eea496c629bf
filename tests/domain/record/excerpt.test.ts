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
        expect(shown?.text.length).toBeLessThanOrEqual(budget + 2 * '[…] '.length)
      }),
    )
  })
})
