import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { appendRevision } from '@/db/history/append-revision'
import { takeSnapshot } from '@/db/history/snapshot'
import { storeOf } from '@/db/records'
import { findBrokenLink, type RevisionContent } from '@/domain/evidence/revision-hash'
import type { Json } from '@/domain/evidence/json'
import type { RecordKind } from '@/domain/record/payloads'
import { currentBody } from '@/usecases/current-body'
import { importSpeeches } from '@/usecases/import-speeches'
import { loadFirstSession } from '@/usecases/load-first-session'
import { saveRecord } from '@/usecases/save-record'
import { withdrawRecord } from '@/usecases/withdraw-record'
import { anActor } from '../../actors'
import { useDatabase } from '../../database'
import { useFiles } from '../../intake/files'

useDatabase('test')
// A whole database, or a corpus, for each test.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })
const file = useFiles()

interface Line {
  id?: string | null
  speaker?: string | null
  party?: string | null
  date?: string
  agenda?: string | null
  text?: string
}

const speech = (id: string | null, over: Line = {}): Line => ({
  id,
  speaker: 'Anna Beispiel',
  party: 'Freie Liste',
  date: '2024-05-17',
  agenda: 'Radwege',
  text: `Rede ${id ?? 'ohne Kennung'}.`,
  ...over,
})

const jsonl = (...lines: (Line | string)[]) =>
  lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n') + '\n'

const importing = async (content: string, options = {}, name = 'reden.jsonl') =>
  importSpeeches(await file(name, content), { body: 'testrat', ...options })

const texts = async () => {
  const statements = await db.statement.findMany({
    orderBy: [{ agendaItem: { session: { date: 'asc' } } }, { position: 'asc' }, { id: 'asc' }],
    include: { passages: { orderBy: { position: 'asc' } } },
  })
  return statements.map(({ passages }) => passages.map(({ text }) => text).join('|'))
}

const statementOf = async (locator: string) =>
  db.statement.findFirstOrThrow({
    where: { publication: { citations: { some: { locator } } } },
    include: {
      speaker: { include: { person: true, faction: true } },
      passages: true,
      agendaItem: { include: { session: true } },
      publication: { include: { revisions: { orderBy: { version: 'asc' } }, citations: true } },
    },
  })

