import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { storeOf } from '@/db/records'
import { currentBody } from '@/usecases/current-body'
import { importOParl } from '@/usecases/import-oparl'
import { readObject } from '@/usecases/oparl/read-object'
import { publishRecord } from '@/usecases/publish-record'
import { readDebate } from '@/usecases/read-debate'
import { readVote } from '@/usecases/read-vote'
import { saveRecord } from '@/usecases/save-record'
import { submitRecord } from '@/usecases/submit-record'
import { anActor } from '../../actors'
import { useDatabase } from '../../database'
import { useFiles } from '../../intake/files'

useDatabase('test')
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })
const file = useFiles()

const FIXTURE = fileURLToPath(new URL('../../fixtures/oparl/musterkreis.json', import.meta.url))
const BASE = 'https://ris.musterkreis.example/oparl'

type Raw = Record<string, unknown>

const fixture = async () => JSON.parse(await readFile(FIXTURE, 'utf8')) as Raw[]

/** Imports the fixture as it would be after some changes. */
async function importing(change: (objects: Raw[]) => unknown = () => undefined) {
  const objects = await fixture()
  change(objects)
  return importOParl(await file('musterkreis.json', JSON.stringify(objects)), {})
}

const objectIn = (objects: Raw[], path: string): Raw => {
  const found = objects.find(({ id }) => id === `${BASE}/${path}`)
  if (!found) throw new Error(`${path} is not there`)
  return found
}

const NOTHING_DONE = { created: 0, changed: 0, withdrawn: 0, rejected: 0, kept: 0 }

const revisions = () => db.revision.count()

