import { useDatabase } from '@tests/database'
import { anActor } from '@tests/actors'
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { executeCommands } from '@/usecases/desk/execute-commands'
import { readJournal } from '@/usecases/desk/read-journal'
import { readDesk } from '@/usecases/desk/read-desk'
import { aDesk, aMotion, at, begin } from './desk'

useDatabase()

const journal = (sessionId: string) =>
  db.journalEntry.findMany({ where: { sessionId }, orderBy: { sequence: 'asc' } })

describe('a command at the desk', () => {
  test('is on disk as records when it is answered', async () => {
    const desk = await aDesk()
    const tab = desk.tab()
    await begin(desk, tab)
    const motionId = await aMotion(desk, tab)
    const voteId = randomUUID()
    await tab.say({ kind: 'vote.open', id: voteId, motionId, at: at('17:10') })
    await tab.say({ kind: 'vote.enter', id: voteId, yes: 3, no: 2, abstain: 0 })
    await tab.say({ kind: 'vote.count', id: voteId, at: at('17:11') })

    const vote = await db.vote.findUniqueOrThrow({ where: { id: voteId } })
    expect(vote).toMatchObject({ yes: 3, no: 2, abstain: 0, present: 5, outcome: 'carried' })
    expect(vote.countedAt?.toISOString()).toBe('2021-06-25T15:11:00.000Z')
    const motion = await db.motion.findUniqueOrThrow({ where: { id: motionId } })
    expect(motion.outcome).toBe('carried')
    const cited = await db.citation.findMany({ where: { publicationId: voteId } })
    expect(cited).toMatchObject([{ locator: 'TOP 1' }])
  })

  test('takes effect once, however often it is sent', async () => {
    const desk = await aDesk()
    const tab = desk.tab()
    const sent = tab.wrap({ kind: 'session.start', at: at('17:00') })
    const send = () => executeCommands(desk.clerk, desk, [sent])
    const first = await send()
    expect(first).toMatchObject([{ result: 'taken', entry: { sequence: 1 } }])
    expect(await send()).toEqual(first)
    expect(await Promise.all([send(), send(), send()])).toEqual([first, first, first])
    expect(await journal(desk.sessionId)).toHaveLength(1)
  })

  test('is refused when a later one of the same tab has been taken', async () => {
    const desk = await aDesk()
    const tab = desk.tab()
    await tab.say({ kind: 'session.start', at: at('17:00') })
    const late = tab.wrap({ kind: 'session.break', at: at('17:01') }, { number: 1 })
    expect(await executeCommands(desk.clerk, desk, [late])).toMatchObject([
      { result: 'out-of-order', expected: 2 },
    ])
  })

  test('keeps its number when many arrive at the same time', async () => {
    const desk = await aDesk()
    const tabs = Array.from({ length: 4 }, () => desk.tab())
    await Promise.all(
      tabs.map(async (tab, index) => {
        const personId = desk.personIds[index] ?? ''
        for (const status of ['present', 'excused', 'present'] as const)
          await tab.say({ kind: 'attendance.mark', personId, status })
      }),
    )
    const entries = await journal(desk.sessionId)
    expect(entries.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    )
    const { session } = await desk.state()
    expect(session.payload.attendances).toHaveLength(4)
  })
})

