import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openParlaMint } from '@/intake/parlamint/read-parlamint'
import { all, useFiles } from './files'

const file = useFiles()
const matching = (pattern: RegExp) => expect.stringMatching(pattern) as string
const sitting = fileURLToPath(new URL('../fixtures/parlamint/sitting.xml', import.meta.url))
const original = await readFile(sitting, 'utf8')

const findings = async (...paths: string[]) => all((await openParlaMint(paths)).findings())

const rejectionsOf = async (content: string | Buffer) =>
  (await findings(await file('sitzung.xml', content))).map((finding) =>
    finding.ok ? 'taken over' : finding.rejection,
  )

describe('a sitting in ParlaMint TEI', () => {
  test('says of itself what session and source need, in German', async () => {
    const collection = await openParlaMint([sitting])
    expect(collection.name).toBe('ParlaMint-XX')
    const [first] = await all(collection.findings())
    expect(first).toMatchObject({
      ok: true,
      source: {
        kind: 'minutes',
        title: 'Erfundenes Korpus: 7. Sitzung des erfundenen Rates',
        publisher: 'Erfundener Rat',
        date: '2023-04-05',
        url: 'https://rat.example/sitzung/7',
        licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
      },
      speech: { session: { date: '2023-04-05', title: '7. Sitzung des erfundenen Rates' } },
    })
  })

  test('gives the words without remarks, paragraphs apart, and says that remarks are missing', async () => {
    const [first, second] = await findings(sitting)
    expect(first).toMatchObject({
      ok: true,
      speech: {
        locator: 'u1',
        agenda: 'Bericht zur Lage',
        passages: ['Ich eröffne die Sitzung & begrüße Sie.\n\nDas Wort hat Herr Muster.'],
        note: expect.stringContaining('2 Vermerke') as string,
      },
    })
    expect(second).toMatchObject({
      ok: true,
      speech: {
        passages: ['Danke.', 'Ich komme zum Schluss.'],
        note: expect.stringContaining('lässt hier Text aus') as string,
      },
    })
  })

  test('names speakers, their faction and their office as of that day', async () => {
    const [, second] = await findings(sitting)
    expect(second).toMatchObject({
      ok: true,
      speech: {
        speaker: { key: 'p2', name: 'Dr. Max Muster', familyName: 'Muster', description: null },
        faction: { name: 'Grün Weiß' },
        office: 'Minister für Proben',
      },
    })
  })

  test('makes a readable name from an id that no file explains, and says so', async () => {
    const [first] = await findings(sitting)
    expect(first).toMatchObject({
      ok: true,
      speech: {
        speaker: {
          name: 'Eva Probe',
          description: expect.stringContaining('ProbeEva') as string,
        },
        faction: null,
        office: 'Vorsitz',
      },
    })
  })

  test('takes names from another file of the collection', async () => {
    const list = await file(
      'personen.xml',
      '<listPerson xml:id="l"><person xml:id="ProbeEva"><persName><surname>Probe</surname><forename>Evamaria</forename></persName></person></listPerson>',
    )
    const [first] = await findings(sitting, list)
    expect(first).toMatchObject({ ok: true, speech: { speaker: { name: 'Evamaria Probe' } } })
  })

  test('leaves the item open where a part of the sitting has no heading', async () => {
    expect((await findings(sitting)).at(-1)).toMatchObject({ ok: true, speech: { agenda: null } })
  })

  test('rejects what nobody is named for and what holds no words, with its line', async () => {
    const rejected = (await findings(sitting)).flatMap((finding) =>
      finding.ok ? [] : [finding.rejection],
    )
    expect(rejected).toMatchObject([
      { place: { file: 'sitting.xml', line: 43 }, reason: matching(/wer spricht/) },
      { place: { file: 'sitting.xml', line: 44 }, reason: matching(/keine Worte/) },
    ])
  })
})

describe('a file that is not what it should be', () => {
  test('is rejected whole where it breaks off', async () => {
    expect(await rejectionsOf(original.slice(0, original.indexOf('</body>')))).toMatchObject([
      { place: { file: 'sitzung.xml' }, reason: matching(/kein wohlgeformtes XML/) },
    ])
  })

  test('is rejected with a document type, so that no entity is ever expanded or fetched', async () => {
    const bomb = `<?xml version="1.0"?>
<!DOCTYPE TEI [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
${original.replace(/^.*\n/, '').replace('Danke.', '&b;&c;')}`
    expect(await rejectionsOf(bomb)).toMatchObject([
      { place: { line: 2 }, reason: matching(/Dokumenttyp/) },
    ])
  })

  test.each([
    ['an entity that is not defined', original.replace('Danke.', '&unbekannt;')],
    ['a tag that is closed wrongly', original.replace('</seg>', '</sag>')],
    ['no XML at all', 'Das ist ein Brief.'],
    ['nothing', ''],
  ])('is rejected with %s', async (_, content) => {
    expect(await rejectionsOf(content)).toMatchObject([
      { reason: matching(/kein wohlgeformtes XML/) },
    ])
  })

  test('is rejected in another encoding', async () => {
    expect(await rejectionsOf(Buffer.from(original, 'latin1'))).toMatchObject([
      { reason: matching(/UTF-8/) },
    ])
  })

  test('is rejected with nesting without end', async () => {
    expect(await rejectionsOf('<a>'.repeat(100_000))).toMatchObject([
      { reason: matching(/verschachtelt/) },
    ])
  })

  test('is rejected without the day of the sitting', async () => {
    const undated = original.replace(/<setting>.*<\/setting>/, '<setting/>')
    expect(await rejectionsOf(undated)).toMatchObject([{ reason: matching(/Tag der Sitzung/) }])
  })

  test('is rejected as the annotated edition, of which the words cannot be put together', async () => {
    const annotated = original.replace('Danke.', '<w>Danke</w><pc>.</pc>')
    expect(await rejectionsOf(annotated)).toMatchObject([{ reason: matching(/\.ana/) }])
  })

  test('does not keep others from being read', async () => {
    const broken = await file('kaputt.xml', '<TEI>')
    const [first, second] = await findings(broken, sitting)
    expect(first).toMatchObject({ ok: false, rejection: { place: { file: 'kaputt.xml' } } })
    expect(second).toMatchObject({ ok: true })
  })
})