describe('speeches that are imported', () => {
  test('leave the database’s planner knowing how much there is', async () => {
    await importing(jsonl(...Array.from({ length: 30 }, (_, number) => speech(String(number)))))
    const [known] = await db.$queryRaw<{ reltuples: number }[]>`
      SELECT reltuples FROM pg_class WHERE oid = '"Statement"'::regclass`
    expect(known?.reltuples).toBe(30)
  })

  test('become published verbatim statements with session, item, speaker, faction and source', async () => {
    const { report, body } = await importing(
      jsonl(
        speech('1', { text: 'Wir brauchen „Radwege“.\n\nUnd zwar jetzt.' }),
        speech('2', { speaker: 'Dr. Bernd Muster', party: null, agenda: null }),
        speech('3', { date: '2024-06-01' }),
      ),
      { licence: 'CC0' },
    )
    expect(report).toMatchObject({
      read: 3,
      created: 3,
      changed: 0,
      unchanged: 0,
      rejected: 0,
      createdAround: { session: 2, agenda_item: 3, person: 2, organization: 2, source: 1 },
    })
    expect(await currentBody('localhost')).toMatchObject({ id: body?.id, slug: 'testrat' })

    const first = await statementOf('1')
    expect(first).toMatchObject({
      publication: { state: 'published', version: 1 },
      speaker: { person: { name: 'Anna Beispiel' }, faction: { name: 'Freie Liste' } },
      passages: [{ kind: 'quote', text: 'Wir brauchen „Radwege“.\n\nUnd zwar jetzt.' }],
      agendaItem: {
        title: 'Radwege',
        titleReported: true,
        session: { date: '2024-05-17', state: 'closed', slug: 'sitzung-2024-05-17' },
      },
    })
    const second = await statementOf('2')
    expect(second).toMatchObject({
      agendaItem: { title: 'Aussprache', titleReported: false },
      speaker: { faction: null, person: { academicTitle: 'Dr.' } },
    })
    expect(await db.source.findFirst()).toMatchObject({ licence: 'CC0', fullTextAllowed: true })
  })

  test('have the history that an editor’s record has, with an unbroken chain', async () => {
    await importing(jsonl(speech('1'), speech('2')))
    const publications = await db.publication.findMany({ include: { revisions: true } })
    expect(publications.length).toBeGreaterThan(6)
    for (const { id, kind, title, revisions } of publications) {
      const store = storeOf(kind)
      const stored = await store.load(db, id)
      if (!stored) throw new Error(`${kind} is not there`)
      expect(title).toBe(await store.title(db, stored))
      const [revision] = revisions
      if (kind === 'body' || !revision) continue
      expect(findBrokenLink([content(kind, revision)])).toBeNull()
      // What an editor publishing the same record would have left.
      const after: unknown = JSON.parse(
        JSON.stringify(await takeSnapshot<RecordKind>(db, kind, id, stored)),
      )
      if (kind === 'session')
        expect(revision.after).toMatchObject({ labels: (after as { labels: object }).labels })
      else expect(revision.after).toEqual(after)
    }
  })

  test('can be corrected by an editor afterwards as any record', async () => {
    await importing(jsonl(speech('1')))
    const { id, publication } = await statementOf('1')
    const stored = await storeOf('statement').load(db, id)
    if (!stored) throw new Error('not there')
    await db.$transaction(async (transaction) => {
      await appendRevision(transaction, {
        publicationId: id,
        kind: 'statement',
        version: 2,
        actor: 'Redaktion',
        reason: 'Probe',
        after: await takeSnapshot(transaction, 'statement', id, stored),
      })
    })
    const revisions = await db.revision.findMany({
      where: { publicationId: id },
      orderBy: { version: 'asc' },
    })
    expect(revisions).toHaveLength(publication.revisions.length + 1)
    expect(findBrokenLink(revisions.map((revision) => content('statement', revision)))).toBeNull()
  })

  test('change nothing when they come again, from a file of another name as well', async () => {
    const content = jsonl(speech('1'), speech(null), speech(null), speech('4', { agenda: null }))
    await importing(content)
    const before = await counts()
    expect((await importing(content)).report).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 4,
    })
    const copy = await importing(content, {}, 'kopie.jsonl')
    expect(copy.report).toMatchObject({ created: 0, changed: 0, unchanged: 4, rejected: 0 })
    expect(await counts()).toEqual(before)
  })

  test('become a new version with a public correction where they read differently', async () => {
    await importing(jsonl(speech('1'), speech('2')))
    const { report } = await importing(jsonl(speech('1', { text: 'Anders.' }), speech('2')))
    expect(report).toMatchObject({ created: 0, changed: 1, unchanged: 1, rejected: 0 })
    const { publication, passages } = await statementOf('1')
    expect(passages).toMatchObject([{ text: 'Anders.' }])
    expect(publication).toMatchObject({ version: 2, revisions: [{ version: 1 }, { version: 2 }] })
    expect(await db.correction.findMany()).toMatchObject([{ notice: 'Neuer Import' }])
    const again = await importing(jsonl(speech('1', { text: 'Anders.' }), speech('2')))
    expect(again.report).toMatchObject({ changed: 0, unchanged: 2 })
  })

  test('may move to another day and another speaker', async () => {
    await importing(jsonl(speech('1'), speech('2')))
    const moved = { date: '2024-07-01', speaker: 'Carla Probe', agenda: 'Busse' }
    const { report } = await importing(jsonl(speech('1', moved), speech('2')))
    expect(report).toMatchObject({ changed: 1, unchanged: 1, rejected: 0 })
    expect(await statementOf('1')).toMatchObject({
      agendaItem: { title: 'Busse', session: { date: '2024-07-01' } },
      speaker: { person: { name: 'Carla Probe' } },
    })
  })

  test('leave alone what an editor has begun to change, and what was withdrawn', async () => {
    await importing(jsonl(speech('1'), speech('2'), speech('3')))
    const [first, second] = [await statementOf('1'), await statementOf('2')]
    const administrator = await anActor('administrator')
    const stored = await storeOf('statement').load(db, first.id)
    const saved = await saveRecord(administrator, {
      bodyId: first.agendaItem.session.bodyId,
      kind: 'statement',
      id: first.id,
      payload: { ...stored, note: 'Vom Band abgehört.' },
      lock: first.publication.lock,
      reason: 'Nach der Aufnahme berichtigt.',
    })
    expect(saved).toMatchObject({ ok: true })
    expect(
      await withdrawRecord(administrator, second.id, 'Auf Wunsch der Rednerin.'),
    ).toMatchObject({
      ok: true,
    })
    const changed = ['1', '2', '3'].map((id) => speech(id, { text: `Neu ${id}.` }))
    const { report } = await importing(jsonl(...changed))
    expect(report).toMatchObject({ changed: 1, kept: 2, rejected: 0 })
    expect(report.keptRecords[0]?.reason).toMatch(/Anna Beispiel: „Rede 1.“.*bleibt, wie es ist/)
    expect((await statementOf('1')).passages).toMatchObject([{ text: 'Rede 1.' }])
    expect((await statementOf('3')).passages).toMatchObject([{ text: 'Neu 3.' }])
  })

  test('go on after bad lines, each of which is named with its reason', async () => {
    const { report } = await importing(
      jsonl(
        speech('1'),
        '{"speaker": ',
        speech('3', { date: '2024-02-31' }),
        { id: '4' },
        speech('5', { text: 'x'.repeat(3 * 1024 * 1024) }),
        speech('6', { text: 'Null\u0000zeichen' }),
        '{"id":"7","speaker":"A B","date":"2024-05-17","text":"halb \\ud800"}',
        speech('8', { speaker: `Anna ${'Lang'.repeat(30)}` }),
        speech('9'),
      ),
    )
    expect(report).toMatchObject({ read: 9, created: 2, rejected: 7 })
    expect(report.rejections.map(({ place }) => place.line)).toEqual([2, 3, 4, 5, 6, 7, 8])
    expect(await texts()).toEqual(['Rede 1.', 'Rede 9.'])
    expect(await db.person.count()).toBe(1)
  })

  test('keep their order, also where a line is mended later', async () => {
    const lines = ['1', '2', '3', '4'].map((id) => speech(id))
    await importing(jsonl(lines[0] ?? '', 'kaputt', lines[2] ?? '', lines[3] ?? ''))
    await importing(jsonl(...lines))
    expect(await texts()).toEqual(['Rede 1.', 'Rede 2.', 'Rede 3.', 'Rede 4.'])
    await importing(jsonl(speech('5'), speech('6')), {}, 'mehr.jsonl')
    expect(await texts()).toEqual(['1', '2', '3', '4', '5', '6'].map((id) => `Rede ${id}.`))
  })

  test('have addresses of their own where names are written alike', async () => {
    const { report } = await importing(
      jsonl(
        speech('1', { speaker: 'Jörg Müller', agenda: 'Bäder' }),
        speech('2', { speaker: 'Joerg Mueller', agenda: 'Baeder' }),
        speech('3', { agenda: 'Live' }),
      ),
    )
    expect(report).toMatchObject({ created: 3, rejected: 0 })
    const slugs = await db.person.findMany({ orderBy: { slug: 'asc' }, select: { slug: true } })
    expect(slugs).toMatchObject([
      { slug: 'anna-beispiel' },
      { slug: 'joerg-mueller' },
      { slug: expect.stringMatching(/^joerg-mueller-[0-9a-f]{8}$/) as string },
    ])
    expect(await db.agendaItem.count({ where: { slug: 'live' } })).toBe(0)
  })

  test('reject only what the database refuses, down to the one record', async () => {
    await db.$executeRaw`
      ALTER TABLE "Passage" ADD CONSTRAINT "no_such_words" CHECK ("text" NOT LIKE '%verboten%')`
    const lines = Array.from({ length: 9 }, (_, index) => speech(String(index)))
    lines[4] = speech('4', { text: 'Das ist verboten.', speaker: 'Nur Hier' })
    const { report } = await importing(jsonl(...lines))
    expect(report).toMatchObject({ read: 9, created: 8, rejected: 1 })
    expect(report.rejections).toMatchObject([{ place: { line: 5 } }])
    expect(report.rejections[0]?.reason).toMatch(/Datenbank/)
    expect(await db.person.findFirst({ where: { name: 'Nur Hier' } })).toBeNull()
  })

  test('are marked for the search, when they are new and when they read differently', async () => {
    const { body } = await importing(jsonl(speech('1'), speech('2')))
    const { id } = await statementOf('1')
    const revisionOf = async () =>
      (await db.searchChange.findUniqueOrThrow({ where: { recordId: id } })).revision
    const before = await revisionOf()
    await importing(jsonl(speech('1', { text: 'Anders.' }), speech('2')))
    expect(await revisionOf()).toBeGreaterThan(before)
    const state = await db.searchState.findUnique({ where: { bodyId: body?.id ?? '' } })
    expect(state?.revision).toBe(await revisionOf())
  })
})