describe('two clerks', () => {
  test('change different things without getting in each other’s way', async () => {
    const desk = await aDesk()
    const [one, other] = [desk.tab(), desk.tab()]
    await one.say({ kind: 'attendance.mark', personId: desk.personIds[0] ?? '', status: 'present' })
    await other.say({
      kind: 'attendance.mark',
      personId: desk.personIds[1] ?? '',
      status: 'absent',
    })
    const { session } = await desk.state()
    expect(session.payload.attendances).toHaveLength(2)
  })

  test('are told when they change the same, and nothing is overwritten', async () => {
    const desk = await aDesk()
    const [one, other] = [desk.tab(), desk.tab()]
    const personId = desk.personIds[0] ?? ''
    await one.say({ kind: 'attendance.mark', personId, status: 'present' })
    const mark = { kind: 'attendance.mark', personId, status: 'absent' } as const
    expect(await other.send(mark)).toMatchObject({
      result: 'conflict',
      theirs: { clientId: one.clientId, command: { status: 'present' }, actor: 'Klara Schrift' },
    })
    const before = await desk.state()
    expect(before.session.payload.attendances).toMatchObject([{ status: 'present' }])

    expect(await other.send(mark, { insist: true })).toMatchObject({ result: 'taken' })
    const after = await desk.state()
    expect(after.session.payload.attendances).toMatchObject([{ status: 'absent' }])
  })

  test('may change what they have seen', async () => {
    const desk = await aDesk()
    const [one, other] = [desk.tab(), desk.tab()]
    const personId = desk.personIds[0] ?? ''
    await one.say({ kind: 'attendance.mark', personId, status: 'present' })
    other.base = 1
    await other.say({ kind: 'attendance.mark', personId, status: 'absent' })
  })
})

describe('what is published already', () => {
  test('stays as it is for the public until the change is published', async () => {
    const desk = await aDesk({ isPublished: true })
    const tab = desk.tab()
    await begin(desk, tab)
    const stored = await db.session.findUniqueOrThrow({ where: { id: desk.sessionId } })
    expect(stored.state).toBe('planned')
    const pending = await db.pendingChange.findUniqueOrThrow({
      where: { publicationId: desk.sessionId },
    })
    expect(pending.payload).toMatchObject({ sessionState: 'running' })
    expect(pending.reason).toBe('In der Sitzung erfasst.')
    const state = await desk.state()
    expect(state.session.payload.sessionState).toBe('running')
    expect(state.items[0]?.payload.startedAt).not.toBeNull()
  })
})

describe('a rule that speaks against a command', () => {
  test('is told, and overruled with a reason that is kept', async () => {
    const desk = await aDesk()
    const tab = desk.tab()
    await begin(desk, tab)
    const motionId = await aMotion(desk, tab)
    const id = randomUUID()
    await tab.say({ kind: 'vote.open', id, motionId, at: at('17:10') })
    await tab.say({ kind: 'vote.enter', id, yes: 9, no: 2, abstain: 0 })
    const count = { kind: 'vote.count', id, at: at('17:11') } as const
    const refused = await tab.send(count)
    expect(refused).toMatchObject({ result: 'ruled-out' })
    await tab.say(count, 'So hat es der Landrat verkündet.')
    const entry = (await journal(desk.sessionId)).at(-1)
    expect(entry?.overruled).toMatchObject({ reason: 'So hat es der Landrat verkündet.' })
    const vote = await db.vote.findUniqueOrThrow({ where: { id } })
    expect(vote.overruleReason).toBe('So hat es der Landrat verkündet.')
  })
})

describe('a count that is repeated', () => {
  test('leaves the first one in the record', async () => {
    const desk = await aDesk()
    const tab = desk.tab()
    await begin(desk, tab)
    const motionId = await aMotion(desk, tab)
    const [first, second] = [randomUUID(), randomUUID()]
    await tab.say({ kind: 'vote.open', id: first, motionId, at: at('17:10') })
    await tab.say({ kind: 'vote.enter', id: first, yes: 3, no: 2, abstain: 0 })
    await tab.say({ kind: 'vote.count', id: first, at: at('17:11') })
    expect(await tab.send({ kind: 'vote.enter', id: first, yes: 1 })).toMatchObject({
      result: 'invalid',
    })
    await tab.say({
      kind: 'vote.open',
      id: second,
      motionId,
      at: at('17:12'),
      replacesId: first,
      replacement: 'repeated',
      replacementReason: 'Das Ergebnis war nicht eindeutig.',
    })
    await tab.say({ kind: 'vote.enter', id: second, yes: 2, no: 3, abstain: 0 })
    await tab.say({ kind: 'vote.count', id: second, at: at('17:13') })
    expect(await db.vote.findUniqueOrThrow({ where: { id: first } })).toMatchObject({ yes: 3 })
    expect(await db.vote.findUniqueOrThrow({ where: { id: second } })).toMatchObject({
      yes: 2,
      replacesId: first,
      outcome: 'rejected',
    })
    expect(await db.motion.findUniqueOrThrow({ where: { id: motionId } })).toMatchObject({
      outcome: 'rejected',
    })
  })
})

