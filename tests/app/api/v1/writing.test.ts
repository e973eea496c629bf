import { useDatabase } from '@tests/database'
import { aDesk, aMotion, begin, type RunningDesk } from '@tests/usecases/desk/desk'
import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { createToken } from '@/usecases/auth/api-tokens'
import { publishRecord } from '@/usecases/publish-record'
import { submitRecord } from '@/usecases/submit-record'
import { anActor } from '@tests/actors'
import { ask } from './client'

useDatabase()

let desk: RunningDesk
let token: string
let motionId: string
let slugs: string[]

beforeAll(async () => {
  desk = await aDesk({ isPublished: true })
  const tab = desk.tab()
  await begin(desk, tab)
  motionId = await aMotion(desk, tab)
  token = await aToken(['votes', 'statements', 'attendance'])
  const persons = await db.person.findMany({ where: { id: { in: desk.personIds } } })
  slugs = desk.personIds.map((id) => persons.find((person) => person.id === id)?.slug ?? '')
}, 60_000)

async function aToken(scopes: string[]): Promise<string> {
  const body = await db.body.findUniqueOrThrow({ where: { id: desk.bodyId } })
  const made = await createToken(
    { email: `${desk.clerk.id}@example.org`, name: 'Saalanlage', scopes, days: null },
    body.slug,
  )
  if (!made.ok) throw new Error('no token')
  return made.token
}

const send = (
  method: string,
  path: string,
  content: unknown,
  headers: Record<string, string> = {},
) =>
  ask(path, {
    method,
    body: typeof content === 'string' ? content : JSON.stringify(content),
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...headers,
    },
  })

const aVote = { method: 'electronic', present: 5, yes: 3, no: 2, abstain: 0 }
const post = (content: unknown = aVote, headers: Record<string, string> = {}) =>
  send('POST', `/motions/${motionId}/votes`, content, headers)

interface StoredVote {
  id: string
  outcome: string
  yes: number
}

describe('a vote that a hall’s system sends', () => {
  test('is stored as a draft that cites the minutes, and answered as it stands', async () => {
    const answer = await post()
    expect(answer.status).toBe(201)
    const vote = (await answer.json()) as StoredVote
    expect(answer.headers.get('location')).toMatch(new RegExp(`/api/v1/votes/${vote.id}$`))
    expect(vote).toMatchObject({
      motion: motionId,
      subject: 'Antrag',
      ...aVote,
      outcome: 'carried',
      state: 'draft',
      citations: [{ locator: 'TOP 1' }],
    })
    expect((await ask(`/votes/${vote.id}`)).status).toBe(404)
    const own = await send('GET', `/votes/${vote.id}`, undefined)
    expect(own.headers.get('etag')).toBe(answer.headers.get('etag'))
    expect(own.headers.get('cache-control')).toContain('no-store')
  })

  test('is stored once, however often it is sent with the same key', async () => {
    const key = { 'idempotency-key': 'abstimmung-17' }
    const answers = await Promise.all([post(aVote, key), post(aVote, key), post(aVote, key)])
    answers.push(await post(aVote, key))
    const ids = await Promise.all(
      answers.map(async (answer) => ((await answer.json()) as StoredVote).id),
    )
    expect(new Set(ids).size).toBe(1)
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect((await post({ ...aVote, yes: 4, no: 1 }, key)).status).toBe(422)
  })

  test('can be sent again corrected where it was refused', async () => {
    const key = { 'idempotency-key': 'abstimmung-18' }
    expect((await post({ ...aVote, yes: 9 }, key)).status).toBe(422)
    expect((await post(aVote, key)).status).toBe(201)
  })

  test('names one entry for each rule that it breaks', async () => {
    const answer = await post({
      ...aVote,
      yes: 9,
      factions: [{ faction: 'gibt-es-nicht', position: 'yes' }],
    })
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await answer.json()).toMatchObject({
      errors: [{ path: 'factions.0.faction', message: '„gibt-es-nicht“ ist hier nicht bekannt.' }],
    })
    const implausible = (await (await post({ ...aVote, yes: 9 })).json()) as {
      errors: { path: string; message: string }[]
    }
    expect(implausible.errors.length).toBeGreaterThan(0)
    expect(implausible.errors.every(({ message }) => /§/.test(message))).toBe(true)
    const overruled = await post({ ...aVote, yes: 9, overruleReason: 'So wurde es verkündet.' })
    expect(overruled.status).toBe(201)
  })

  test('is seen by the clerks at the desk as an entry of the journal', async () => {
    const vote = (await (await post()).json()) as StoredVote
    const entry = await db.journalEntry.findFirstOrThrow({
      where: { kind: 'vote.record', target: `vote:${vote.id}` },
    })
    expect(entry.actorName).toBe('Klara Schrift (Saalanlage)')
  })
})

