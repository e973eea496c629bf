/**
 * Whoever keeps a copy relies on two things: what is different has changed later, and what is gone says
 * so. Both are looked at after every way in which editors change what the public sees.
 */
import { useDatabase } from '@tests/database'
import { checked } from '@tests/publish/oparl/checks'
import {
  aCouncil,
  aDebate,
  itemPayload,
  motionPayload,
  organizationPayload,
  personPayload,
  sessionPayload,
  sourcePayload,
  statementPayload,
  votePayload,
  type Council,
} from '@tests/usecases/council'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { storeOf } from '@/db/records'
import type { Payload, RecordKind } from '@/domain/record/payloads'
import { minutesFileId } from '@/domain/record/part-ids'
import { correctMinutes, publishMinutes } from '@/usecases/minutes/change-minutes'
import { publishRecord } from '@/usecases/publish-record'
import { saveRecord } from '@/usecases/save-record'
import { submitRecord } from '@/usecases/submit-record'
import { withdrawRecord } from '@/usecases/withdraw-record'
import { BASE, ask, read, readAll, type Json } from './client'
import { crawl } from './crawl'

useDatabase()

let council: Council
let debate: Awaited<ReturnType<typeof aDebate>>
let ids: Awaited<ReturnType<typeof fill>>

/** One of everything around the debate. */
async function fill() {
  const { published } = council
  const { organizationId, personId, sourceId, sessionId, citations } = debate
  const faction = await published(
    'organization',
    organizationPayload({ kind: 'faction', name: 'Fraktion', parentId: organizationId }),
  )
  const person = await published('person', {
    ...personPayload({ name: 'Max Wandel', familyName: 'Wandel' }),
    memberships: [
      {
        organizationId: faction,
        role: 'Mitglied',
        votingRight: true,
        onBehalfOfId: null,
        startDate: '2020-11-01',
        endDate: null,
      },
      {
        organizationId,
        role: 'Mitglied',
        votingRight: true,
        onBehalfOfId: faction,
        startDate: '2020-11-01',
        endDate: null,
      },
    ],
  })
  const matter = await published('matter', {
    slug: 'vorgang',
    title: 'Vorgang',
    summary: null,
    responsibleOfficeId: faction,
    followUps: [],
    consultations: [
      { organizationId, agendaItemId: null, role: 'Vorberatung', expected: '2021-09' },
    ],
  })
  const paper = await published('paper', {
    slug: 'vorlage',
    reference: '1/2021',
    title: 'Vorlage',
    paperType: 'Beschlussvorlage',
    date: '2021-06-01',
    matterId: matter,
    files: [
      { name: 'Vorlage', url: 'https://example.org/vorlage.pdf', mimeType: 'application/pdf' },
      { name: 'Anlage', url: 'https://example.org/anlage.pdf', mimeType: null },
    ],
  })
  const session = await published('session', {
    ...sessionPayload(organizationId, { place: 'Kreishaus', title: 'Zweite Sitzung' }),
    citations,
    attendances: [{ personId: person, status: 'present', arrivedAt: null, leftAt: null }],
  })
  const first = await published('agenda_item', itemPayload(session, { title: 'Erster Punkt' }))
  const item = await published(
    'agenda_item',
    itemPayload(session, { position: 1, matterId: matter, title: 'Zweiter Punkt', citations }),
  )
  const motion = await published(
    'motion',
    motionPayload(item, {
      paperId: paper,
      citations,
      moverReported: true,
      movers: [{ organizationId: faction, personId: person }],
    }),
  )
  const amendment = await published(
    'motion',
    motionPayload(item, {
      kind: 'amendment',
      position: 1,
      targetId: motion,
      title: 'Änderung',
      citations,
    }),
  )
  const vote = await published(
    'vote',
    votePayload(motion, {
      citations,
      method: 'roll_call',
      yes: 1,
      no: 0,
      ballots: [{ personId: person, choice: 'yes' }],
      factionVotes: [
        { organizationId: faction, position: 'yes', yes: null, no: null, abstain: null },
      ],
    }),
  )
  const statement = await published(
    'statement',
    statementPayload(item, person, { factionId: faction, motionId: motion, citations }),
  )
  return {
    ...{ faction, person, matter, paper, session, first, item, motion, amendment, vote },
    ...{ statement, personId, sourceId, sessionId, organizationId },
  }
}