describe('a file of OParl objects', () => {
  test('becomes records in a body of its own, each with where it came from', async () => {
    const { body, report } = await importOParl(FIXTURE, {})
    expect(body).toMatchObject({ slug: 'musterkreis', name: 'Musterkreis', created: true })
    expect(report).toMatchObject({ rejected: 0, rejections: [], remarks: [], changed: 0 })
    expect(report.createdAround).toEqual({
      source: 2,
      organization: 3,
      person: 2,
      session: 2,
      agenda_item: 4,
      paper: 1,
      motion: 3,
      vote: 3,
    })
    expect(await db.body.findFirst()).toMatchObject({ ags: '05999000' })
    expect(await db.legislativeTerm.findFirst()).toMatchObject({ name: '2020–2025' })

    const origins = await db.origin.findMany({ where: { system: 'oparl' } })
    expect(origins.map(({ key }) => key)).toContain(`person:${BASE}/person/1`)
    const session = await db.session.findFirstOrThrow({
      where: { state: 'closed' },
      include: {
        organization: true,
        attendances: { include: { person: true } },
        publication: { include: { citations: { include: { source: true } } } },
      },
    })
    expect(session).toMatchObject({
      title: '12. Sitzung des Kreistages',
      date: '2024-05-17',
      place: 'Kreishaus, großer Saal, Musterweg 1, 59999 Musterstadt',
      organization: { kind: 'council', name: 'Kreistag' },
      attendances: [{ status: 'present', person: { name: 'Dr. Anna Beispiel' } }],
    })
    expect(session.publication.citations.map(({ locator }) => locator)).toEqual([
      `${BASE}/meeting/1`,
      'ganzes Dokument',
    ])
    expect(session.publication.citations.map(({ source }) => source.kind)).toEqual([
      'other',
      'minutes',
    ])
    expect(await db.session.findFirst({ where: { state: 'cancelled' } })).not.toBeNull()
  })

  test('keeps persons with their memberships, and papers with files and stations', async () => {
    await importOParl(FIXTURE, {})
    const anna = await db.person.findFirstOrThrow({
      where: { familyName: 'Beispiel' },
      include: { memberships: { include: { organization: true, onBehalfOf: true } } },
    })
    expect(anna).toMatchObject({ academicTitle: 'Dr.', givenName: 'Anna' })
    expect(anna.memberships).toHaveLength(2)
    expect(anna.memberships).toContainEqual(
      expect.objectContaining({
        role: 'Kreistagsmitglied',
        votingRight: true,
        onBehalfOf: expect.objectContaining({ shortName: 'Freie Liste' }) as unknown,
      }),
    )
    expect(
      await db.paper.findFirst({
        include: { files: true, consultations: { include: { agendaItem: true } } },
      }),
    ).toMatchObject({
      reference: '42/2024',
      files: [{ name: 'Vorlage', mimeType: 'application/pdf' }],
      consultations: [{ role: 'Entscheidung', agendaItem: { number: '1' } }],
    })
  })

  test('keeps results verbatim, and reads only those that are clear, marked until somebody confirms them', async () => {
    const { body } = await importOParl(FIXTURE, {})
    const items = await db.agendaItem.findMany({
      orderBy: { position: 'asc' },
      include: { motions: { include: { votes: true, movers: true } } },
    })
    expect(items.map(({ statedResult }) => statedResult)).toEqual([
      'Einstimmig beschlossen',
      'Ja 12 Nein 25 Enthaltungen 2',
      'zur Kenntnis genommen',
      'mehrheitlich beschlossen',
    ])
    const [first, second, third] = items
    expect(first?.motions).toMatchObject([
      {
        outcome: 'carried',
        text: 'Der Radweg an der Kreisstraße 7 wird gebaut.',
        textIsVerbatim: true,
        movers: [{}],
        votes: [
          {
            machineRead: true,
            stated: 'Einstimmig beschlossen',
            outcome: 'carried',
            yes: null,
            no: null,
          },
        ],
      },
    ])
    expect(second?.motions).toMatchObject([
      {
        outcome: 'rejected',
        textIsVerbatim: false,
        moverReported: false,
        votes: [{ yes: 12, no: 25, abstain: 2, outcome: 'rejected', machineRead: true }],
      },
    ])
    expect(third?.motions).toEqual([])

    const shown = await readDebate(body?.id ?? '', 'sitzung-2024-05-17', first?.slug ?? '')
    expect(shown).toMatchObject({ found: { motions: [{ votes: [{ machineRead: true }] }] } })

    // Our own OParl says it in the same words.
    const published = await currentBody('kreistag.example')
    if (!published) throw new Error('no body')
    const request = {
      body: published,
      origin: 'https://kreistag.example',
      query: new URLSearchParams(),
    }
    const inOParl = ({ id } = { id: '' }) => readObject(request, { type: 'agenda-item', id })
    expect(await inOParl(first)).toMatchObject({
      result: 'Einstimmig beschlossen',
      'wortlaut:statedResult': 'Einstimmig beschlossen',
    })
    expect(await inOParl(third)).toMatchObject({ result: 'zur Kenntnis genommen' })

    // What is nichtöffentlich there is so here, its vote included.
    expect(
      await readDebate(body?.id ?? '', 'sitzung-2024-05-17', 'grundstuecksangelegenheit'),
    ).toBeNull()
    const hidden = items[3]?.motions[0]?.votes[0]?.id ?? ''
    expect(await readVote(body?.id ?? '', hidden)).toBeNull()

    // An editor confirms it by storing it without the mark.
    const vote = first?.motions[0]?.votes[0]
    const stored = await storeOf('vote').load(db, vote?.id ?? '')
    const publication = await db.publication.findUniqueOrThrow({ where: { id: vote?.id ?? '' } })
    const editor = await anActor('administrator')
    const saved = await saveRecord(editor, {
      bodyId: body?.id ?? '',
      kind: 'vote',
      id: vote?.id ?? '',
      payload: { ...stored, machineRead: false },
      lock: publication.lock,
      reason: 'Mit der Niederschrift verglichen',
    })
    expect(saved).toMatchObject({ ok: true })
    expect(await submitRecord(editor, vote?.id ?? '')).toMatchObject({ ok: true })
    await publishRecord(await anActor('reviewer'), vote?.id ?? '')
    expect(await db.vote.findUnique({ where: { id: vote?.id ?? '' } })).toMatchObject({
      machineRead: false,
    })
    // The next import leaves it so.
    const { report } = await importing((objects) => {
      const [item] = objectIn(objects, 'meeting/1')['agendaItem'] as Raw[]
      if (item) item['result'] = 'Mehrheitlich beschlossen bei 3 Gegenstimmen'
    })
    expect(report.kept).toBe(1)
    expect(await db.vote.findUnique({ where: { id: vote?.id ?? '' } })).toMatchObject({
      machineRead: false,
      stated: 'Einstimmig beschlossen',
    })
  })
})

