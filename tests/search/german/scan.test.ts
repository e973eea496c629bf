import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formsOfToken } from '@/search/german/analyse'
import { scanForms } from '@/search/german/scan'
import { tokenise } from '@/search/german/tokens'
import { anyText } from './any-text'
import { readSpeechesSample } from './sample'

interface Found {
  readonly form: string
  readonly position: number
  readonly start: number
  readonly end: number
}

function scanned(text: string, before = 0): { found: Found[]; last: number } {
  const found: Found[] = []
  const last = scanForms(text, before, (form, position, start, end) => {
    found.push({ form, position, start, end })
  })
  return { found, last }
}

function tokenised(text: string): Found[] {
  let position = 0
  return tokenise(text).flatMap((token) => {
    const { parts, joined } = formsOfToken(token)
    const hyphenated = parts.map(({ form }) => form).join('-')
    const whole = joined
      ? [{ form: hyphenated, position: position + 1, start: token.start, end: token.end }]
      : []
    const each = parts.map(({ form, span }) => {
      position += 1
      return { form, position, start: span.start, end: span.end }
    })
    return [...whole, ...each]
  })
}

const forms = (text: string) => scanned(text).found.map(({ form }) => form)

const capitalised = (text: string) => {
  const words: string[] = []
  scanForms(text, 0, (form, _position, _start, _end, isCapitalised) => {
    if (isCapitalised) words.push(form)
  })
  return words
}

describe('scanForms', () => {
  test.each([
    ['Die Corona-Hilfen kommen.', ['die', 'corona-hilfen', 'corona', 'hilfen', 'kommen']],
    ['5km und 5 km', ['5-km', '5', 'km', 'und', '5', 'km']],
    ['2020-2021', ['2020', '2021']],
    ['75 % von 2.500 €', ['75', 'prozent', 'von', '2500', 'euro']],
    [
      'Bürger*innen der Rhein‑Sieg‐Gruppe',
      ['buergerinnen', 'der', 'rhein-sieg-gruppe', 'rhein', 'sieg', 'gruppe'],
    ],
    ['Schul- und', ['schul', 'und']],
    ['🙂 \u0000', []],
  ])('reads the forms of %j', (text, expected) => {
    expect(forms(text)).toEqual(expected)
  })

  test('counts on from the position before and answers the last one', () => {
    expect(scanned('Corona-Hilfen jetzt', 7)).toEqual({
      found: [
        { form: 'corona-hilfen', position: 8, start: 0, end: 13 },
        { form: 'corona', position: 8, start: 0, end: 6 },
        { form: 'hilfen', position: 9, start: 7, end: 13 },
        { form: 'jetzt', position: 10, start: 14, end: 19 },
      ],
      last: 10,
    })
    expect(scanned(' – ', 7)).toEqual({ found: [], last: 7 })
  })

  test('tells capitals within a sentence from those that begin one', () => {
    expect(
      capitalised('Der Rat sagt: Die Grünen (und Ämter) im Rhein-Sieg-Kreis. Gut so!'),
    ).toEqual(['rat', 'gruenen', 'aemter', 'rhein-sieg-kreis', 'rhein', 'sieg', 'kreis'])
  })

  test('agrees with the tokeniser on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(scanned(text).found).toEqual(tokenised(text))
      }),
      { numRuns: 500 },
    )
  })

  const sample = readSpeechesSample()
  test.skipIf(sample === null)(
    'agrees with the tokeniser on real speeches (SPEECHES_SAMPLE)',
    () => {
      for (const text of sample ?? []) expect(scanned(text).found).toEqual(tokenised(text))
    },
  )
})