async function correct<K extends RecordKind>(
  kind: K,
  id: string,
  change: (payload: Payload<K>) => Payload<K>,
): Promise<void> {
  const { lock, bodyId } = await db.publication.findUniqueOrThrow({ where: { id } })
  const payload = await storeOf(kind).load(db, id)
  if (!payload) throw new Error(`no ${kind} ${id}`)
  const reason = 'Berichtigt nach der Niederschrift'
  expect(
    await saveRecord(council.writer, { bodyId, kind, id, payload: change(payload), lock, reason }),
  ).toMatchObject({ ok: true })
  expect(await submitRecord(council.writer, id)).toEqual({ ok: true })
  expect(await publishRecord(council.publisher, id)).toEqual({ ok: true })
}

const withdraw = async (id: string) =>
  expect(
    await withdrawRecord(council.publisher, id, 'Zurückgenommen auf Wunsch des Gremiums'),
  ).toEqual({ ok: true })

const lists = [
  'organization',
  'person',
  'meeting',
  'paper',
  'agenda-item',
  'consultation',
  'file',
  'location',
  'legislative-term',
  'membership',
]

const LONG_AGO = '2020-01-01T01:00:00+01:00'

/** As it was left, where nothing else has changed since. */
let left: Map<string, Json> | null = null

/** All that a client can see, by address: what the lists hold, and of items all that is said at them. */
async function seeAll(): Promise<Map<string, Json>> {
  const listed = await Promise.all(lists.map((list) => readAll(`/body/${council.bodyId}/${list}`)))
  const whole = await Promise.all(
    listed.flat().map(async (object) => {
      const address = String(object['id'])
      return address.includes('/agenda-item/') ? read(address) : object
    }),
  )
  return new Map(whole.map((object) => [String(object['id']), object]))
}

/** The same; and every moment lies long ago. */
async function look(): Promise<Map<string, Json>> {
  await db.disclosure.updateMany({
    data: { changedAt: new Date(LONG_AGO), shownAt: new Date(LONG_AGO) },
  })
  return left ?? seeAll()
}

/** Without its moments, and those of what is within it. */
function content(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(content)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== 'created' && name !== 'modified')
      .map(([name, each]) => [name, content(each)]),
  )
}

/** What lists tell that was changed since. */
async function changedSince(moment: string): Promise<Map<string, Json>> {
  const since = `modified_since=${encodeURIComponent(moment)}`
  const found = await Promise.all(
    lists.map((list) => readAll(`/body/${council.bodyId}/${list}?${since}`)),
  )
  return new Map(found.flat().map((object) => [String(object['id']), object]))
}

/** Does it, and looks at everything before and after. */
async function expectTold(act: () => Promise<void>) {
  const before = await look()
  await act()
  const told = await changedSince('2021-01-01T00:00:00Z')
  const after = await seeAll()
  left = after
  for (const [address, object] of after) {
    const old = before.get(address)
    if (old && JSON.stringify(content(old)) === JSON.stringify(content(object))) continue
    expect(object['modified'], address).not.toBe(LONG_AGO)
    expect(told.has(address), address).toBe(true)
  }
  const gone = [...before.keys()].filter((address) => !after.has(address))
  for (const address of gone) {
    const tombstone = await read(address)
    expect(tombstone, address).toMatchObject({ id: address, deleted: true, created: LONG_AGO })
    expect(Object.keys(tombstone)).toHaveLength(5)
    expect(tombstone['modified']).not.toBe(LONG_AGO)
    expect(() => checked(tombstone)).not.toThrow()
    expect(told.get(address), address).toEqual(tombstone)
  }
  const appeared = [...after.keys()].filter((address) => !before.has(address))
  return { gone, appeared, told: [...told.keys()] }
}

const at = (type: string, id: string) => `${BASE}/${type}/${id}`

beforeAll(async () => {
  council = await aCouncil()
  debate = await aDebate(council)
  ids = await fill()
}, 120_000)

