import { beforeEach, describe, expect, test } from 'vitest'
import {
  createBody,
  createItem,
  createMotion,
  createOrganization,
  createPerson,
  createRevision,
  createSession,
  createSource,
  createStatement,
  createVote,
} from '@tests/builders'
import { useDatabase } from '@tests/database'
import { db } from '@/db/client'
import { InvalidInput } from '@/domain/record/invalid-input'
import { listCorrections } from '@/usecases/list-corrections'
import { readAgendaItem } from '@/usecases/read-debate'
import { readStatementVersion } from '@/usecases/read-statement'

useDatabase()

/** A statement of two versions, with its surroundings. */
async function twoVersions() {
  const bodyId = (await createBody()).id
  const source = await createSource(bodyId)
  const faction = await createOrganization(bodyId, { kind: 'faction', name: 'Heutiger Name' })
  const person = await createPerson(bodyId, { name: 'Anna Neu' })
  const item = await createItem((await createSession(bodyId)).id)
  const statement = await createStatement(item.id, {
    personId: person.id,
    factionId: faction.id,
    office: 'Landrätin',
    passages: ['Neue Worte.'],
    version: 2,
  })
  const data = (text: string, office: string | null, factionId: string = faction.id) => ({
    agendaItemId: item.id,
    position: 1,
    personId: person.id,
    factionId,
    office,
    motionId: null,
    stance: null,
    replyToId: null,
    note: null,
    passages: [{ kind: 'quote', text }],
    citations: [{ sourceId: source.id, locator: 'Absatz 1', excerpt: null }],
  })
  const labels = {
    [person.id]: 'Anna Alt',
    [faction.id]: 'Damaliger Name',
    [source.id]: 'Damalige Quelle',
    [item.id]: 'Punkt',
  }
  return { bodyId, source, faction, person, item, statement, data, labels }
}

type Scene = Awaited<ReturnType<typeof twoVersions>>
let scene: Scene
const ALT = '  Alte\tWorte –\n„genau so“. '

beforeEach(async () => {
  scene = await twoVersions()
  const { statement, data, labels } = scene
  await createRevision(statement.id, { data: data(ALT, null), labels })
  await createRevision(
    statement.id,
    { data: data('Neue Worte.', 'Landrätin'), labels },
    { notice: 'Zitat und Amt berichtigt.' },
  )
})

describe('an earlier version of a statement', () => {
  test('keeps words, names, faction and office exactly as they were', async () => {
    const { bodyId, statement, item, source } = scene
    const old = await readStatementVersion(bodyId, statement.id, 1)
    expect(old).toMatchObject({
      version: 1,
      current: 2,
      statement: {
        id: statement.id,
        version: 1,
        passages: [{ kind: 'quote', text: ALT }],
        speaker: {
          person: { name: 'Anna Alt' },
          faction: { name: 'Damaliger Name' },
          office: null,
        },
        citations: [{ sourceId: source.id, label: 'Damalige Quelle' }],
        agendaItem: { id: item.id },
      },
    })
    const current = await readStatementVersion(bodyId, statement.id, 2)
    expect(current).toMatchObject({
      reason: 'Zitat und Amt berichtigt.',
      statement: { speaker: { office: 'Landrätin' }, passages: [{ text: 'Neue Worte.' }] },
    })
  })

  test.each([0, 3, -1, 1.5, Number.NaN, 1e12])('does not exist with the number %s', async (n) => {
    expect(await readStatementVersion(scene.bodyId, scene.statement.id, n)).toBeNull()
  })

  test('is gone with the statement, its item or its speaker', async () => {
    const { bodyId, statement, item, person } = scene
    const answer = () => readStatementVersion(bodyId, statement.id, 1)
    for (const id of [statement.id, item.id, person.id]) {
      await db.publication.update({ where: { id }, data: { state: 'withdrawn' } })
      expect(await answer()).toBeNull()
      await db.publication.update({ where: { id }, data: { state: 'published' } })
      expect(await answer()).not.toBeNull()
    }
    await db.agendaItem.update({ where: { id: item.id }, data: { isPublic: false } })
    expect(await answer()).toBeNull()
  })

  test('names no faction or source that is hidden today', async () => {
    const { bodyId, statement, faction, source } = scene
    for (const id of [faction.id, source.id])
      await db.publication.update({ where: { id }, data: { state: 'draft' } })
    const old = await readStatementVersion(bodyId, statement.id, 1)
    expect(old?.statement.speaker.faction).toBeNull()
    expect(old?.statement.citations).toEqual([])
    expect(JSON.stringify(old)).not.toMatch(/Damalig/)
  })

  test('stays taken back when the statement is published again', async () => {
    const { bodyId, statement, data, labels } = scene
    await createRevision(
      statement.id,
      { data: data('Neue Worte.', null), labels, withdrawn: true },
      { notice: 'Zurückgenommen.' },
    )
    await createRevision(
      statement.id,
      { data: data('Ohne Namen.', null), labels },
      { notice: 'Geschwärzt.' },
    )
    await db.publication.update({ where: { id: statement.id }, data: { version: 4 } })
    for (const version of [1, 2, 3])
      expect(await readStatementVersion(bodyId, statement.id, version)).toBeNull()
    expect(await readStatementVersion(bodyId, statement.id, 4)).not.toBeNull()
    const { items } = await listCorrections(bodyId)
    expect(items.map(({ version, changes }) => [version, changes.length])).toEqual([
      [4, 0],
      [3, 0],
      [2, 0],
    ])
  })

  test('is not told if it stood in a debate that is hidden today', async () => {
    const { bodyId, statement, data, labels } = scene
    const hidden = await createItem((await createSession(bodyId)).id, { isPublic: false })
    await createRevision(statement.id, {
      data: { ...data('Geheim.', null), agendaItemId: hidden.id },
      labels: { ...labels, [hidden.id]: 'Geheimer Punkt' },
    })
    await db.publication.update({ where: { id: statement.id }, data: { version: 3 } })
    expect(await readStatementVersion(bodyId, statement.id, 3)).toBeNull()
  })
})

