import { beforeAll, describe, expect, test } from 'vitest'
import { useDatabase } from '@tests/database'
import { db } from '@/db/client'
import { listCorrections } from '@/usecases/list-corrections'
import { listMatters } from '@/usecases/list-matters'
import { listMotions } from '@/usecases/list-motions'
import { listOrganizations } from '@/usecases/list-organizations'
import { listPersons } from '@/usecases/list-persons'
import { listSessions } from '@/usecases/list-sessions'
import { listVotes } from '@/usecases/list-votes'
import { readAgendaItem, readDebate } from '@/usecases/read-debate'
import { readMatter } from '@/usecases/read-matter'
import { readMotion } from '@/usecases/read-motion'
import { readOrganization } from '@/usecases/read-organization'
import { readPerson } from '@/usecases/read-person'
import { readSession } from '@/usecases/read-session'
import { readSource } from '@/usecases/read-source'
import { readStart } from '@/usecases/read-start'
import { readStatement, readStatementVersion } from '@/usecases/read-statement'
import { readVote } from '@/usecases/read-vote'
import { buildCouncil, type Council, type Hidden } from './council'

useDatabase()

let council: Council
beforeAll(async () => {
  council = await buildCouncil()
}, 60_000)

const all = { limit: 100 }

type Read = (council: Council) => Promise<unknown>

const reads: Record<string, Read> = {
  'the start page': ({ body }) => readStart(body.id),
  'the list of sessions': ({ body }) => listSessions(body.id, all),
  'a session': ({ body, seen }) => readSession(body.id, seen.session.slug),
  'a debate': ({ body, seen }) => readDebate(body.id, seen.session.slug, seen.item.slug),
  'a debate in which public records name hidden ones': async ({ body, scenes }) =>
    Promise.all(scenes.map(({ orphan }) => readAgendaItem(body.id, orphan.id))),
  'a statement': ({ body, seen }) => readStatement(body.id, seen.statement.id),
  'an answer to a hidden statement': async ({ body, scenes }) =>
    Promise.all(scenes.map(({ answer }) => readStatement(body.id, answer.id))),
  'the list of motions': ({ body }) => listMotions(body.id, all),
  'a motion': ({ body, seen }) => readMotion(body.id, seen.motion.id),
  'a motion that hidden people moved': async ({ body, scenes }) =>
    Promise.all(scenes.map(({ motion }) => readMotion(body.id, motion.id))),
  'the list of votes': ({ body }) => listVotes(body.id, all),
  'a vote': ({ body, seen }) => readVote(body.id, seen.vote.id),
  'a vote with a hidden faction': async ({ body, scenes }) =>
    Promise.all(scenes.map(({ vote }) => readVote(body.id, vote.id))),
  'the list of matters': ({ body }) => listMatters(body.id, all),
  'the list of open matters': ({ body }) => listMatters(body.id, { ...all, open: true }),
  'a matter': ({ body, seen }) => readMatter(body.id, seen.matter.slug),
  'the list of people': ({ body }) => listPersons(body.id, all),
  'a person': ({ body, seen }) => readPerson(body.id, seen.person.slug, all),
  'the list of organizations': ({ body }) => listOrganizations(body.id, all),
  'a faction': ({ body, seen }) => readOrganization(body.id, seen.faction.slug, all),
  'a committee': ({ body, seen }) => readOrganization(body.id, seen.council.slug, all),
  'a source': ({ body, source }) => readSource(body.id, source.id),
  'the corrections': ({ body }) => listCorrections(body.id, all),
}

describe('nothing hidden shows in', () => {
  test.each(Object.entries(reads))('%s', async (_, read) => {
    const answer = JSON.stringify(await read(council))
    expect(answer).toMatch(/sichtbar/)
    expect(answer).not.toMatch(/geheim|fremd/i)
    for (const { kind, id } of council.hidden) expect(answer, kind).not.toContain(id)
    for (const { paperId } of council.scenes) expect(answer, 'paper').not.toContain(paperId)
  })
})

const readHidden: Record<Hidden['kind'], (bodyId: string, record: Hidden) => Promise<unknown>[]> = {
  organization: (bodyId, { slug }) => [
    readOrganization(bodyId, slug),
    readOrganization(bodyId, `${slug}-frueher`),
  ],
  person: (bodyId, { slug }) => [readPerson(bodyId, slug), readPerson(bodyId, `${slug}-frueher`)],
  matter: (bodyId, { slug }) => [readMatter(bodyId, slug), readMatter(bodyId, `${slug}-frueher`)],
  session: (bodyId, { slug }) => [
    readSession(bodyId, slug),
    readSession(bodyId, `${slug}-frueher`),
  ],
  item: (bodyId, { id, slug, session }) => [
    readAgendaItem(bodyId, id),
    readDebate(bodyId, session, slug),
    readDebate(bodyId, `${session}-frueher`, slug),
  ],
  source: (bodyId, { id }) => [readSource(bodyId, id)],
  motion: (bodyId, { id }) => [readMotion(bodyId, id)],
  vote: (bodyId, { id }) => [readVote(bodyId, id)],
  statement: (bodyId, { id }) => [readStatement(bodyId, id), readStatementVersion(bodyId, id, 1)],
}

