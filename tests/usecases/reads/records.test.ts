import { beforeEach, describe, expect, test } from 'vitest'
import {
  createBody,
  createConsultation,
  createFact,
  createFollowUp,
  createItem,
  createMatter,
  createMembership,
  createMotion,
  createOrganization,
  createPerson,
  createSession,
  createSource,
  createStatement,
  createVote,
} from '@tests/builders'
import { useDatabase } from '@tests/database'
import { db } from '@/db/client'
import type { Found } from '@/domain/record/found'
import { readAgendaItem, readDebate } from '@/usecases/read-debate'
import { readMatter } from '@/usecases/read-matter'
import { readMotion } from '@/usecases/read-motion'
import { readOrganization } from '@/usecases/read-organization'
import { readPerson } from '@/usecases/read-person'
import { readSession } from '@/usecases/read-session'
import { readSource } from '@/usecases/read-source'
import { readStatement } from '@/usecases/read-statement'
import { readVote } from '@/usecases/read-vote'

useDatabase()

let bodyId: string
beforeEach(async () => {
  bodyId = (await createBody()).id
})

function found<T>(answer: Found<T>): T {
  if (!answer || !('found' in answer)) throw new Error('not found')
  return answer.found
}

const rename = (
  kind: 'session' | 'agenda_item' | 'person' | 'organization' | 'matter',
  publicationId: string,
  slug: string,
  scopeId: string | null = null,
) => db.formerSlug.create({ data: { bodyId, kind, slug, scopeId, publicationId } })

describe('a debate', () => {
  test('holds motions, votes, words, facts and follow-ups in their order', async () => {
    const source = await createSource(bodyId, {
      publisher: 'Zeitung',
      title: 'Bericht',
      date: '2021-06',
    })
    const cites = [{ sourceId: source.id, locator: 'Absatz 4', excerpt: 'mehr' }]
    const faction = await createOrganization(bodyId, { kind: 'faction' })
    const matter = await createMatter(bodyId)
    const session = await createSession(bodyId, { day: '2021-06-25' })
    const before = await createItem(session.id, { position: 1 })
    const item = await createItem(session.id, { position: 2, matterId: matter.id })
    const after = await createItem(session.id, { position: 3, matterId: matter.id })
    const amendment = await createMotion(item.id, { position: 2 })
    const motion = await createMotion(item.id, { position: 1, citations: cites })
    await db.motion.update({ where: { id: amendment.id }, data: { targetId: motion.id } })
    await createVote(motion.id, { yes: 29, no: 24 })
    const first = await createStatement(item.id, {
      position: 1,
      factionId: faction.id,
      office: 'Landrat',
      passages: ['Wörtlich.', { kind: 'paraphrase', text: 'Sinngemäß.' }],
    })
    const second = await createStatement(item.id, {
      position: 2,
      replyToId: first.id,
      motionId: motion.id,
      stance: 'against',
    })
    const whole = await createFact(item.id, { kind: 'figure', value: 4, unit: 'Stellen', cites })
    await createFact(item.id, { kind: 'figure', value: '0.75', partOfId: whole.id })
    await createFollowUp(matter.id, { text: 'aus dieser Debatte', motionId: motion.id, cites })
    await createFollowUp(matter.id, { text: 'ohne Antrag', dueLatest: new Date('2021-12-31') })
    const elsewhere = await createMotion(after.id)
    await createFollowUp(matter.id, { text: 'aus einer anderen', motionId: elsewhere.id })

    const debate = found(await readDebate(bodyId, session.slug, item.slug))
    expect(debate.motions.map(({ id, target }) => [id, target?.id ?? null])).toEqual([
      [motion.id, null],
      [amendment.id, motion.id],
    ])
    expect(debate.motions[0]?.votes).toMatchObject([{ yes: 29, no: 24, abstain: null }])
    expect(debate.motions[0]?.citations).toEqual([
      {
        sourceId: source.id,
        label: 'Zeitung: Bericht (Juni 2021)',
        locator: 'Absatz 4',
        excerpt: 'mehr',
      },
    ])
    expect(debate.statements.map(({ id }) => id)).toEqual([first.id, second.id])
    expect(debate.statements[0]).toMatchObject({
      speaker: { faction: { id: faction.id }, office: 'Landrat' },
      passages: [
        { kind: 'quote', text: 'Wörtlich.' },
        { kind: 'paraphrase', text: 'Sinngemäß.' },
      ],
    })
    expect(debate.statements[1]).toMatchObject({
      replyTo: { id: first.id, speakerName: debate.statements[0]?.speaker.person.name },
      motionId: motion.id,
      stance: 'against',
    })
    expect(debate.facts.map(({ value, partOfId }) => [value, partOfId])).toEqual([
      [4, null],
      [0.75, whole.id],
    ])
    expect(debate.followUps.map(({ text, dueLatest }) => [text, dueLatest])).toEqual([
      ['aus dieser Debatte', null],
      ['ohne Antrag', '2021-12-31'],
    ])
    expect(debate.previous?.id).toBe(before.id)
    expect(debate.next?.path).toBe(`/sitzungen/${session.slug}/${after.slug}`)
    expect(debate.sources.map(({ id }) => id)).toContain(source.id)
    expect(await readAgendaItem(bodyId, item.id)).toEqual(debate)
  })

  test('tells when anything in it was last published', async () => {
    const item = await createItem((await createSession(bodyId)).id, {
      publishedAt: new Date('2026-02-01T00:00:00Z'),
    })
    await createStatement(item.id, { publishedAt: new Date('2026-03-01T00:00:00Z') })
    await createStatement(item.id, { state: 'withdrawn', publishedAt: new Date('2026-04-01') })
    expect((await readAgendaItem(bodyId, item.id))?.modifiedAt).toBe('2026-03-01T00:00:00.000Z')
  })

  test('first and last have no neighbour beyond', async () => {
    const item = await createItem((await createSession(bodyId)).id)
    const debate = await readAgendaItem(bodyId, item.id)
    expect([debate?.previous, debate?.next]).toEqual([null, null])
  })
})