describe('what is different has changed', { timeout: 60_000 }, () => {
  test('a contribution is published and taken back', async () => {
    let id = ''
    const { told } = await expectTold(async () => {
      id = await council.published(
        'statement',
        statementPayload(ids.item, ids.person, { position: 1, citations: debate.citations }),
      )
    })
    expect(told).toContain(at('agenda-item', ids.item))
    expect(told).not.toContain(at('agenda-item', ids.first))
    expect(told).not.toContain(at('person', ids.person))
    expect((await expectTold(() => withdraw(id))).told).toContain(at('agenda-item', ids.item))
  })

  test('a vote is corrected and taken back', async () => {
    const { told } = await expectTold(() =>
      correct('vote', ids.vote, (vote) => ({ ...vote, note: 'Namentlich.' })),
    )
    expect(told).toContain(at('paper', ids.motion))
    await expectTold(() => withdraw(ids.vote))
  })

  test('an amendment gets another title, is about nothing, and goes', async () => {
    await expectTold(() =>
      correct('motion', ids.amendment, (motion) => ({ ...motion, title: 'Anders' })),
    )
    await expectTold(() =>
      correct('motion', ids.amendment, (motion) => ({ ...motion, targetId: null })),
    )
    const { gone } = await expectTold(() => withdraw(ids.amendment))
    expect(gone.toSorted()).toEqual(
      [at('consultation', ids.amendment), at('paper', ids.amendment)].toSorted(),
    )
  })

  test('an organization is renamed: others only name its address', async () => {
    const { told } = await expectTold(() =>
      correct('organization', ids.faction, (payload) => ({ ...payload, name: 'Neue Fraktion' })),
    )
    expect(told).toEqual([at('organization', ids.faction)])
  })

  test('a membership gets another role: it is another one', async () => {
    const { gone, appeared, told } = await expectTold(() =>
      correct('person', ids.person, (person) => ({
        ...person,
        memberships: person.memberships.map((membership) =>
          membership.organizationId === ids.faction
            ? { ...membership, role: 'Vorsitz' }
            : membership,
        ),
      })),
    )
    expect(gone).toHaveLength(1)
    expect(appeared).toHaveLength(1)
    expect(told).toContain(at('organization', ids.faction))
    expect(told).not.toContain(at('organization', ids.organizationId))
  })

  test('a session loses its place, and gets one again', async () => {
    const { gone } = await expectTold(() =>
      correct('session', ids.session, (session) => ({ ...session, place: null })),
    )
    expect(gone).toEqual([at('location', ids.session)])
    const { appeared } = await expectTold(() =>
      correct('session', ids.session, (session) => ({ ...session, place: 'Rathaus' })),
    )
    expect(appeared).toEqual([at('location', ids.session)])
  })

  test('a paper loses a file, a matter its station', async () => {
    const lost = await expectTold(() =>
      correct('paper', ids.paper, (paper) => ({ ...paper, files: paper.files.slice(0, 1) })),
    )
    expect(lost.gone).toHaveLength(1)
    const { gone } = await expectTold(() =>
      correct('matter', ids.matter, (matter) => ({ ...matter, consultations: [] })),
    )
    expect(gone).toHaveLength(1)
  })

  test('an item belongs to no matter, and again to it; items change their places', async () => {
    await expectTold(() =>
      correct('agenda_item', ids.item, (item) => ({ ...item, matterId: null })),
    )
    await expectTold(() =>
      correct('agenda_item', ids.item, (item) => ({ ...item, matterId: ids.matter })),
    )
    await expectTold(() => correct('agenda_item', ids.first, (item) => ({ ...item, position: 2 })))
    await expectTold(() => correct('agenda_item', ids.first, (item) => ({ ...item, position: 0 })))
  })

  test('an item is nichtöffentlich from now on: it goes with all that stands in it', async () => {
    const { gone } = await expectTold(() =>
      correct('agenda_item', ids.item, (item) => ({ ...item, isPublic: false })),
    )
    expect(gone).toContain(at('agenda-item', ids.item))
    expect(gone).toContain(at('paper', ids.motion))
    expect(gone).toContain(at('consultation', ids.motion))
    const { appeared } = await expectTold(() =>
      correct('agenda_item', ids.item, (item) => ({ ...item, isPublic: true })),
    )
    expect(appeared.toSorted()).toEqual(gone.toSorted())
  })

  test('a source gets another name wherever it is cited', async () => {
    const { told } = await expectTold(() =>
      correct('source', ids.sourceId, (source) => ({ ...source, title: 'Protokoll' })),
    )
    expect(told).toContain(at('paper', ids.motion))
    expect(told).toContain(at('agenda-item', ids.item))
  })

  test('minutes are published: they are the protocol', async () => {
    const at = new Date('2021-07-01T10:00:00Z')
    const place = { bodyId: council.bodyId, sessionId: ids.session }
    await db.minutes.create({
      data: {
        sessionId: ids.session,
        kind: 'course',
        state: 'signed',
        signed: {},
        signedHash: 'hash',
        signedAt: at,
      },
    })
    expect(await read(`/meeting/${ids.session}`)).not.toHaveProperty('resultsProtocol')
    await expectTold(async () => {
      expect(await publishMinutes(council.publisher, place)).toEqual({ ok: true })
    })
    expect((await read(`/meeting/${ids.session}`))['resultsProtocol']).toMatchObject({
      name: 'Niederschrift: Zweite Sitzung',
      'wortlaut:minutesKind': 'Verlaufsprotokoll',
    })
    const { told } = await expectTold(async () => {
      const correction = { place: 'TOP 1', text: 'Ein Name.', isPublic: 'on' }
      expect(await correctMinutes(council.writer, place, correction)).toEqual({ ok: true })
    })
    expect(told).toContain(`${BASE}/file/${minutesFileId(ids.session, 'pdf')}`)
    const hidden = await expectTold(async () => {
      const correction = { place: 'TOP 9', text: 'Nichtöffentlich.', isPublic: '' }
      expect(await correctMinutes(council.writer, place, correction)).toEqual({ ok: true })
    })
    expect(hidden.told).toEqual([])
  })

  test('a source may be handed on: it is a file of what cites it', async () => {
    const { appeared } = await expectTold(() =>
      correct('source', ids.sourceId, (source) => ({
        ...source,
        url: 'https://example.org/protokoll.pdf',
        fullTextAllowed: true,
      })),
    )
    expect(appeared).toEqual([at('file', ids.sourceId)])
    expect((await read(`/agenda-item/${ids.item}`))['auxiliaryFile']).toHaveLength(1)
    expect((await read(`/meeting/${ids.session}`))['auxiliaryFile']).toContainEqual(
      expect.objectContaining({ id: at('file', ids.sourceId) }),
    )
    const { gone } = await expectTold(() =>
      correct('source', ids.sourceId, (source) => ({ ...source, kind: 'press_report' })),
    )
    expect(gone).toEqual([at('file', ids.sourceId)])
  })

  test('a session is of another organization', async () => {
    const other = await council.published('organization', organizationPayload())
    left = null
    await expectTold(() =>
      correct('session', ids.session, (session) => ({ ...session, organizationId: other })),
    )
    expect((await readAll(`/organization/${other}/meeting`)).map(({ id }) => id)).toEqual([
      at('meeting', ids.session),
    ])
    await expectTold(() =>
      correct('session', ids.session, (session) => ({
        ...session,
        organizationId: ids.organizationId,
      })),
    )
  })

  test('a person, a matter, a paper, a faction and at last the council are taken back', async () => {
    expect((await expectTold(() => withdraw(ids.person))).gone).toContain(at('person', ids.person))
    await expectTold(() => withdraw(ids.matter))
    await expectTold(() => withdraw(ids.paper))
    await expectTold(() => withdraw(ids.faction))
    await expectTold(() => withdraw(ids.sourceId))
    const { gone } = await expectTold(() => withdraw(ids.organizationId))
    expect(gone).toContain(at('meeting', ids.session))
    expect(gone).toContain(at('agenda-item', ids.item))
    expect(gone).toContain(at('paper', ids.motion))
  })
})