describe('the body of an import', () => {
  test('has a host name of its own beside the first session', async () => {
    await loadFirstSession()
    const { body } = await importing(jsonl(speech('1')), { name: 'Testrat' })
    expect(body).toMatchObject({ hostName: 'testrat.localhost', created: true })
    expect(await currentBody('testrat.localhost')).toMatchObject({ name: 'Testrat' })
    expect(await currentBody('localhost')).toMatchObject({ slug: 'siegen-wittgenstein' })
  })

  test('is never one that editors have made', async () => {
    await loadFirstSession()
    await expect(importing(jsonl(speech('1')), { body: 'siegen-wittgenstein' })).rejects.toThrow(
      /nicht durch einen Import entstanden/,
    )
  })

  test('does not come to be for a file without a single speech, or one that is not there', async () => {
    expect(await importing('kaputt\n\n')).toMatchObject({
      body: null,
      report: { read: 1, rejected: 1 },
    })
    await expect(importSpeeches('/gibt/es/nicht.jsonl', {})).rejects.toThrow(/gibt es nicht/)
    expect(await db.body.count()).toBe(0)
  })

  test('cannot have a name that is no host name, or one that is taken', async () => {
    await expect(importing(jsonl(speech('1')), { host: 'kein Name' })).rejects.toThrow(/hostName/)
    await importing(jsonl(speech('1')), { host: 'rat.example.org' })
    await expect(
      importing(jsonl(speech('1')), { host: 'rat.example.org', body: 'anderer' }),
    ).rejects.toThrow(/Rechnername gehört schon/)
    await expect(importing(jsonl(speech('1')), { host: 'neu.example.org' })).rejects.toThrow(
      /gibt es schon/,
    )
  })
})

const sample = fileURLToPath(
  new URL('../../../../shared/data/speeches-sample.jsonl', import.meta.url),
)

test.skipIf(!existsSync(sample))(
  'two thousand real speeches are taken over to the last word, and again without a change',
  async () => {
    const { report } = await importSpeeches(sample, {})
    expect(report).toMatchObject({ read: 2000, created: 2000, rejected: 0 })
    expect((await importSpeeches(sample, {})).report).toMatchObject({ unchanged: 2000, created: 0 })
  },
)

async function counts() {
  return {
    publications: await db.publication.count(),
    revisions: await db.revision.count(),
    passages: await db.passage.count(),
    speakers: await db.speaker.count(),
    origins: await db.origin.count(),
  }
}

function content(
  recordType: string,
  revision: {
    publicationId: string
    version: number
    at: Date
    actor: string
    reason: string
    before: unknown
    after: unknown
    previousHash: string | null
    hash: string
  },
): RevisionContent & { hash: string } {
  const { publicationId: recordId, at, before, after, ...rest } = revision
  return {
    ...rest,
    recordType,
    recordId,
    at: at.toISOString(),
    before: before as Json,
    after: after as Json,
  }
}
