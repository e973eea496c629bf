import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bibtex } from '@/domain/evidence/citation/bibtex'
import { anyCited, aCited, ID } from './statements'
import { readBibtex, typeset } from './read-bibtex'

const fieldsOf = (given: Parameters<typeof aCited>[0]) =>
  Object.fromEntries(readBibtex(bibtex(aCited(given))).fields)

const dated = (date: string | null) =>
  fieldsOf({ session: { organization: 'Kreistag', title: 'Sitzung', date } })

describe('the BibTeX entry of a statement', () => {
  test('holds everything a bibliography needs', () => {
    const { type, key, fields } = readBibtex(bibtex(aCited()))
    expect(type).toBe('misc')
    expect(key).toBe(`wortlaut-${ID}-v2`)
    expect(Object.fromEntries(fields)).toEqual({
      author: 'Müller, Andreas',
      title: '{Wortbeitrag, Tagesordnungspunkt 5 „Haushalt \\& Umlage“}',
      howpublished: 'Kreistag Musterkreis, Sitzung vom 25. Juni 2021',
      date: '2021-06-25',
      year: '2021',
      month: 'jun',
      note: 'Andreas Müller (CDU), Landrat. Wiedergabe: wörtlich. Quelle: Musterzeitung, Absatz 4. Fassung 2',
      abstract: '„Das ist ‚zu wenig‘.“ (wörtlich)',
      langid: 'ngerman',
      url: `https://kreistag.example/w/${ID}?version=2`,
    })
  })

  test('has a partly known date as far as it is known, in the words of either program', () => {
    expect(dated('2021-06~')).toMatchObject({ date: '2021-06~', year: 'um 2021', month: 'jun' })
    expect(dated('2021?')).toMatchObject({ date: '2021?', year: 'vermutlich 2021' })
    expect(dated('2021')).not.toHaveProperty('month')
    expect(dated('2021-06-23/..')).toMatchObject({ date: '2021-06-23/..' })
    expect(dated('2021-06-23/..')).not.toHaveProperty('year')
    for (const field of ['date', 'year', 'month']) expect(dated(null)).not.toHaveProperty(field)
  })

  test('never has a paraphrase in quotation marks', () => {
    const { abstract, note } = fieldsOf({
      passages: [
        { kind: 'paraphrase', text: 'Er lehnt ab.' },
        { kind: 'quote', text: 'Niemals!' },
      ],
    })
    expect(abstract).toBe('Er lehnt ab (sinngemäß) / „Niemals!“ (wörtlich)')
    expect(note).toContain('teils wörtlich, teils sinngemäß')
  })

  test('leaves a name whole that it cannot split', () => {
    const author = (name: string) =>
      fieldsOf({ speaker: { name, faction: null, office: null } }).author
    expect(author('Verwaltung')).toBe('{Verwaltung}')
    expect(author('Müller and Meier, GmbH')).toBe('{Müller and Meier, GmbH}')
    expect(author('Dr. Anna von der Heide-Muster')).toBe('von der Heide-Muster, Anna')
  })

  test('is one readable entry that TeX sets letter by letter, whatever the text', () => {
    fc.assert(
      fc.property(anyCited, (statement) => {
        const { fields, key } = readBibtex(bibtex(statement))
        expect(key).toBe(`wortlaut-${ID}-v2`)
        for (const name of ['author', 'title', 'howpublished', 'note', 'abstract'])
          expect(() => typeset(fields.get(name) ?? '')).not.toThrow()
        const title = statement.agendaItem.title.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\s]+/gu, ' ')
        expect(typeset(fields.get('title') ?? '')).toContain(title.trim())
      }),
    )
  })
})
