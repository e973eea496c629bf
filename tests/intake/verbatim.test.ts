import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { verbatim } from '@/intake/verbatim'

const passages = (text: string) => {
  const words = verbatim(text)
  if (!words.ok) throw new Error(words.reason)
  return words.passages
}

describe('words that are taken over', () => {
  test('stay as they are, paragraphs included', () => {
    const text = 'Erster Absatz, „mit“  zwei Leerzeichen.\n\nZweiter – ganz anders. \n\n\tDritter.'
    expect(passages(text)).toEqual([text])
  })

  test('lose only the white space at their ends and the carriage returns', () => {
    expect(passages('  \r\nEins.\r\nZwei.\rDrei.\n')).toEqual(['Eins.\nZwei.\nDrei.'])
  })

  test('keep a form feed as the space that it is, so that words stay apart', () => {
    expect(passages('Ende.\fAnfang\u0085neu')).toEqual(['Ende. Anfang neu'])
  })

  test.each([
    ['NUL', 'vor\u0000nach', /U\+0000/],
    ['an escape character', 'vor\u001Bnach', /U\+001B/],
    ['half a character', 'vor\uD83Dnach', /halbe Zeichen/],
    ['nothing but white space', ' \n\t ', /leer/],
  ])('are refused with %s', (_, text, reason) => {
    const words = verbatim(text)
    expect(words.ok ? '' : words.reason).toMatch(reason)
  })

  test('are parted at paragraphs where they are too long for one passage', () => {
    const paragraph = `${'Wort '.repeat(1500)}Ende.`
    const text = Array.from({ length: 20 }, () => paragraph).join('\n\n')
    const parts = passages(text)
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(part).toMatch(/Ende\.$/)
    expect(parts.join('\n\n')).toBe(text)
  })

  test('never lose anything but white space, and fit the limit, however long and odd they are', () => {
    const odd = fc.array(fc.constantFrom('a', 'ß', ' ', '. ', '\n\n', '🦊', '„', 'é'), {
      minLength: 1,
      maxLength: 400,
    })
    fc.assert(
      fc.property(odd, fc.integer({ min: 1, max: 900 }), (pieces, times) => {
        const text = pieces.join('').repeat(times)
        const words = verbatim(text)
        if (!words.ok) return text.trim() === ''
        const solid = (value: string) => value.replace(/\s+/g, '')
        return (
          words.passages.every((part) => part.length <= 50_000 && part.trim() === part) &&
          solid(words.passages.join('')) === solid(text) &&
          words.passages.every((part) => !/\p{Surrogate}/u.test(part))
        )
      }),
      { numRuns: 60 },
    )
  })
})
