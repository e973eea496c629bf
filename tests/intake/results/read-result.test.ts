import { describe, expect, test } from 'vitest'
import { type ReadResult, readResult } from '@/intake/results/read-result'

const said = (given: Partial<ReadResult>): ReadResult => ({
  yes: null,
  no: null,
  abstain: null,
  outcome: null,
  amended: false,
  ...given,
})
const carried = (given: Partial<ReadResult> = {}) => said({ outcome: 'carried', ...given })
const rejected = (given: Partial<ReadResult> = {}) => said({ outcome: 'rejected', ...given })

const CLEAR: [string, ReadResult][] = [
  ['Einstimmig beschlossen', carried()],
  ['einstimmig angenommen.', carried()],
  ['Der Antrag wird einstimmig abgelehnt', rejected()],
  ['Ja 12 Nein 5', said({ yes: 12, no: 5 })],
  ['Ja: 12, Nein: 5, Enthaltungen: 2', said({ yes: 12, no: 5, abstain: 2 })],
  ['12 Ja, 5 Nein, 2 Enthaltungen', said({ yes: 12, no: 5, abstain: 2 })],
  ['12 Ja-Stimmen, 5 Nein-Stimmen', said({ yes: 12, no: 5 })],
  ['Ja-Stimmen: 7 Nein-Stimmen: 30 Enthaltungen: 0', said({ yes: 7, no: 30, abstain: 0 })],
  ['mehrheitlich abgelehnt bei 2 Enthaltungen', rejected({ abstain: 2 })],
  ['Mehrheitlich beschlossen', carried()],
  ['mit großer Mehrheit angenommen', carried()],
  ['mit Stimmenmehrheit beschlossen', carried()],
  ['ungeändert beschlossen', carried()],
  ['geändert beschlossen', carried({ amended: true })],
  ['in geänderter Fassung beschlossen', carried({ amended: true })],
  ['abgelehnt', rejected()],
  ['beschlossen', carried()],
  ['zugestimmt', carried()],
  ['nicht angenommen', rejected()],
  ['einstimmig bei zwei Enthaltungen beschlossen', carried({ abstain: 2 })],
  ['einstimmig beschlossen bei einer Enthaltung', carried({ abstain: 1 })],
  ['beschlossen bei drei Gegenstimmen und einer Enthaltung', carried({ no: 3, abstain: 1 })],
  ['ohne Gegenstimmen angenommen', carried({ no: 0 })],
  ['angenommen ohne Gegenstimmen bei 4 Stimmenthaltungen', carried({ no: 0, abstain: 4 })],
  ['Abstimmungsergebnis: 20 dafür, 3 dagegen, 1 Enthaltung', said({ yes: 20, no: 3, abstain: 1 })],
  ['Beschlossen (Ja 29, Nein 24)', carried({ yes: 29, no: 24 })],
  ['abgelehnt: Ja 5, Nein 5', rejected({ yes: 5, no: 5 })],
  ['Der Beschlussvorschlag wurde mehrheitlich angenommen', carried()],
  ['EINSTIMMIG  BESCHLOSSEN', carried()],
  ['antragsgemäß beschlossen', carried()],
  ['Einstimmig, Ja 25 Nein 0', said({ yes: 25, no: 0 })],
  ['keine Gegenstimme, zugestimmt', carried({ no: 0 })],
]

const UNCLEAR: string[] = [
  '',
  '   ',
  'einstimmig',
  'mehrheitlich',
  'zur Kenntnis genommen',
  'vertagt',
  'zurückgezogen',
  'verwiesen in den Finanzausschuss',
  'einstimmig empfohlen',
  'beschlossen mit den Stimmen von CDU und SPD',
  'teilweise beschlossen',
  'nicht einstimmig beschlossen',
  'Ja 5 Nein 12 beschlossen',
  'Ja 12 Nein 5 abgelehnt',
  'einstimmig beschlossen bei 3 Gegenstimmen',
  'Punkt 1 beschlossen, Punkt 2 abgelehnt',
  'Ja 12',
  '12 Ja-Stimmen',
  '12:5:2',
  'beschlossen?',
  'vermutlich angenommen',
  'Ja 12 Nein 5, Ja 14 Nein 3',
  'Ja 0 Nein 0',
  'keine Abstimmung',
  'Beschluss wurde nicht gefasst',
  'abgelehnt und beschlossen',
  'Die Sitzung wurde unterbrochen; danach wurde der Antrag angenommen',
  'Ja 12a Nein 5',
  `beschlossen ${'x'.repeat(400)}`,
]

describe('a result in words', () => {
  test.each(CLEAR)('„%s“ is read', (text, result) => {
    expect(readResult(text)).toEqual(result)
  })

  test.each(UNCLEAR)('„%s“ gives none', (text) => {
    expect(readResult(text)).toBeNull()
  })

  test('is read the same with any white space around and within', () => {
    expect(readResult('\n Ja\u00A012,\tNein 5 ')).toEqual(said({ yes: 12, no: 5 }))
  })

  test('of any length is read at once', () => {
    const started = Date.now()
    readResult('ja '.repeat(100))
    readResult('ja '.repeat(1_000_000))
    expect(Date.now() - started).toBeLessThan(500)
  })
})