describe('a second import', () => {
  test('of the same data changes nothing and says so', async () => {
    const first = await importOParl(FIXTURE, {})
    const before = await revisions()
    const { report } = await importOParl(FIXTURE, {})
    expect(report).toMatchObject(NOTHING_DONE)
    expect(report.unchanged).toBe(first.report.created)
    expect(await revisions()).toBe(before)
  })

  test('publishes what has changed as a new version with its correction', async () => {
    await importing()
    const { report } = await importing((objects) => {
      objectIn(objects, 'person/2')['name'] = 'Bernd von der Musterau'
      const items = objectIn(objects, 'meeting/1')['agendaItem'] as Raw[]
      if (items[0]) items[0]['result'] = 'Einstimmig abgelehnt'
    })
    expect(report).toMatchObject({
      created: 0,
      rejections: [],
      changedAround: { person: 1, agenda_item: 1, motion: 1, vote: 1 },
    })
    expect(await db.person.findFirst({ where: { familyName: 'von der Musterau' } })).toMatchObject({
      slug: 'bernd-von-der-muster',
    })
    expect(
      await db.motion.findFirst({
        where: { agendaItem: { number: '1' } },
        include: { votes: true },
      }),
    ).toMatchObject({
      outcome: 'rejected',
      votes: [{ outcome: 'rejected', stated: 'Einstimmig abgelehnt' }],
    })
    expect(await db.correction.count()).toBe(4)
  })

  test('takes the vote back when its words say nothing clear any more', async () => {
    await importing()
    const { report } = await importing((objects) => {
      const items = objectIn(objects, 'meeting/1')['agendaItem'] as Raw[]
      if (items[0]) items[0]['result'] = 'vertagt'
    })
    expect(report).toMatchObject({ withdrawn: 2, changedAround: { agenda_item: 1 } })
    const again = await importing((objects) => {
      const items = objectIn(objects, 'meeting/1')['agendaItem'] as Raw[]
      if (items[0]) items[0]['result'] = 'vertagt'
    })
    expect(again.report).toMatchObject(NOTHING_DONE)
  })

  test('takes back what is told to be deleted, and brings it again when it is back', async () => {
    await importing()
    const remove = (objects: Raw[]) => {
      const { id, type } = objectIn(objects, 'paper/1')
      const index = objects.findIndex((object) => object['id'] === id)
      objects[index] = { id, type, deleted: true }
    }
    expect((await importing(remove)).report).toMatchObject({ withdrawn: 1, rejected: 0 })
    const paper = () => db.publication.findFirst({ where: { kind: 'paper' } })
    expect(await paper()).toMatchObject({ state: 'withdrawn' })
    expect((await importing(remove)).report).toMatchObject({ withdrawn: 0, created: 0 })
    await importing()
    expect(await paper()).toMatchObject({ state: 'published' })
  })

  test('leaves a deleted record that an editor has changed', async () => {
    const { body } = await importing()
    const record = await db.publication.findFirstOrThrow({ where: { kind: 'paper' } })
    const stored = await storeOf('paper').load(db, record.id)
    await saveRecord(await anActor('editor'), {
      bodyId: body?.id ?? '',
      kind: 'paper',
      id: record.id,
      payload: { ...stored, title: 'Radweg' },
      lock: record.lock,
      reason: 'Kürzer gefasst',
    })
    const { report } = await importing((objects) => {
      objectIn(objects, 'paper/1')['deleted'] = true
    })
    expect(report).toMatchObject({ withdrawn: 0, kept: 1 })
    expect(await db.publication.findFirst({ where: { kind: 'paper' } })).toMatchObject({
      state: 'published',
    })
  })
})

