import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { cslItem, cslJson } from '@/domain/evidence/citation/csl-json'
import { anyCited, aCited, ID } from './statements'

const NameVariable = z.strictObject({
  family: z.string().optional(),
  given: z.string().optional(),
  'dropping-particle': z.string().optional(),
  'non-dropping-particle': z.string().optional(),
  suffix: z.string().optional(),
  literal: z.string().optional(),
})

const DateVariable = z.strictObject({
  'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2).optional(),
  season: z.int().optional(),
  circa: z.union([z.boolean(), z.number(), z.string()]).optional(),
  literal: z.string().optional(),
  raw: z.string().optional(),
})

/** The variables of the CSL 1.0.2 input schema that a speech can have; it allows no others. */
const Data = z.array(
  z.strictObject({
    id: z.union([z.string(), z.number()]),
    type: z.enum(['document', 'hearing', 'personal_communication', 'speech', 'webpage']),
    title: z.string().optional(),
    author: z.array(NameVariable).optional(),
    genre: z.string().optional(),
    'event-title': z.string().optional(),
    'event-place': z.string().optional(),
    'event-date': DateVariable.optional(),
    authority: z.string().optional(),
    publisher: z.string().optional(),
    issued: DateVariable.optional(),
    accessed: DateVariable.optional(),
    abstract: z.string().optional(),
    note: z.string().optional(),
    version: z.string().optional(),
    language: z.string().optional(),
    URL: z.string().optional(),
  }),
)

const issued = (date: string | null) =>
  cslItem(aCited({ session: { organization: 'Kreistag', title: 'Sitzung', date } })).issued

describe('the CSL-JSON of a statement', () => {
  test('is a speech with speaker, occasion, day, status, version and permalink', () => {
    expect(cslItem(aCited())).toEqual({
      id: `wortlaut-${ID}-v2`,
      type: 'speech',
      title: 'Wortbeitrag, Tagesordnungspunkt\u00a05 „Haushalt & Umlage“',
      author: [{ family: 'Müller', given: 'Andreas' }],
      genre: 'Wortbeitrag (wörtlich)',
      'event-title': '3. Sitzung des Kreistags',
      authority: 'Kreistag Musterkreis',
      issued: { 'date-parts': [[2021, 6, 25]] },
      abstract: '„Das ist ‚zu wenig‘.“ (wörtlich)',
      note: 'Andreas Müller (CDU), Landrat. Wiedergabe: wörtlich. Quelle: Musterzeitung, Absatz 4. Fassung 2',
      version: '2',
      language: 'de-DE',
      URL: `https://kreistag.example/w/${ID}?version=2`,
    })
  })

  test.each([
    ['2021', { 'date-parts': [[2021]] }],
    ['2021-06', { 'date-parts': [[2021, 6]] }],
    ['2021-06~', { 'date-parts': [[2021, 6]], circa: true }],
    ['2021-06-25?', { 'date-parts': [[2021, 6, 25]], circa: true }],
    [
      '2021-06-25/2021-07',
      {
        'date-parts': [
          [2021, 6, 25],
          [2021, 7],
        ],
      },
    ],
    ['2021-06-23/..', { literal: 'ab 23.\u00a0Juni 2021' }],
  ])('has the date %s as far as it is known', (date, expected) => {
    expect(issued(date)).toEqual(expected)
  })

  test('has no date where the sources do not say', () => {
    expect(
      cslItem(aCited({ session: { organization: 'K', title: 'S', date: null } })),
    ).not.toHaveProperty('issued')
  })

  test('says that a summary is one', () => {
    const item = cslItem(aCited({ passages: [{ kind: 'paraphrase', text: 'Er lehnt ab.' }] }))
    expect(item.genre).toBe('Wortbeitrag (sinngemäß)')
    expect(item.abstract).toBe('Er lehnt ab (sinngemäß)')
  })

  test.each([
    [
      'Dr. Anna von der Heide',
      { given: 'Anna', family: 'Heide', 'non-dropping-particle': 'von der' },
    ],
    ['Prof. Dr. h. c. Max Meier-Schmidt', { given: 'Max', family: 'Meier-Schmidt' }],
    ['H. Müller', { given: 'H.', family: 'Müller' }],
    ['Landtagsverwaltung', { literal: 'Landtagsverwaltung' }],
    [
      'Eine Besucherin (Name nicht berichtet)',
      { literal: 'Eine Besucherin (Name nicht berichtet)' },
    ],
  ])('names %s as bibliographies do', (name, expected) => {
    const { author } = cslItem(aCited({ speaker: { name, faction: null, office: null } }))
    expect(author).toEqual([expected])
  })

  test('is valid against the schema, whatever the text', () => {
    fc.assert(
      fc.property(anyCited, (statement) => {
        const data = JSON.parse(cslJson(statement)) as unknown
        expect(Data.parse(data)).toEqual(data)
      }),
    )
  })
})
