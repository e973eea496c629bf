import { describe, expect, test } from 'vitest'
import { aHit, ORIGIN } from '@tests/publish/statement'
import { passageColumns, passageRows } from '@/publish/csv/passages'
import { csvHead, csvRecords } from '@/publish/csv/table'
import { readCsv } from './read-csv'

const [names = []] = readCsv(csvHead(passageColumns).slice(1))

const read = (hit = aHit(), licence: string | null = 'CC BY 4.0') =>
  readCsv(csvRecords(passageColumns, passageRows(hit, { origin: ORIGIN, licence }))).map((cells) =>
    Object.fromEntries(cells.map((cell, index) => [names[index] ?? '', cell])),
  )

describe('statements as a table', () => {
  test('have stable names of columns', () => {
    expect(names.join(' ')).toBe(
      'statement version url date earliestDay latestDay organization session sessionTitle agendaItem agendaItemNumber agendaItemTitle person speaker faction office stance replyTo passage kind text sources locators sourceUrls licence',
    )
  })

  test('tell of each passage who said it, when, on what, and which source says so', () => {
    expect(read()).toEqual([
      {
        statement: '01989a3e-7b1c-7def-8a90-1234567890ab',
        version: '2',
        url: `${ORIGIN}/w/01989a3e-7b1c-7def-8a90-1234567890ab?version=2`,
        date: '2024-03-01',
        earliestDay: '2024-03-01',
        latestDay: '2024-03-01',
        organization: 'Kreistag-Fraktion',
        session: 'kreistag-2024-03-01',
        sessionTitle: '12. Sitzung des Kreistags',
        agendaItem: 'punkt',
        agendaItemNumber: '5',
        agendaItemTitle: 'Haushalt',
        person: 'erika-muster',
        speaker: 'Erika Muster',
        faction: 'Grüne',
        office: 'Fraktionsvorsitzende',
        stance: '',
        replyTo: '',
        passage: '1',
        kind: 'quote',
        text: 'Das ist zu wenig.',
        sources: 'Niederschrift',
        locators: 'Seite 4',
        sourceUrls: `${ORIGIN}/quellen/quelle`,
        licence: 'CC BY 4.0',
      },
    ])
  })

  test('keep spoken words and summaries in rows of their own, numbered', () => {
    const rows = read(
      aHit({
        passages: [
          { kind: 'paraphrase', text: 'Sie lehnt ab.', highlights: [] },
          { kind: 'quote', text: '=Niemals!', highlights: [] },
        ],
      }),
      null,
    )
    expect(rows.map(({ passage, kind, text, licence }) => [passage, kind, text, licence])).toEqual([
      ['1', 'paraphrase', 'Sie lehnt ab.', ''],
      ['2', 'quote', "'=Niemals!", ''],
    ])
  })
})
