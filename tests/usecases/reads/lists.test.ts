import { beforeEach, describe, expect, test } from 'vitest'
import {
  createBody,
  createFollowUp,
  createItem,
  createMatter,
  createMembership,
  createMotion,
  createOrganization,
  createPerson,
  createSession,
  createStatement,
  createVote,
} from '@tests/builders'
import { useDatabase } from '@tests/database'
import { InvalidInput } from '@/domain/record/invalid-input'
import type { Page } from '@/domain/record/views'
import { listCorrections } from '@/usecases/list-corrections'
import { listMatters } from '@/usecases/list-matters'
import { listMotions } from '@/usecases/list-motions'
import { listOrganizations } from '@/usecases/list-organizations'
import { listPersons } from '@/usecases/list-persons'
import { listSessions } from '@/usecases/list-sessions'
import { listVotes } from '@/usecases/list-votes'
import { readPerson } from '@/usecases/read-person'
import { readStart } from '@/usecases/read-start'

useDatabase()

let bodyId: string
beforeEach(async () => {
  bodyId = (await createBody()).id
})

/** Walks through all pages; the rows in the order in which they came. */
async function walk<T>(read: (cursor?: string) => Promise<Page<T>>): Promise<T[]> {
  const rows: T[] = []
  let cursor: string | undefined
  do {
    const page: Page<T> = await read(cursor)
    rows.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor !== undefined && rows.length < 1000)
  return rows
}

const byId = (rows: { id: string }[]) => rows.map((row) => row.id)
const cursorOf = (values: unknown) => Buffer.from(JSON.stringify(values)).toString('base64url')

