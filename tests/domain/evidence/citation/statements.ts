import fc from 'fast-check'
import type { CitedStatement } from '@/domain/evidence/citation/cited-statement'

export const ID = '01989a3e-7b1c-7def-8a90-1234567890ab'

export const aCited = (given: Partial<CitedStatement> = {}): CitedStatement => ({
  id: ID,
  speaker: { name: 'Andreas Müller', faction: 'CDU', office: 'Landrat' },
  session: {
    organization: 'Kreistag Musterkreis',
    title: '3. Sitzung des Kreistags',
    date: '2021-06-25',
  },
  agendaItem: { number: '5', title: 'Haushalt & Umlage', titleReported: true },
  passages: [{ kind: 'quote', text: 'Das ist „zu wenig“.' }],
  sources: [{ label: 'Musterzeitung', locator: 'Absatz 4' }],
  version: 2,
  permalink: `https://kreistag.example/w/${ID}?version=2`,
  ...given,
})

/** Text that tries every sign that one of the formats takes for more than itself. */
export const nastyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['\\', '{', '}', '{{', '}}', '[[', ']]', '|', '~~~~', "'''", '<ref>', '</ref>', '&amp;'],
        ...['"', '%', '$', '#', '_', '__TOC__', '^', '=', '*', '\n', '\r\n', '\t', '\u0000', '[…]'],
        ...['„', '“', '‚', 'ß', 'Ä', '🙂', '\ud800', '\u2028', 'http://x', '@misc{', ','],
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '))

export const anyCited: fc.Arbitrary<CitedStatement> = fc
  .record({
    name: nastyText,
    faction: fc.option(nastyText),
    office: fc.option(nastyText),
    title: nastyText,
    source: nastyText,
    date: fc.option(
      fc.constantFrom('2021', '2021-06~', '2021-06-25', '2021?', '2021/2022', '2021-06-01/..'),
    ),
    passages: fc.array(
      fc.record({
        kind: fc.constantFrom('quote' as const, 'paraphrase' as const),
        text: nastyText,
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ name, faction, office, title, source, date, passages }) =>
    aCited({
      speaker: { name, faction, office },
      session: { organization: title, title, date },
      agendaItem: { number: null, title, titleReported: false },
      sources: [{ label: source, locator: source }],
      passages,
    }),
  )