describe('a former address leads to the present one', () => {
  test('of sessions and items, one or both renamed', async () => {
    const session = await createSession(bodyId, { slug: 'neu' })
    const item = await createItem(session.id, { slug: 'thema' })
    await rename('session', session.id, 'alt')
    await rename('agenda_item', item.id, 'altes-thema', session.id)
    expect(await readSession(bodyId, 'alt')).toEqual({ movedTo: '/sitzungen/neu' })
    for (const [a, b] of [
      ['alt', 'thema'],
      ['neu', 'altes-thema'],
      ['alt', 'altes-thema'],
    ])
      expect(await readDebate(bodyId, a ?? '', b ?? '')).toEqual({
        movedTo: '/sitzungen/neu/thema',
      })
    expect(await readDebate(bodyId, 'alt', 'gibt-es-nicht')).toBeNull()
  })

  test('of people, organizations and matters', async () => {
    const person = await createPerson(bodyId)
    const faction = await createOrganization(bodyId, { kind: 'faction' })
    const matter = await createMatter(bodyId)
    await rename('person', person.id, 'alt')
    await rename('organization', faction.id, 'alt')
    await rename('matter', matter.id, 'alt')
    expect(await readPerson(bodyId, 'alt')).toEqual({ movedTo: `/personen/${person.slug}` })
    expect(await readOrganization(bodyId, 'alt')).toEqual({
      movedTo: `/fraktionen/${faction.slug}`,
    })
    expect(await readMatter(bodyId, 'alt')).toEqual({ movedTo: `/vorgaenge/${matter.slug}` })
  })
})