describe('data as real systems send them', () => {
  const object = (type: string, id: unknown, more: Raw = {}): Raw => ({
    id,
    type: `https://schema.oparl.org/1.0/${type}`,
    ...more,
  })

  async function folder(files: Record<string, unknown>): Promise<string> {
    const root = dirname(await file('ignored.txt', 'no JSON'))
    const path = join(root, `kreis-${Math.random().toString(36).slice(2)}`)
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(path, name)), { recursive: true })
      await writeFile(
        join(path, name),
        typeof content === 'string' ? content : JSON.stringify(content),
      )
    }
    return path
  }

  test('are reported with file, place and reason, and stop nothing', async () => {
    const path = await folder({
      'body.json': object('Body', 'https://a.example/body', { name: 'Kreis A' }),
      'organizations/list.json': {
        data: [
          object('Organization', 'https://a.example/org/1', {
            name: '<b>Kreistag</b> &amp; Ausschuss',
            organizationType: 7,
            startDate: 'gestern',
          }),
          object('Organization', 'https://a.example/org/1', { name: 'Ganz anders' }),
          object('Organization', 'https://a.example/org/2', {}),
        ],
        links: {},
        pagination: {},
      },
      'persons.jsonl': [
        JSON.stringify(object('Person', 'https://a.example/person/1', { name: 'Anna Beispiel' })),
        '{"id": broken',
        JSON.stringify(object('Person', '/person/2', { name: 'Bernd Muster' })),
        JSON.stringify({ id: 'https://a.example/x', type: 'https://schema.oparl.org/2.0/Person' }),
      ].join('\n'),
      'meetings.json': [
        object('Meeting', 'https://a.example/meeting/1', {
          start: '2024-02-03T18:00:00+01:00',
          end: '2024-02-03T17:00:00+01:00',
          organization: ['https://a.example/org/99'],
          agendaItem: [
            { id: '/item/1', type: 'https://schema.oparl.org/1.0/AgendaItem', result: 12 },
          ],
        }),
      ],
      'seite.json': '<!doctype html><p>Wartung</p>',
      'kaputt.json': '[{"id": "https://a.example/half"',
    })
    const { report, body } = await importOParl(path, { body: 'kreis-a' })
    expect(body?.name).toBe('Kreis A')
    const told = (list: typeof report.rejections) =>
      list.map(({ place, reason }) => `${place.file}|${place.within ?? place.line ?? ''}|${reason}`)
    expect(told(report.rejections).sort()).toEqual([
      expect.stringMatching(/^kaputt\.json\|\|Die Datei ist kein vollständiges JSON/),
      expect.stringMatching(/^organizations\/list\.json\|data\[1\]\|Die Kennung .* mehrfach/),
      expect.stringMatching(
        /^organizations\/list\.json\|data\[2\]\|Die Gruppierung hat keinen Namen/,
      ),
      expect.stringMatching(/^persons\.jsonl\|2\|Das ist kein gültiges JSON/),
      expect.stringMatching(/^persons\.jsonl\|4\|OParl 2\.0 wird nicht gelesen/),
      expect.stringMatching(/^seite\.json\|\|Das ist HTML/),
    ])
    const remarks = told(report.remarks).join('\n')
    expect(remarks).toMatch(/data\[0\]\.name\|.*HTML/)
    expect(remarks).toMatch(/data\[0\]\.startDate\|.*kein Tag/)
    expect(remarks).toMatch(/persons\.jsonl\|id\|.*keine vollständige Adresse/)
    expect(remarks).toMatch(/meetings\.json\|organization\|.*org\/99.* führt ins Leere/)
    expect(remarks).toMatch(/meetings\.json\|1\|Das Ende .* liegt vor dem Anfang/)
    expect(remarks).toMatch(/agendaItem\[0\]\.id\|.*https:\/\/a\.example\/item\/1/)

    expect(
      await db.organization.findFirst({ where: { slug: 'kreistag-ausschuss' } }),
    ).toMatchObject({
      name: 'Kreistag & Ausschuss',
      startDate: null,
    })
    expect(await db.person.count()).toBe(2)
    expect(
      await db.session.findFirst({ include: { organization: true, agendaItems: true } }),
    ).toMatchObject({
      title: expect.stringMatching(/^Sitzung vom 3\.\sFebruar 2024$/) as unknown,
      organization: { name: 'Gremium nicht genannt' },
      endsAt: null,
      agendaItems: [{ title: 'Tagesordnungspunkt', titleReported: false, statedResult: '12' }],
    })

    const again = await importOParl(path, { body: 'kreis-a' })
    expect(again.report).toMatchObject({ created: 0, changed: 0, rejected: 6 })
  })

  test('that are no data at all leave nothing behind', async () => {
    const { body, report } = await importOParl(await file('leer.json', '<html></html>'), {})
    expect({ body, rejected: report.rejected }).toEqual({ body: null, rejected: 1 })
    expect(await db.body.count()).toBe(0)
    await expect(importOParl('/nowhere/at/all', {})).rejects.toThrow(/gibt es nicht/)
  })
})