describe('a hidden record is answered as one that does not exist', () => {
  test.each(Object.keys(readHidden) as Hidden['kind'][])('%s', async (kind) => {
    const records = council.hidden.filter((record) => record.kind === kind)
    expect(records.length).toBeGreaterThanOrEqual(3)
    for (const record of records)
      for (const answer of await Promise.all(readHidden[kind](council.body.id, record)))
        expect(answer, JSON.stringify(record)).toBeNull()
  })

  test('a record of another body too', async () => {
    const { body, foreign } = council
    const answers = await Promise.all([
      readSession(body.id, foreign.session.slug),
      readDebate(body.id, foreign.session.slug, foreign.item.slug),
      readAgendaItem(body.id, foreign.item.id),
      readStatement(body.id, foreign.statement.id),
      readMotion(body.id, foreign.motion.id),
      readVote(body.id, foreign.vote.id),
      readMatter(body.id, foreign.matter.slug),
      readPerson(body.id, foreign.person.slug),
      readOrganization(body.id, foreign.faction.slug),
      readSource(body.id, foreign.source.id),
    ])
    expect(answers.every((answer) => answer === null)).toBe(true)
  })
})

describe('what is counted is public', () => {
  test('on the start page', async () => {
    const { counts } = await readStart(council.body.id)
    // The one debate, and in each of the three others two answers.
    expect(counts).toEqual({ sessions: 1, statements: 7, quotes: 7, persons: 1 })
  })

  test('in the list of sessions and its filters', async () => {
    const { total, years, organizations, items } = await listSessions(council.body.id)
    expect(total).toBe(1)
    expect(years).toEqual([{ year: 2021, count: 1 }])
    expect(organizations.map(({ slug, count }) => [slug, count])).toEqual([['sichtbar', 1]])
    expect(items[0]?.itemCount).toBe(4)
  })

  test('in the agenda, among the speakers and beside the items', async () => {
    const answer = await readSession(council.body.id, 'sichtbar')
    if (!answer || !('found' in answer)) throw new Error('not found')
    const { items, attendances, speakers } = answer.found
    expect(items.map((item) => [item.statementCount, item.motions.length])).toEqual([
      [1, 1],
      [2, 2],
      [2, 2],
      [2, 2],
    ])
    expect(attendances).toEqual([])
    expect(new Set(speakers.map((speaker) => speaker.office))).toEqual(new Set(['sichtbar', null]))
    expect(speakers.filter((speaker) => speaker.faction === null).length).toBeGreaterThan(0)
  })

  test('in lists and of people', async () => {
    const { id } = council.body
    expect((await listMotions(id)).total).toBe(7)
    expect((await listVotes(id)).total).toBe(4)
    expect((await listOrganizations(id)).total).toBe(2)
    expect((await listMatters(id)).items).toMatchObject([{ itemCount: 1, openFollowUps: 4 }])
    expect((await listPersons(id)).items).toMatchObject([{ statementCount: 7 }])
    expect((await listCorrections(id)).total).toBe(3)
  })

  test('filters do not tell of hidden records either', async () => {
    const { id } = council.body
    const secret = council.hidden.flatMap(({ kind, slug }) =>
      kind === 'organization' || kind === 'session' ? [slug] : [],
    )
    for (const slug of secret) {
      expect((await listMotions(id, { faction: [slug] })).total).toBe(0)
      expect((await listMotions(id, { session: [slug] })).total).toBe(0)
      expect((await listVotes(id, { faction: [slug] })).total).toBe(0)
      expect((await listPersons(id, { faction: [slug] })).total).toBe(0)
      expect((await listSessions(id, { organization: [slug] })).total).toBe(0)
    }
  })
})

test('the scene hides something in every way at every level', async () => {
  const hidden = await db.publication.groupBy({
    by: ['kind', 'state'],
    where: { bodyId: council.body.id, state: { not: 'published' } },
  })
  const kinds = [
    'organization',
    'person',
    'session',
    'agenda_item',
    'matter',
    'paper',
    'motion',
    'vote',
    'statement',
    'source',
  ]
  expect(new Set(hidden.map(({ kind, state }) => `${kind} ${state}`))).toEqual(
    new Set(
      kinds.flatMap((kind) =>
        ['draft', 'in_review', 'withdrawn'].map((state) => `${kind} ${state}`),
      ),
    ),
  )
})
