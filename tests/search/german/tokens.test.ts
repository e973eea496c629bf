import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenise } from '@/search/german/tokens'

const written = (text: string) =>
  tokenise(text).map((token) => token.parts.map((part) => part.text).join('|'))

describe('tokenise', () => {
  test.each([
    ['Die Corona-Hilfen kommen.', ['Die', 'Corona|Hilfen', 'kommen']],
    ['Rhein‑Sieg‐Kreis', ['Rhein|Sieg|Kreis']],
    ['Schul- und Kreisausschuss', ['Schul', 'und', 'Kreisausschuss']],
    ['CDU/FDP – ja', ['CDU', 'FDP', 'ja']],
    ['75 % von 2.500 €', ['75', '%', 'von', '2.500', '€']],
    ['2.500,50€', ['2.500,50', '€']],
    ['1\u202F234\u202F567 Euro', ['1\u202F234\u202F567', 'Euro']],
    ['1,5 Stellen', ['1,5', 'Stellen']],
    ['am 23.06.2021 um 10:30', ['am', '23', '06', '2021', 'um', '10', '30']],
    ['§ 35a und §36', ['§', '35a', 'und', '§', '36']],
    ['10km auf der B62', ['10|km', 'auf', 'der', 'B|62']],
    ['1980er Jahre', ['1980er', 'Jahre']],
    ['Geht’s um Müller’s?', ['Geht’s', 'um', 'Müller’s']],
    [
      'Bürger*innen, Helfer:innen, Kollege/-in, Lehrer(innen), Schüler_in',
      ['Bürger*innen', 'Helfer:innen', 'Kollege/-in', 'Lehrer(innen)', 'Schüler_in'],
    ],
    [
      'Abgeordnete:r, jede*n, Vorsitzende(r), Beauftragte/-r, Gemeinde(n), Antrag (neu)',
      [
        'Abgeordnete:r',
        'jede*n',
        'Vorsitzende(r)',
        'Beauftragte/-r',
        'Gemeinde(n)',
        'Antrag',
        'neu',
      ],
    ],
    ['Frage: innen oder außen', ['Frage', 'innen', 'oder', 'außen']],
    ['Büro\u00ADkratie', ['Büro\u00ADkratie']],
    ['🙂👍 \u0000 … —', []],
    ['مرحبا بالعالم', ['مرحبا', 'بالعالم']],
    ['', []],
  ])('splits %j', (text, tokens) => {
    expect(written(text)).toEqual(tokens)
  })

  test('counts offsets in UTF-16 code units, past emoji and combining marks', () => {
    const text = '👍🏽 fu\u0308r Łódź'
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'fu\u0308r',
      'Łódź',
    ])
  })

  test('gives spans that are in order, disjoint, inside the text and hold what they say', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'Corona-Hilfen',
        '2.500,5',
        'B62',
        '10km',
        '§',
        '-',
        '’',
        '\u0308',
        'ß',
        '*innen',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const token of tokenise(text)) {
          expect(token.parts[0].start).toBe(token.start)
          expect(token.parts.at(-1)?.end).toBe(token.end)
          for (const part of token.parts) {
            expect(part.start).toBeGreaterThanOrEqual(last)
            expect(part.end).toBeGreaterThan(part.start)
            expect(text.slice(part.start, part.end)).toBe(part.text)
            last = part.end
          }
        }
      }),
    )
  })
})
