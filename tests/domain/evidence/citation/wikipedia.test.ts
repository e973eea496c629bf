import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wikipedia } from '@/domain/evidence/citation/wikipedia'
import { anyCited, aCited, ID } from './statements'

const LINK = `https://kreistag.example/w/${ID}?version=2`
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

/** The parameters of the template; throws where anything else is markup. */
function readTemplate(text: string): Record<string, string> {
  const [, body = ''] = /^\{\{Zitat\n([^]*)\n\}\}$/u.exec(text) ?? []
  return Object.fromEntries(
    body.split('\n').map((line) => {
      const [, name = '', value = ''] = /^ \|(Text|Autor|Quelle|ref)=(.*)$/u.exec(line) ?? []
      if (name === '') throw new SyntaxError(`no parameter: ${line}`)
      return [name, value]
    }),
  )
}

function withoutMarkup(value: string): string {
  const inner = value.replace(/\[https:\/\/[^ \]]+ Wortlaut, Fassung \d+\]/u, '')
  const text = inner.replaceAll('[…]', '…').replace(/&#\d+;/gu, '')
  if (/[&<>{}|[\]~]|''|__|:\/\//u.test(text)) throw new SyntaxError(`markup: ${text}`)
  return text
}

const decoded = (value: string) =>
  value.replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))

describe('the template of the German Wikipedia', () => {
  test('has the words without quotation marks of their own, the speaker and the evidence', () => {
    const { kind, text } = wikipedia(aCited())
    expect(kind).toBe('quote')
    expect(plain(text)).toBe(
      [
        '{{Zitat',
        ' |Text=Das ist ‚zu wenig‘.',
        ' |Autor=Andreas Müller (CDU), Landrat',
        ' |Quelle=Kreistag Musterkreis, Sitzung vom 25. Juni 2021',
        ` |ref=<ref>Andreas Müller (CDU), Landrat; Kreistag Musterkreis, Sitzung vom 25. Juni 2021, Tagesordnungspunkt 5 „Haushalt &#38; Umlage“ (wörtlich). Quelle: Musterzeitung, Absatz 4. [${LINK} Wortlaut, Fassung 2]</ref>`,
        '}}',
      ].join('\n'),
    )
  })

  test('leaves out what is only a summary, and shows where it lay between', () => {
    const { Text } = readTemplate(
      wikipedia(
        aCited({
          passages: [
            { kind: 'paraphrase', text: 'Er beginnt.' },
            { kind: 'quote', text: 'Eins.' },
            { kind: 'quote', text: 'Zwei.' },
            { kind: 'paraphrase', text: 'Er fährt fort.' },
            { kind: 'quote', text: 'Drei.' },
            { kind: 'paraphrase', text: 'Er schließt.' },
          ],
        }),
      ).text,
    )
    expect(Text).toBe('Eins. Zwei. […] Drei.')
  })

  test('is not made of a statement without verbatim words: that becomes a footnote', () => {
    const { kind, text } = wikipedia(
      aCited({ passages: [{ kind: 'paraphrase', text: 'Er lehnt ab.' }] }),
    )
    expect(kind).toBe('paraphrase')
    expect(text).toMatch(/^Er lehnt ab \(sinngemäß\)<ref>/)
    expect(text).not.toContain('{{')
    expect(text).toContain(LINK)
  })

  test('is shown letter by letter, whatever the text', () => {
    fc.assert(
      fc.property(anyCited, (statement) => {
        const { kind, text } = wikipedia(statement)
        if (kind === 'paraphrase') {
          expect(text).not.toContain('{{')
          return
        }
        const { Text = '', Autor = '', Quelle = '', ref = '' } = readTemplate(text)
        for (const value of [Text, Autor, Quelle]) withoutMarkup(value)
        const [, evidence = ''] = /^<ref>(.*)<\/ref>$/u.exec(ref) ?? []
        withoutMarkup(evidence)
        expect(Text).not.toMatch(/^[*#:;=-]/u)
        const name = statement.speaker.name.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ').trim()
        expect(decoded(Autor).startsWith(name)).toBe(true)
      }),
    )
  })

  test('never holds the words of a paraphrase', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('quote' as const, 'paraphrase' as const)), (kinds) => {
        const passages = kinds.map((kind, n) => ({ kind, text: `${kind} ${n} gesagt.` }))
        const { kind, text } = wikipedia(aCited({ passages }))
        expect(kind).toBe(kinds.includes('quote') ? 'quote' : 'paraphrase')
        if (kind === 'quote') expect(readTemplate(text).Text).not.toContain('paraphrase')
      }),
    )
  })
})