describe('bad input', () => {
  test.each([
    ['nothing', null],
    ['a word', 'session.start'],
    ['an unknown command', { kind: 'session.burn' }],
    ['a time that is none', { kind: 'session.start', at: 'abends' }],
    ['a record that is not there', { kind: 'item.open', id: randomUUID(), at: at('17:00') }],
    [
      'a title of 5,000 characters',
      { kind: 'item.add', id: randomUUID(), after: null, number: null, title: 'x'.repeat(5000) },
    ],
  ])('%s is answered with what is wrong, and nothing is lost', async (_, command) => {
    const desk = await aDesk()
    const tab = desk.tab()
    await tab.say({ kind: 'session.start', at: at('17:00') })
    const [answer] =
      (await executeCommands(desk.clerk, desk, [
        { ...tab.wrap({ kind: 'session.end', at: at('18:00') }), command },
      ])) ?? []
    expect(answer).toMatchObject({ result: 'invalid' })
    expect(await journal(desk.sessionId)).toHaveLength(1)
  })

  test('one bad command of several stops none of the others', async () => {
    const desk = await aDesk()
    const tab = desk.tab()
    const answers = await executeCommands(desk.clerk, desk, [
      tab.wrap({ kind: 'session.start', at: at('17:00') }),
      'kein Befehl',
      tab.wrap({ kind: 'session.break', at: at('17:30') }),
    ])
    expect(answers?.map(({ result }) => result)).toEqual(['taken', 'invalid', 'taken'])
  })
})

test('a command that takes another one back is told as such, and both stay in the journal', async () => {
  const desk = await aDesk()
  const tab = desk.tab()
  await begin(desk, tab)
  const id = await aMotion(desk, tab)
  const given = (await journal(desk.sessionId)).find(({ kind }) => kind === 'motion.add')
  const answer = await tab.send({ kind: 'motion.discard', id }, { undoes: given?.id ?? null })
  expect(answer).toMatchObject({ result: 'taken', entry: { undoes: given?.id } })
  expect((await desk.state()).motions).toEqual([])
  expect(await db.journalEntry.count({ where: { undoes: given?.id ?? '' } })).toBe(1)
})

test('whoever may not record, and whoever asks for a session of another body, gets nothing', async () => {
  const [desk, other] = [await aDesk(), await aDesk()]
  const reviewer = await anActor('reviewer')
  const sent = desk.tab().wrap({ kind: 'session.start', at: at('17:00') })
  expect(await executeCommands(reviewer, desk, [sent])).toBeNull()
  const elsewhere = { bodyId: other.bodyId, sessionId: desk.sessionId }
  expect(await executeCommands(desk.clerk, elsewhere, [sent])).toBeNull()
  expect(await readDesk(desk.clerk, other.bodyId, desk.sessionId)).toBeNull()
  expect(await readJournal(desk.clerk, other.bodyId, desk.sessionId, null)).toBeNull()
  expect(await readJournal(reviewer, desk.bodyId, desk.sessionId, null)).toBeNull()
})

test('the journal is read page by page, from its end on', async () => {
  const desk = await aDesk()
  const tab = desk.tab()
  await begin(desk, tab)
  const whole = await readJournal(desk.clerk, desk.bodyId, desk.sessionId, null)
  expect(whole?.entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7])
  const older = await readJournal(desk.clerk, desk.bodyId, desk.sessionId, 3)
  expect(older?.entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
})

test('the journal cannot be changed', async () => {
  const desk = await aDesk()
  await desk.tab().say({ kind: 'session.start', at: at('17:00') })
  await expect(db.journalEntry.updateMany({ data: { actorName: 'Niemand' } })).rejects.toThrow()
  await expect(db.journalEntry.deleteMany({})).rejects.toThrow()
})
