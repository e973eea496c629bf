import { describe, expect, test } from 'vitest'
import { Paraphrase } from '@/components/words/paraphrase'
import { Passages } from '@/components/words/passages'
import { BlockQuote, Quote } from '@/components/words/quote'
import { render, textOf } from './render'

describe('quoted words', () => {
  test('stand in German marks that are part of the text, within <q>', () => {
    expect(render(<Quote text="sehr theoretisch" />)).toMatch(/^<q [^>]*>„sehr theoretisch“<\/q>$/)
  })

  test('stand in a <blockquote> where they are whole sentences', () => {
    const html = render(<BlockQuote text="Das ist zu wenig." />)
    expect(html).toMatch(/^<blockquote [^>]*>„Das ist zu wenig\.“<\/blockquote>$/)
  })

  test('mark the highlighted range of the spoken words, not shifted by the quotation mark', () => {
    const html = render(<Quote text="Integration ist eine Bringschuld" highlights={[[21, 32]]} />)
    expect(html).toContain('<mark>Bringschuld</mark>')
  })

  test('mark several ranges and keep every letter', () => {
    const highlights = [
      [0, 3],
      [8, 10],
    ] as const
    expect(textOf(<Quote text="Das ist zu wenig." highlights={highlights} />)).toBe(
      '„Das ist zu wenig.“',
    )
  })
})

test('a paraphrase has neither quotation marks nor the element of a quote', () => {
  const html = render(<Paraphrase text="Sie hielt das für zu wenig." />)
  expect(html).not.toMatch(/[„“]|<q|<blockquote/)
})

describe('a statement of several passages', () => {
  test('keeps the fragments of a sentence in one paragraph', () => {
    const html = render(
      <Passages
        passages={[
          { kind: 'paraphrase', text: 'Integration sei eine' },
          { kind: 'quote', text: 'Bringschuld' },
          { kind: 'paraphrase', text: 'der Geflüchteten,' },
          { kind: 'quote', text: 'sie beginnt im Kopf.' },
        ]}
      />,
    )
    expect(html.match(/<p>/g)).toHaveLength(1)
    expect(html.match(/<q /g)).toHaveLength(2)
    expect(html.replace(/<[^>]+>/g, '')).toBe(
      'Integration sei eine „Bringschuld“ der Geflüchteten, „sie beginnt im Kopf.“',
    )
  })

  test('begins a new paragraph where the summary goes on after quoted words', () => {
    const html = render(
      <Passages
        passages={[
          { kind: 'paraphrase', text: 'Sie kritisierte das Konzept:' },
          { kind: 'quote', text: 'sehr theoretisch' },
          { kind: 'paraphrase', text: 'Von der Zielgruppe sei keine Rede.' },
        ]}
      />,
    )
    expect(html.match(/<p>/g)).toHaveLength(2)
  })

  test('puts no space before the punctuation that a fragment begins with', () => {
    expect(
      textOf(
        <Passages
          passages={[
            { kind: 'quote', text: 'geht gar nicht' },
            { kind: 'paraphrase', text: ', sagte sie.' },
          ]}
        />,
      ),
    ).toBe('„geht gar nicht“, sagte sie.')
  })
})