describe('paging', () => {
  test('shows every session once, newest first, those without a day last', async () => {
    const days = ['2021-01-01', '2021-06-25', '2021-06-25', '2020-12-31']
    for (const day of days) await createSession(bodyId, { day })
    for (let n = 0; n < 3; n++) await createSession(bodyId)
    for (const limit of [1, 2, 3, 100]) {
      const rows = await walk((cursor) =>
        listSessions(bodyId, { limit, ...(cursor && { cursor }) }),
      )
      expect(rows.map((row) => row.earliestDay)).toEqual([
        '2021-06-25',
        '2021-06-25',
        '2021-01-01',
        '2020-12-31',
        null,
        null,
        null,
      ])
      expect(new Set(byId(rows)).size).toBe(7)
    }
    expect((await listSessions(bodyId, { limit: 2 })).total).toBe(7)
  })

  test('keeps the order of motions and votes across pages: session, item, position', async () => {
    const motions: string[] = []
    const votes: string[] = []
    for (const day of ['2022-03-04', '2021-06-25']) {
      const session = await createSession(bodyId, { day })
      for (let position = 1; position <= 2; position++) {
        const item = await createItem(session.id, { position })
        for (let place = 1; place <= 2; place++) {
          const motion = await createMotion(item.id, { position: place })
          motions.push(motion.id)
          for (let ballot = 1; ballot <= 2; ballot++)
            votes.push((await createVote(motion.id, { position: ballot })).id)
        }
      }
    }
    const pagesOf = <T>(list: (id: string, params: object) => Promise<Page<T>>) =>
      walk((cursor) => list(bodyId, { limit: 3, ...(cursor && { cursor }) }))
    expect(byId(await pagesOf(listMotions))).toEqual(motions)
    expect(byId(await pagesOf(listVotes))).toEqual(votes)
  })

  test('walks through people, organizations and matters', async () => {
    for (const [familyName, givenName] of [
      ['Müller', null],
      ['Müller', 'Anna'],
      ['Abel', 'Eva'],
    ])
      await createPerson(bodyId, { familyName: familyName ?? '', givenName: givenName ?? null })
    for (let n = 0; n < 3; n++) {
      await createOrganization(bodyId)
      await createMatter(bodyId)
    }
    const one = (cursor?: string) => ({ limit: 1, ...(cursor && { cursor }) })
    const persons = await walk((cursor) => listPersons(bodyId, one(cursor)))
    expect(persons.map((person) => person.familyName)).toEqual(['Abel', 'Müller', 'Müller'])
    expect(new Set(byId(persons)).size).toBe(3)
    expect(await walk((cursor) => listOrganizations(bodyId, one(cursor)))).toHaveLength(3)
    expect(await walk((cursor) => listMatters(bodyId, one(cursor)))).toHaveLength(3)
  })

  test('pages the statements of a person', async () => {
    const person = await createPerson(bodyId)
    const { id } = await createItem((await createSession(bodyId)).id)
    const spoken: string[] = []
    for (let n = 0; n < 5; n++)
      spoken.push((await createStatement(id, { personId: person.id, position: n })).id)
    const rows = await walk(async (cursor) => {
      const answer = await readPerson(bodyId, person.slug, { limit: 2, ...(cursor && { cursor }) })
      if (!answer || !('found' in answer)) throw new Error('not found')
      return answer.found.statements
    })
    expect(byId(rows)).toEqual(spoken)
  })

  test('shows 20 entries unless told otherwise', async () => {
    for (let n = 0; n < 21; n++) await createOrganization(bodyId)
    const page = await listOrganizations(bodyId)
    expect([page.items.length, page.total, page.next === null]).toEqual([20, 21, false])
  })

  test.each([0, -1, 101, 1.5, Number.NaN])('refuses a limit of %s', async (limit) => {
    await expect(listSessions(bodyId, { limit })).rejects.toThrow(InvalidInput)
  })

  const id = '01890a5d-ac96-774b-bcce-b302099a8057'
  test.each([
    ['no base64', '§§§'],
    ['no JSON', Buffer.from('[1').toString('base64url')],
    ['an object', cursorOf({})],
    ['too few values', cursorOf(['2021-06-25'])],
    ['too many values', cursorOf(['2021-06-25', id, id])],
    ['no day', cursorOf(['2021-13-45', id])],
    ['no id', cursorOf(['2021-06-25', "x' OR 1=1"])],
    ['a number for a day', cursorOf([1, id])],
    ['an id that is unknown', cursorOf(['2021-06-25', null])],
  ])('refuses a cursor that is %s', async (_, cursor) => {
    const error = await listSessions(bodyId, { cursor }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(InvalidInput)
    expect((error as InvalidInput).errors[0]?.path).toBe('cursor')
  })

  test('refuses cursors with what the database cannot hold', async () => {
    const name = `x${String.fromCharCode(0)}`
    await expect(listMatters(bodyId, { cursor: cursorOf([name, id]) })).rejects.toThrow(
      InvalidInput,
    )
    const huge = cursorOf([null, id, 1e12, 1, id])
    await expect(listMotions(bodyId, { cursor: huge })).rejects.toThrow(InvalidInput)
    const moment = cursorOf(['gestern', id])
    await expect(listCorrections(bodyId, { cursor: moment })).rejects.toThrow(InvalidInput)
  })
})

describe('filters', () => {
  test('of sessions by organization and year, each counted without itself', async () => {
    const council = await createOrganization(bodyId, { name: 'A', slug: 'kreistag' })
    const committee = await createOrganization(bodyId, { name: 'B', slug: 'ausschuss' })
    await createSession(bodyId, { organizationId: council.id, day: '2021-06-25' })
    await createSession(bodyId, { organizationId: council.id, day: '2022-01-10' })
    await createSession(bodyId, { organizationId: committee.id, day: '2021-12-31' })
    const found = await listSessions(bodyId, { organization: ['kreistag'], year: 2021 })
    expect(found.total).toBe(1)
    expect(found.years).toEqual([
      { year: 2022, count: 1 },
      { year: 2021, count: 1 },
    ])
    expect(found.organizations.map(({ slug, count }) => [slug, count])).toEqual([
      ['kreistag', 1],
      ['ausschuss', 1],
    ])
  })

  test('that match nothing give an empty list, not the whole', async () => {
    await createSession(bodyId, { day: '2021-06-25' })
    const impossible = [`nicht${String.fromCharCode(0)}möglich`]
    expect((await listSessions(bodyId, { organization: impossible })).total).toBe(0)
    expect((await listMotions(bodyId, { session: impossible })).total).toBe(0)
    expect((await listPersons(bodyId, { faction: impossible })).total).toBe(0)
  })

  test.each([0, 12345, 2021.5])('refuse the year %s', async (year) => {
    await expect(listSessions(bodyId, { year })).rejects.toThrow(InvalidInput)
    await expect(listVotes(bodyId, { year })).rejects.toThrow(InvalidInput)
  })

  test('of motions and votes', async () => {
    const faction = await createOrganization(bodyId, { kind: 'faction', slug: 'cdu' })
    const session = await createSession(bodyId, { day: '2021-06-25', slug: 'juni' })
    const item = await createItem(session.id)
    const carried = await createMotion(item.id, {
      outcome: 'carried',
      movers: [{ organizationId: faction.id }],
    })
    await createMotion(item.id, { outcome: 'rejected' })
    const vote = await createVote(carried.id, {
      method: 'open',
      outcome: 'carried',
      factionVotes: [{ organizationId: faction.id, position: 'yes' }],
    })
    await createVote(carried.id, { method: 'secret', outcome: 'rejected' })
    for (const filter of [{ faction: ['cdu'] }, { outcome: ['carried' as const] }])
      expect(byId((await listMotions(bodyId, filter)).items)).toEqual([carried.id])
    expect((await listMotions(bodyId, { session: ['juni'] })).total).toBe(2)
    expect((await listMotions(bodyId, { session: ['juli'] })).total).toBe(0)
    for (const filter of [
      { faction: ['cdu'] },
      { outcome: ['carried' as const] },
      { method: ['open' as const] },
    ])
      expect(byId((await listVotes(bodyId, filter)).items)).toEqual([vote.id])
    expect((await listVotes(bodyId, { year: 2021 })).total).toBe(2)
    expect((await listVotes(bodyId, { year: 2020 })).total).toBe(0)
  })

  test('of matters by what is still owed', async () => {
    const open = await createMatter(bodyId)
    await createFollowUp(open.id, { state: 'in_progress' })
    const done = await createMatter(bodyId)
    await createFollowUp(done.id, { state: 'done' })
    expect(byId((await listMatters(bodyId, { open: true })).items)).toEqual([open.id])
    expect(byId((await listMatters(bodyId, { open: false })).items)).toEqual([done.id])
  })

  test('of people by name, with umlauts in either spelling and no wildcards', async () => {
    await createPerson(bodyId, { name: 'Dr. Anna Müller', familyName: 'Müller' })
    await createPerson(bodyId, { name: 'Bernd Groß', familyName: 'Groß' })
    const names = async (q: string) => (await listPersons(bodyId, { q })).items.map((p) => p.name)
    expect(await names('mueller')).toEqual(['Dr. Anna Müller'])
    expect(await names('MÜLL anna')).toEqual(['Dr. Anna Müller'])
    expect(await names('gross')).toEqual(['Bernd Groß'])
    expect(await names('anna groß')).toEqual([])
    expect(await names('%')).toEqual([])
    expect(await names('_')).toEqual([])
    expect(await names(String.fromCharCode(0))).toHaveLength(2)
    await expect(listPersons(bodyId, { q: 'x'.repeat(101) })).rejects.toThrow(InvalidInput)
  })
})

describe('people', () => {
  test('stand with the faction and office of the session in which they last spoke', async () => {
    const [red, green] = [
      await createOrganization(bodyId, { kind: 'faction', slug: 'rot' }),
      await createOrganization(bodyId, { kind: 'faction', slug: 'gruen' }),
    ]
    const person = await createPerson(bodyId)
    const spoke = async (day: string, factionId: string, office: string) => {
      const item = await createItem((await createSession(bodyId, { day })).id)
      await createStatement(item.id, { personId: person.id, factionId, office })
    }
    await spoke('2022-01-10', green.id, 'Sprecherin')
    await spoke('2021-06-25', red.id, 'Mitglied')
    await createMembership(person.id, red.id)
    const { items } = await listPersons(bodyId)
    expect(items).toMatchObject([
      { faction: { slug: 'gruen' }, office: 'Sprecherin', statementCount: 2 },
    ])
  })

  test('who have not spoken stand with their present membership', async () => {
    const faction = await createOrganization(bodyId, { kind: 'faction', slug: 'heute' })
    const former = await createOrganization(bodyId, { kind: 'faction', slug: 'damals' })
    const office = await createOrganization(bodyId, { kind: 'administration' })
    const person = await createPerson(bodyId)
    await createMembership(person.id, former.id, { endDate: new Date('2020-12-31') })
    await createMembership(person.id, faction.id)
    await createMembership(person.id, office.id, { role: 'Landrat' })
    const { items } = await listPersons(bodyId)
    expect(items).toMatchObject([
      { faction: { slug: 'heute' }, office: 'Landrat', statementCount: 0 },
    ])
  })
})

test('the start page tells what comes and what was decided', async () => {
  await createSession(bodyId, { sessionState: 'planned', day: '2999-01-01', title: 'später' })
  await createSession(bodyId, { sessionState: 'planned', day: '2998-01-01', title: 'bald' })
  await createSession(bodyId, { sessionState: 'planned', title: 'irgendwann' })
  await createSession(bodyId, { sessionState: 'planned', day: '2020-01-01', title: 'vorbei' })
  const session = await createSession(bodyId, { day: '2021-06-25', title: 'gewesen' })
  const item = await createItem(session.id)
  const motion = await createMotion(item.id, { outcome: 'referred' })
  await createMotion(item.id, { outcome: 'not_reported' })
  await createStatement(item.id, { passages: ['Wörtlich.', { kind: 'paraphrase', text: 'Sinn.' }] })
  const start = await readStart(bodyId)
  expect(start.upcoming.map(({ title }) => title)).toEqual(['bald', 'später', 'irgendwann'])
  expect(start.latest.map(({ title }) => title)).toEqual(['gewesen', 'vorbei'])
  expect(byId(start.decisions)).toEqual([motion.id])
  expect(start.counts).toEqual({ sessions: 5, statements: 1, quotes: 1, persons: 1 })
})