test('a matter shows its stations, what is expected and what is owed', async () => {
  const council = await createOrganization(bodyId)
  const matter = await createMatter(bodyId, { responsibleOfficeId: council.id })
  const later = await createItem((await createSession(bodyId, { day: '2022-01-01' })).id, {
    matterId: matter.id,
  })
  const earlier = await createItem((await createSession(bodyId, { day: '2021-01-01' })).id)
  await createConsultation(matter.id, council.id, { agendaItemId: earlier.id })
  await createConsultation(matter.id, council.id, { expected: '2023', role: 'Beschluss' })
  await createFollowUp(matter.id, { text: 'Bericht' })
  const view = found(await readMatter(bodyId, matter.slug))
  expect(
    view.stations.map((station) => ('item' in station ? station.item.id : station.expected)),
  ).toEqual([earlier.id, later.id, '2023'])
  expect(view.responsibleOffice?.id).toBe(council.id)
  expect(view.followUps.map(({ text }) => text)).toEqual(['Bericht'])
})

test('those who voted by name stand with their faction of that day', async () => {
  const [was, is] = [
    await createOrganization(bodyId, { kind: 'faction' }),
    await createOrganization(bodyId, { kind: 'faction' }),
  ]
  const person = await createPerson(bodyId)
  await createMembership(person.id, was.id, { endDate: new Date('2021-12-31') })
  await createMembership(person.id, is.id, { startDate: new Date('2022-01-01') })
  for (const [day, faction] of [
    ['2021-06-25', was],
    ['2022-06-25', is],
  ] as const) {
    const item = await createItem((await createSession(bodyId, { day })).id)
    const vote = await createVote((await createMotion(item.id)).id, {
      method: 'roll_call',
      ballots: [{ personId: person.id, choice: 'yes' }],
    })
    expect((await readVote(bodyId, vote.id))?.ballots[0]?.faction?.id).toBe(faction.id)
  }
  const view = found(await readPerson(bodyId, person.slug))
  expect(view.ballots.map(({ vote }) => vote.session.earliestDay)).toEqual([
    '2022-06-25',
    '2021-06-25',
  ])
})

test('a source names every place that cites it', async () => {
  const source = await createSource(bodyId)
  const cites = [{ sourceId: source.id, locator: 'Absatz 2' }]
  const item = await createItem((await createSession(bodyId)).id, { citations: cites })
  await createFact(item.id, { kind: 'figure', cites })
  const statement = await createStatement(item.id, { citations: cites })
  const view = await readSource(bodyId, source.id)
  expect(view?.cited.map(({ what }) => what).sort()).toEqual([
    'Tagesordnungspunkt',
    'Wortbeitrag',
    'Zahl',
  ])
  expect(view?.cited.find(({ what }) => what === 'Wortbeitrag')?.path).toBe(`/w/${statement.id}`)
})

test('a motion comes with what was said on it', async () => {
  const item = await createItem((await createSession(bodyId)).id)
  const motion = await createMotion(item.id)
  const statement = await createStatement(item.id, { motionId: motion.id })
  await createStatement(item.id)
  expect((await readMotion(bodyId, motion.id))?.statements.map(({ id }) => id)).toEqual([
    statement.id,
  ])
})

test('what cannot be an address or id is not found, and no error', async () => {
  const strange = ['', 'Ä', "x'; --", `a${String.fromCharCode(0)}b`, 'x'.repeat(5000), '../..']
  for (const text of strange) {
    const answers = await Promise.all([
      readSession(bodyId, text),
      readDebate(bodyId, text, text),
      readAgendaItem(bodyId, text),
      readStatement(bodyId, text),
      readMotion(bodyId, text),
      readVote(bodyId, text),
      readMatter(bodyId, text),
      readPerson(bodyId, text),
      readOrganization(bodyId, text),
      readSource(bodyId, text),
    ])
    expect(
      answers.every((answer) => answer === null),
      text,
    ).toBe(true)
  }
})