describe('a vote that is changed', () => {
  const put = (id: string, content: unknown, headers: Record<string, string>) =>
    send('PUT', `/votes/${id}`, content, headers)

  test('needs the tag of the version it began from', async () => {
    const first = await post()
    const { id } = (await first.json()) as StoredVote
    const tag = first.headers.get('etag') ?? ''
    expect((await put(id, aVote, {})).status).toBe(428)
    const changed = await put(id, { ...aVote, yes: 2, no: 3 }, { 'if-match': tag })
    expect(changed.status).toBe(200)
    expect(await changed.json()).toMatchObject({ yes: 2, outcome: 'rejected' })
    expect((await put(id, aVote, { 'if-match': tag })).status).toBe(412)
    const again = await put(id, aVote, { 'if-match': changed.headers.get('etag') ?? '' })
    expect(again.status).toBe(200)
  })

  test('is overwritten by one of two who began from the same version', async () => {
    const first = await post()
    const { id } = (await first.json()) as StoredVote
    const tag = { 'if-match': first.headers.get('etag') ?? '' }
    const both = await Promise.all([
      put(id, { ...aVote, yes: 1, no: 4 }, tag),
      put(id, { ...aVote, yes: 4, no: 1 }, tag),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412])
  })

  test('stays in the record once it is counted: the correction takes its place beside it', async () => {
    const first = await post({ ...aVote, countedAt: '2021-06-25T17:30:00+02:00' })
    const { id } = (await first.json()) as StoredVote
    const tag = { 'if-match': first.headers.get('etag') ?? '' }
    const wanted = { ...aVote, yes: 2, no: 3 }
    expect((await put(id, wanted, tag)).status).toBe(422)
    const corrected = await put(id, { ...wanted, reason: 'Zwei Geräte waren vertauscht.' }, tag)
    expect(corrected.status).toBe(200)
    const vote = (await corrected.json()) as StoredVote
    expect(vote.id).not.toBe(id)
    expect(await db.vote.findUniqueOrThrow({ where: { id } })).toMatchObject({ yes: 3, no: 2 })
    expect(await db.vote.findUniqueOrThrow({ where: { id: vote.id } })).toMatchObject({
      yes: 2,
      replacesId: id,
      replacement: 'corrected',
    })
  })

  test('waits for the four eyes where it is published', async () => {
    const first = await post({ ...aVote, countedAt: '2021-06-25T17:40:00+02:00' })
    const { id } = (await first.json()) as StoredVote
    const reviewer = await anActor('reviewer')
    const { sourceId } = await db.desk.findFirstOrThrow({ where: { sessionId: desk.sessionId } })
    for (const one of [sourceId, motionId, id]) {
      await submitRecord(desk.clerk, one)
      await publishRecord(reviewer, one)
    }
    const open = await ask(`/votes/${id}`)
    expect(open.status).toBe(200)
    const own = await send('GET', `/votes/${id}`, undefined)
    const tag = { 'if-match': own.headers.get('etag') ?? '' }
    const content = { ...aVote, yes: 5, no: 0, countedAt: '2021-06-25T17:40:00+02:00' }
    const changed = await put(id, { ...content, reason: 'Die Anlage hat sich geirrt.' }, tag)
    expect(changed.status).toBe(200)
    expect(await changed.json()).toMatchObject({ id, yes: 5 })
    expect(await (await ask(`/votes/${id}`)).json()).toMatchObject({ yes: 3 })
  })
})

