import { describe, expect, test } from 'vitest'
import { readSpeeches } from '@/intake/speeches/read-speeches'
import { all, useFiles } from './files'

const file = useFiles()
const matching = (pattern: RegExp) => expect.stringMatching(pattern) as string

const speech = {
  id: 'r-1',
  speaker: 'Dr. Anna Beispiel',
  party: 'Freie Liste',
  date: '2024-05-17',
  agenda: 'Radwege',
  text: 'Wir brauchen Radwege.',
}

const read = async (content: string | Buffer) =>
  all(readSpeeches(await file('reden.jsonl', content), { licence: null }))

const only = async (line: string | Buffer) => {
  const [finding, ...more] = await read(line)
  if (!finding || more.length > 0) throw new Error('not one finding')
  return finding
}

const reasonOf = async (line: string | Buffer) => {
  const finding = await only(line)
  return finding.ok ? 'taken over' : finding.rejection.reason
}

const line = (over: object = {}) => JSON.stringify({ ...speech, ...over })

describe('speeches as JSON lines', () => {
  test('are read with speaker, party, day, agenda and words', async () => {
    const finding = await only(line())
    expect(finding).toMatchObject({
      ok: true,
      source: { key: 'reden.jsonl', kind: 'other' },
      speech: {
        place: { file: 'reden.jsonl', line: 1 },
        key: 'id:r-1',
        locator: 'r-1',
        session: { date: '2024-05-17' },
        agenda: 'Radwege',
        speaker: { name: 'Dr. Anna Beispiel', familyName: 'Beispiel', academicTitle: 'Dr.' },
        faction: { name: 'Freie Liste' },
        passages: ['Wir brauchen Radwege.'],
      },
    })
  })

  test('may leave out id, party and agenda, and may say more than is known', async () => {
    const finding = await only(
      JSON.stringify({ speaker: 'A B', date: '2024-05-17', text: 'Ja.', corpus: 'x', deep: [{}] }),
    )
    expect(finding).toMatchObject({
      ok: true,
      speech: { agenda: null, faction: null, locator: 'Zeile 1' },
    })
  })

  test('may say that it is not known who spoke', async () => {
    for (const speaker of [null, '', '  '])
      expect(await only(line({ speaker }))).toMatchObject({
        ok: true,
        speech: { speaker: { name: 'Nicht genannt', givenName: null } },
      })
  })

  test('are the same whatever the order of their fields and what else is said', async () => {
    const reordered = Object.fromEntries(Object.entries(speech).toReversed())
    const [a, b] = [await only(line()), await only(JSON.stringify({ more: 1, ...reordered }))]
    expect(a.ok && b.ok && a.speech.digest === b.speech.digest).toBe(true)
  })

  test('without an id are known by what they say, also where it is said twice', async () => {
    const twice = `${line({ id: null })}\n${line({ id: null })}\n`
    const keys = (await read(twice)).map((finding) => finding.ok && finding.speech.key)
    expect(new Set(keys).size).toBe(2)
    const later = (await read(`${line({ id: null, text: 'Vorher.' })}\n${twice}`)).map(
      (finding) => finding.ok && finding.speech.key,
    )
    expect(later.slice(1)).toEqual(keys)
  })

  test('may end with CRLF, begin with a byte-order mark, and have empty lines between', async () => {
    const findings = await read(`\uFEFF${line()}\r\n\r\n \n${line({ id: 'r-2' })}\r\n`)
    expect(findings.map((finding) => finding.ok)).toEqual([true, true])
  })

  test.each([
    ['broken JSON', '{"speaker": "A", ', /kein gültiges JSON/],
    ['a list', '[1, 2]', /kein JSON-Objekt/],
    ['no speaker', JSON.stringify({ ...speech, speaker: undefined }), /„speaker“/],
    ['no text', JSON.stringify({ ...speech, text: undefined }), /„text“: Bitte ausfüllen/],
    ['empty text', line({ text: ' \n ' }), /„text“.*leer/],
    ['no date', JSON.stringify({ ...speech, date: undefined }), /„date“/],
    ['a day that is not in the calendar', line({ date: '2024-02-30' }), /„date“.*JJJJ-MM-TT/],
    ['a German date', line({ date: '17.05.2024' }), /„date“.*JJJJ-MM-TT/],
    ['text that is a number', line({ text: 5 }), /„text“/],
    ['NUL', line({ text: 'a\u0000b' }), /U\+0000/],
    ['a lone surrogate', '{"speaker":"A","date":"2024-05-17","text":"a\\ud83d"}', /halbe Zeichen/],
  ])('are rejected with %s', async (_, content, reason) => {
    expect(await reasonOf(content)).toMatch(reason)
  })

  test('are rejected if they are not UTF-8', async () => {
    const latin1 = Buffer.from(line({ text: 'Straße' }), 'latin1')
    expect(await reasonOf(latin1)).toMatch(/UTF-8/)
  })

  test('are rejected where a line is longer than any speech, and the next one is read', async () => {
    const long = line({ text: 'x'.repeat(3 * 1024 * 1024) })
    const findings = await read(`${long}\n${line({ id: 'r-2' })}\n`)
    expect(findings).toMatchObject([
      { ok: false, rejection: { place: { line: 1 }, reason: matching(/1\.048\.576 Byte/) } },
      { ok: true, speech: { place: { line: 2 } } },
    ])
  })

  test('are rejected where an id comes a second time', async () => {
    const findings = await read(`${line()}\n${line({ text: 'Anders.' })}\n`)
    expect(findings).toMatchObject([
      { ok: true },
      { ok: false, rejection: { reason: matching(/Zeile 1/) } },
    ])
  })
})