describe('a correction', () => {
  test('says in German what changed', async () => {
    const { bodyId, statement } = scene
    const { items, total } = await listCorrections(bodyId)
    expect(total).toBe(1)
    expect(items[0]).toMatchObject({
      notice: 'Zitat und Amt berichtigt.',
      version: 2,
      record: { kind: 'statement', id: statement.id, path: `/w/${statement.id}` },
      changes: [
        { path: 'office', label: 'Amt', before: null, after: 'Landrätin' },
        { path: 'passages.0.text', label: 'Passage 1: Text', before: ALT, after: 'Neue Worte.' },
      ],
    })
  })

  test('stands in the debate and can be asked for by record', async () => {
    const { bodyId, statement, item } = scene
    expect((await readAgendaItem(bodyId, item.id))?.corrections).toHaveLength(1)
    expect((await listCorrections(bodyId, { record: statement.id })).total).toBe(1)
    expect((await listCorrections(bodyId, { record: item.id })).total).toBe(0)
    await expect(listCorrections(bodyId, { record: 'x' })).rejects.toThrow(InvalidInput)
  })

  test('is gone with its record', async () => {
    const { bodyId, statement, item } = scene
    await db.publication.update({ where: { id: statement.id }, data: { state: 'withdrawn' } })
    expect((await listCorrections(bodyId)).total).toBe(0)
    expect((await readAgendaItem(bodyId, item.id))?.corrections).toEqual([])
  })

  test('calls values and records by their names', async () => {
    const { bodyId, item, labels } = scene
    const faction = await createOrganization(bodyId, { kind: 'faction' })
    const motion = await createMotion(item.id)
    const vote = await createVote(motion.id)
    const data = {
      motionId: motion.id,
      yes: null as number | null,
      method: 'unknown',
      factionVotes: [] as { organizationId: string; position: string; yes: null }[],
      overruleReason: null as string | null,
    }
    await createRevision(vote.id, { data, labels })
    await createRevision(
      vote.id,
      {
        data: {
          ...data,
          yes: 12345,
          method: 'roll_call',
          factionVotes: [{ organizationId: faction.id, position: 'some_no', yes: null }],
          overruleReason: 'Nur für das Amt.',
        },
        labels: { ...labels, [faction.id]: 'CDU' },
      },
      { notice: 'Zahlen nachgetragen.' },
    )
    const { items } = await listCorrections(bodyId, { record: vote.id })
    expect(items[0]?.changes.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['Art der Abstimmung', 'Art der Abstimmung nicht berichtet', 'namentliche Abstimmung'],
      ['Ja-Stimmen', null, '12.345'],
      ['Fraktion 1', null, 'Fraktion: CDU; Haltung: Gegenstimmen aus der Fraktion'],
    ])
  })

  test('tells nothing of what was nichtöffentlich then', async () => {
    const { bodyId, item } = scene
    const data = (title: string, isPublic: boolean) => ({
      sessionId: item.sessionId,
      title,
      isPublic,
    })
    await createRevision(item.id, { data: data('Geheimer Titel', false) })
    await createRevision(item.id, { data: data('Titel', true) }, { notice: 'Jetzt öffentlich.' })
    const { items } = await listCorrections(bodyId, { record: item.id })
    expect(items).toMatchObject([{ notice: 'Jetzt öffentlich.', changes: [] }])
  })
})