describe('what the public reads of a vote', () => {
  const published = async (...ids: string[]) => {
    const reviewer = await anActor('reviewer')
    const { sourceId } = await db.desk.findFirstOrThrow({ where: { sessionId: desk.sessionId } })
    for (const one of [sourceId, motionId, ...ids]) {
      const { state } = await db.publication.findUniqueOrThrow({ where: { id: one } })
      if (state === 'published') continue
      await submitRecord(desk.clerk, one)
      await publishRecord(reviewer, one)
    }
  }
  const read = async (id: string) => (await (await ask(`/votes/${id}`)).json()) as object

  test('names the count that took its place, once that is published', async () => {
    const first = await post({ ...aVote, countedAt: '2021-06-25T18:00:00+02:00' })
    const { id } = (await first.json()) as StoredVote
    const tag = { 'if-match': first.headers.get('etag') ?? '' }
    const reason = 'Zwei Geräte waren vertauscht.'
    const corrected = await send('PUT', `/votes/${id}`, { ...aVote, yes: 2, no: 3, reason }, tag)
    const other = ((await corrected.json()) as StoredVote).id
    await published(id)
    expect(await read(id)).not.toHaveProperty('replacedBy')
    await published(other)
    expect(await read(id)).toMatchObject({ yes: 3, replacedBy: { id: other, how: 'corrected' } })
    expect(await read(other)).toMatchObject({ replaces: { id, how: 'corrected', reason } })
  })

  test('says by which provision the chair was kept from voting, where one was', async () => {
    const chairExcludedBy = '§ 26 Abs. 2 KrO NRW'
    const answer = await post({ ...aVote, chairExcludedBy })
    const { id } = (await answer.json()) as StoredVote
    const tag = { 'if-match': answer.headers.get('etag') ?? '' }
    // A program that does not speak of it leaves it as it is.
    const changed = await send('PUT', `/votes/${id}`, aVote, tag)
    expect(await changed.json()).toMatchObject({ chairExcludedBy })
    const counted = await post({
      ...aVote,
      chairExcludedBy,
      countedAt: '2021-06-25T18:05:00+02:00',
    })
    const shown = ((await counted.json()) as StoredVote).id
    await published(shown)
    expect(await read(shown)).toMatchObject({ chairExcludedBy })
    const other = (await (await post()).json()) as StoredVote
    expect(other).not.toHaveProperty('chairExcludedBy')
  })

  test('shows an election with its candidates, as it was sent', async () => {
    const candidates = [
      { person: slugs[0] ?? '', name: 'Erste Person', votes: 3, elected: true, byLot: false },
      { person: null, name: 'Jemand von außen', votes: 1, elected: false, byLot: false },
    ]
    const election = { method: 'secret', no: 1, abstain: 0, candidates, round: 1 }
    const answer = await post({ ...election, countedAt: '2021-06-25T18:10:00+02:00' })
    expect(answer.status).toBe(201)
    const vote = (await answer.json()) as StoredVote
    expect(vote).toMatchObject({ candidates, round: 1, outcome: 'carried' })
    expect(
      (await post({ ...election, candidates: [{ ...candidates[0], person: 'x' }] })).status,
    ).toBe(422)
    await published(vote.id)
    const [known, other] = candidates
    const shown = {
      candidates: [{ ...known, person: expect.anything() as unknown }, other],
      round: 1,
    }
    expect(await read(vote.id)).toMatchObject(shown)
  })
})

describe('a contribution', () => {
  test('is stored with the faction of that day', async () => {
    const answer = await send('POST', `/agenda-items/${desk.itemIds[0] ?? ''}/statements`, {
      speaker: { person: slugs[0] },
      stance: 'for',
      passages: [
        { kind: 'quote', text: 'Das ist nötig.' },
        { kind: 'paraphrase', text: 'Er begründet den Antrag.' },
      ],
    })
    expect(answer.status).toBe(201)
    const faction = await db.organization.findUniqueOrThrow({
      where: { id: desk.factionIds[0] ?? '' },
    })
    expect(await answer.json()).toMatchObject({
      speaker: { person: slugs[0], name: 'Kim Adam', faction: faction.slug },
      passages: [{ kind: 'quote' }, { kind: 'paraphrase' }],
    })
  })

  test.each([
    [{}, 'speaker'],
    [
      { speaker: { person: 'niemand' }, passages: [{ kind: 'quote', text: 'Ja.' }] },
      'speaker.person',
    ],
    [{ speaker: { person: 'a' }, passages: [] }, 'passages'],
    [{ speaker: { person: 'a' }, passages: [{ kind: 'laut', text: 'Ja.' }] }, 'passages.0.kind'],
    [{ speaker: { person: 'a' }, passages: [{ kind: 'quote', text: 'Ja.' }], laut: 1 }, 'laut'],
  ])('%j is refused at %s', async (content, path) => {
    const answer = await send('POST', `/agenda-items/${desk.itemIds[0] ?? ''}/statements`, content)
    expect(answer.status).toBe(422)
    const { errors } = (await answer.json()) as { errors: { path: string }[] }
    expect(errors.map((error) => error.path)).toContain(path)
  })
})