test('after all that, no link leads to nothing', async () => {
  const { objects, copies } = await crawl()
  for (const object of [...objects.values(), ...copies])
    expect(() => checked(object), String(object['id'])).not.toThrow()
})

describe('what never was public has no end', () => {
  test('a draft, a nichtöffentliche item and what stands in it', async () => {
    const organization = await council.published('organization', organizationPayload())
    const session = await council.published('session', sessionPayload(organization))
    const source = await council.published('source', sourcePayload())
    left = null
    const before = await look()
    const draft = await council.draft('agenda_item', itemPayload(session, { title: 'Entwurf' }))
    const closed = await council.published(
      'agenda_item',
      itemPayload(session, { isPublic: false, position: 1 }),
    )
    const motion = await council.published(
      'motion',
      motionPayload(closed, { citations: [{ sourceId: source, locator: 'S. 1', excerpt: null }] }),
    )
    await withdraw(motion)
    await withdraw(closed)
    for (const id of [draft, closed]) expect((await ask(`/agenda-item/${id}`)).status).toBe(404)
    expect((await ask(`/paper/${motion}`)).status).toBe(404)
    expect(await changedSince('2021-01-01T00:00:00Z')).toEqual(new Map())
    expect([...(await seeAll()).keys()]).toEqual([...before.keys()])
  })
})
