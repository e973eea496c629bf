import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSessionFile } from '@/intake/session-file/read-session-file'

const bytes = (text: string) => new TextEncoder().encode(text)
const json = (value: unknown) => readSessionFile(bytes(JSON.stringify(value)))
const type = (name: string) => `https://schema.oparl.org/1.1/${name}`

const meeting = {
  id: 'https://ris.example/meeting/9',
  type: type('Meeting'),
  name: '12. Sitzung des Kreistags',
  start: '2027-03-19T16:00:00Z',
  location: { type: type('Location'), description: 'Kreishaus', room: 'Sitzungssaal' },
  agendaItem: [
    {
      type: type('AgendaItem'),
      number: '2',
      order: 2,
      name: 'Haushalt &amp; Stellenplan',
      public: true,
    },
    { type: type('AgendaItem'), number: '1', order: 1, name: 'Einwohnerfragestunde' },
    { type: type('AgendaItem'), number: '3', order: 3, name: 'Grundstück', public: false },
  ],
}

describe('a meeting in OParl', () => {
  const draft = {
    title: '12. Sitzung des Kreistags',
    date: '2027-03-19',
    time: '17:00',
    place: 'Kreishaus, Sitzungssaal',
    publicItems: ['Einwohnerfragestunde', 'Haushalt & Stellenplan'],
    closedItems: ['Grundstück'],
  }

  test.each([
    ['by itself', meeting],
    ['as the only one of a list', [meeting, { type: type('Paper'), name: 'Vorlage' }]],
    ['as the only one of a page', { data: [meeting], links: {} }],
  ])('is read %s', (_, value) => {
    expect(json(value)).toEqual({ ok: true, draft })
  })

  test('lacks what it does not say', () => {
    expect(json({ type: type('Meeting'), start: 'bald', agendaItem: 'keine' })).toEqual({
      ok: true,
      draft: { title: null, date: null, time: null, place: null, publicItems: [], closedItems: [] },
    })
  })

  test('is one: none, or several, are told', () => {
    expect(json({ type: type('Paper') })).toMatchObject({ ok: false })
    expect(json([meeting, meeting])).toEqual({
      ok: false,
      reason: 'In der Datei stehen 2 Sitzungen; hier wird eine einzelne eingelesen.',
    })
    const everything = readFileSync(
      new URL('../../fixtures/oparl/musterkreis.json', import.meta.url),
    )
    expect(readSessionFile(everything)).toMatchObject({ ok: false })
  })
})

describe('an agenda as text', () => {
  test('is read with its parts, without its numbers', () => {
    const text = `Sitzung: 12. Sitzung des Kreistags
Datum: Freitag, 19.3.2027
Beginn: 17 Uhr
Ort: Kreishaus, Sitzungssaal

Tagesordnung
A. Öffentlicher Teil
1. Einwohnerfragestunde
TOP 2: Haushalt 2027
2.1 Stellenplan
Ö 3 Radweg an der B 54
– 3. Änderung der Hauptsatzung
50 Jahre Kreis

Nichtöffentlicher Teil:
N 1 Grundstück
`
    expect(readSessionFile(bytes(text))).toEqual({
      ok: true,
      draft: {
        title: '12. Sitzung des Kreistags',
        date: '2027-03-19',
        time: '17:00',
        place: 'Kreishaus, Sitzungssaal',
        publicItems: [
          'Einwohnerfragestunde',
          'Haushalt 2027',
          'Stellenplan',
          'Radweg an der B 54',
          '3. Änderung der Hauptsatzung',
          '50 Jahre Kreis',
        ],
        closedItems: ['Grundstück'],
      },
    })
  })

  test('may be written by an old Windows', () => {
    const old = Uint8Array.from([0x53, 0x74, 0x72, 0x61, 0xdf, 0x65])
    expect(readSessionFile(old)).toMatchObject({ draft: { publicItems: ['Straße'] } })
  })

  test.each([
    ['', 'leer'],
    ['  \n ', 'leer'],
    ['Tagesordnung\n', 'kein Tagesordnungspunkt'],
    ['%PDF-1.7\nabc', 'weder JSON noch Text'],
    ['{"type": ', 'kein gültiges JSON'],
  ])('that is none is told: %j', (text, reason) => {
    const read = readSessionFile(bytes(text))
    expect(read.ok).toBe(false)
    if (!read.ok) expect(read.reason).toContain(reason)
  })
})