test('attendance is replaced as a whole, by whoever has read it', async () => {
  const { slug } = await db.session.findUniqueOrThrow({ where: { id: desk.sessionId } })
  const path = `/sessions/${slug}/attendance`
  const before = await send('GET', path, undefined)
  expect(before.status).toBe(200)
  const tag = { 'if-match': before.headers.get('etag') ?? '' }
  const attendances = slugs.map((person, index) => ({
    person,
    status: index === 0 ? 'excused' : 'present',
  }))
  const after = await send('PUT', path, { attendances }, tag)
  expect(after.status).toBe(200)
  expect(await after.json()).toMatchObject({
    attendances: [{ person: slugs[0], status: 'excused' }, {}, {}, {}, {}],
  })
  expect((await send('PUT', path, { attendances }, tag)).status).toBe(412)
  const late = await send(
    'PUT',
    path,
    {
      attendances: [
        { person: slugs[1], status: 'present', arrivedAt: '2021-06-25T12:00:00+02:00' },
      ],
    },
    { 'if-match': after.headers.get('etag') ?? '' },
  )
  expect(late.status).toBe(422)
  expect(await late.json()).toMatchObject({ errors: [{ path: 'attendances.0.arrivedAt' }] })
})

describe('whoever may not write', () => {
  test('is told why', async () => {
    const path = `/motions/${motionId}/votes`
    const none = await ask(path, { method: 'POST', body: '{}' })
    expect(none.status).toBe(401)
    expect(none.headers.get('www-authenticate')).toContain('Bearer')
    const wrong = await send('POST', path, aVote, { authorization: 'Bearer wortlaut_falsch' })
    expect(wrong.status).toBe(401)
    expect(wrong.headers.get('www-authenticate')).toContain('invalid_token')
    const other = await aToken(['statements'])
    const scope = await send('POST', path, aVote, { authorization: `Bearer ${other}` })
    expect(scope.status).toBe(403)
  })
})

describe('bad input', () => {
  test.each([
    ['no JSON', '{"yes":', {}, 400],
    ['a list', '[]', {}, 400],
    ['bytes that are no text', '"\ud800"', {}, 400],
    ['another format', '{}', { 'content-type': 'text/plain' }, 415],
    ['a key of another kind', '{}', { 'idempotency-key': 'ä' }, 400],
  ])('%s is answered with a problem', async (_, content, headers, status) => {
    const answer = await post(content, headers)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  test.each([-1, 1.5, 1e9, '3', null, true])(
    'a count of %j is a number or unknown',
    async (yes) => {
      const answer = await post({ ...aVote, yes, no: 0, present: null })
      expect(answer.status).toBe(yes === null ? 201 : 422)
    },
  )

  test('what is not there, is hidden or no id is the same 404', async () => {
    for (const path of [
      `/motions/${randomUUID()}/votes`,
      '/motions/x/votes',
      `/agenda-items/${randomUUID()}/statements`,
    ])
      expect((await send('POST', path, aVote)).status).toBe(404)
    const put = await send('PUT', `/votes/${randomUUID()}`, aVote, { 'if-match': '"x"' })
    expect(put.status).toBe(404)
  })

  test('another method is answered with those that there are', async () => {
    const answer = await ask(`/motions/${motionId}/votes`, { method: 'DELETE' })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('OPTIONS, POST')
  })
})
