import { beforeAll, describe, expect, it, test } from 'vitest'
import { db } from '@/db/client'
import type { Actor } from '@/domain/publication/actor'
import type { Payload } from '@/domain/record/payloads'
import { parseEdtf } from '@/domain/time/edtf'
import { changeFollowUps } from '@/usecases/follow-ups/change-follow-ups'
import { decideMotions, type Decision } from '@/usecases/follow-ups/decide-motions'
import { countOwed, listFollowUps, listUndecided } from '@/usecases/follow-ups/list-follow-ups'
import { readFollowUps } from '@/usecases/follow-ups/read-follow-ups'
import { publishRecord } from '@/usecases/publish-record'
import { readMatter } from '@/usecases/read-matter'
import { saveRecord } from '@/usecases/save-record'
import { submitRecord } from '@/usecases/submit-record'
import { anActor } from '../../actors'
import {
  createBody,
  createFollowUp,
  createItem,
  createMatter,
  createMotion,
  createOrganization,
  createSession,
  createSource,
} from '../../builders'
import { useDatabase } from '../../database'

useDatabase()

let clerk: Actor
let reviewer: Actor

beforeAll(async () => {
  clerk = await anActor('clerk', 'Anna')
  reviewer = await anActor('reviewer', 'Berta')
})

const TODAY = '2026-11-28'

/** A session with an item, and an office that does things. */
async function aSession() {
  const { id: bodyId } = await createBody()
  const organization = await createOrganization(bodyId)
  const office = await createOrganization(bodyId, { kind: 'administration', name: 'Amt 61' })
  const session = await createSession(bodyId, {
    organizationId: organization.id,
    day: '2026-10-02',
  })
  const item = await createItem(session.id, { title: 'Radweg an der Sieg', number: '4' })
  const undecided = async () => (await listUndecided(clerk, bodyId)).items.map(({ title }) => title)
  const decide = (...decisions: (Partial<Decision> & { motionId: string })[]) =>
    decideMotions(
      clerk,
      bodyId,
      decisions.map((decision) => ({
        decision: 'task',
        organizationId: office.id,
        due: '2027-03',
        text: '',
        ...decision,
      })),
    )
  const owed = async (filter = {}) =>
    (await listFollowUps(clerk, bodyId, { show: 'owed', today: TODAY, ...filter })).items
  return { bodyId, organization, office, session, item, undecided, decide, owed }
}

const publish = async (id: string) => {
  expect(await submitRecord(clerk, id)).toEqual({ ok: true })
  expect(await publishRecord(reviewer, id)).toEqual({ ok: true })
}

describe('a carried motion', () => {
  test.each([
    [{ outcome: 'carried' }, true],
    [{ outcome: 'carried_amended' }, true],
    [{ outcome: 'rejected' }, false],
    [{ outcome: 'not_reported' }, false],
    [{ outcome: 'carried', asksForAction: false }, false],
    [{ outcome: 'carried', kind: 'closure' }, false],
    [{ outcome: 'carried', kind: 'amendment', asksForAction: true }, true],
    [{ outcome: 'carried', state: 'withdrawn' }, false],
    [{ outcome: 'carried', state: 'draft' }, true],
  ] as const)('%o waits for a decision: %s', async (motion, waits) => {
    const { item, undecided } = await aSession()
    await createMotion(item.id, { title: 'Radweg bauen', ...motion })
    expect(await undecided()).toEqual(waits ? ['Radweg bauen'] : [])
  })

  it('is off the list once somebody has said who does what, which cites what the motion rests on', async () => {
    const { bodyId, item, undecided, decide, owed, office } = await aSession()
    const motion = await createMotion(item.id, { title: 'Radweg bauen', outcome: 'carried' })
    expect(await decide({ motionId: motion.id })).toEqual({ ok: true, tasks: 1, none: 0 })
    expect(await undecided()).toEqual([])
    expect(await owed()).toMatchObject([
      {
        text: 'Radweg bauen',
        office: 'Amt 61',
        due: '2027-03',
        dueLatest: '2027-03-31',
        state: 'open',
        matterTitle: 'Radweg an der Sieg',
        motion: { id: motion.id },
      },
    ])
    // The matter was made from the item, which is public: it names it by a pending change.
    const matter = await db.matter.findFirstOrThrow({ where: { bodyId } })
    expect(matter.responsibleOfficeId).toBe(office.id)
    const pending = await db.pendingChange.findUniqueOrThrow({ where: { publicationId: item.id } })
    expect((pending.payload as Payload<'agenda_item'>).matterId).toBe(matter.id)
    const cited = await db.citation.findMany({ where: { followUp: { motionId: motion.id } } })
    expect(cited).toHaveLength(1)
    expect(await decide({ motionId: motion.id })).toMatchObject({
      ok: false,
      errors: [{ path: 'rows.0.decision' }],
    })
  })

  it('cites the minutes where the session was recorded at the desk', async () => {
    const { bodyId, session, item, decide } = await aSession()
    const source = await createSource(bodyId, { kind: 'minutes', state: 'draft' })
    await db.desk.create({ data: { sessionId: session.id, bodyId, sourceId: source.id } })
    const motion = await createMotion(item.id, { outcome: 'carried' })
    await decide({ motionId: motion.id })
    const cited = await db.citation.findMany({ where: { followUp: { motionId: motion.id } } })
    expect(cited).toMatchObject([{ sourceId: source.id, locator: 'TOP 4' }])
  })

  it('can ask nothing of anybody', async () => {
    const { item, undecided, decide } = await aSession()
    const draft = await createMotion(item.id, { outcome: 'carried', state: 'draft' })
    const open = await createMotion(item.id, { outcome: 'carried' })
    const none = [draft, open].map(({ id }) => ({ motionId: id, decision: 'none' as const }))
    expect(await decide(...none)).toEqual({ ok: true, tasks: 0, none: 2 })
    expect(await undecided()).toEqual([])
    expect((await db.motion.findUnique({ where: { id: draft.id } }))?.asksForAction).toBe(false)
    // What is public stays as it is until the change is published.
    expect((await db.motion.findUnique({ where: { id: open.id } }))?.asksForAction).toBeNull()
  })

  it('is decided together with the others, or none of them is, with the fault at its field', async () => {
    const { item, undecided, decide } = await aSession()
    const motions = [
      await createMotion(item.id, { title: 'A', outcome: 'carried', position: 1 }),
      await createMotion(item.id, { title: 'B', outcome: 'carried', position: 2 }),
      await createMotion(item.id, { title: 'C', outcome: 'carried', position: 3 }),
    ]
    const [a = '', b = '', c = ''] = motions.map(({ id }) => id)
    expect(
      await decide(
        { motionId: a },
        { motionId: b, due: 'bald' },
        { motionId: c, text: 'x'.repeat(5000) },
      ),
    ).toMatchObject({
      ok: false,
      status: 422,
      errors: [{ path: 'rows.1.due' }, { path: 'rows.2.text' }],
    })
    expect(await undecided()).toEqual(['A', 'B', 'C'])
    expect(await decide({ motionId: 'gibt es nicht' })).toMatchObject({ ok: false })
    expect(await decide({ motionId: a, organizationId: item.id })).toMatchObject({
      errors: [{ path: 'rows.0.organizationId' }],
    })
    expect(await decide({ motionId: a }, { motionId: b }, { motionId: c })).toMatchObject({
      ok: true,
      tasks: 3,
    })
    expect(await undecided()).toEqual([])
  })

  it('is listed by session and Gremium, in pages', async () => {
    const { bodyId, organization, session, item } = await aSession()
    for (let position = 0; position < 51; position += 1)
      await createMotion(item.id, { outcome: 'carried', position })
    const first = await listUndecided(clerk, bodyId, { sessionId: session.id })
    expect([first.total, first.items.length]).toEqual([51, 50])
    const second = await listUndecided(clerk, bodyId, { cursor: first.next ?? '' })
    expect(second.items).toHaveLength(1)
    expect(first.items.map(({ id }) => id)).not.toContain(second.items[0]?.id)
    expect((await listUndecided(clerk, bodyId, { organization: organization.slug })).total).toBe(51)
    expect((await listUndecided(clerk, bodyId, { organization: 'anderswo' })).total).toBe(0)
    expect((await listUndecided(clerk, bodyId, { sessionId: 'x' })).total).toBe(0)
  })

  it('is decided by nobody who may not, and not from another body', async () => {
    const { bodyId, item, undecided } = await aSession()
    const motion = await createMotion(item.id, { title: 'A', outcome: 'carried' })
    const decision: Decision = {
      motionId: motion.id,
      decision: 'none',
      organizationId: '',
      due: '',
      text: '',
    }
    expect(await decideMotions(reviewer, bodyId, [decision])).toMatchObject({ status: 403 })
    const other = await createBody()
    expect(await decideMotions(clerk, other.id, [decision])).toMatchObject({ ok: false })
    expect(await undecided()).toEqual(['A'])
  })
})

describe('what is owed', () => {
  it('is overdue when its last day is over, and only while it is open or in progress', async () => {
    const { bodyId, owed, office } = await aSession()
    const matter = await createMatter(bodyId)
    const due = (day: string, state: 'open' | 'in_progress' | 'done') =>
      createFollowUp(matter.id, {
        due: day,
        dueLatest: new Date(day),
        state,
        text: `${day} ${state}`,
        organizationId: office.id,
      })
    await due('2026-11-27', 'open')
    await due('2026-11-26', 'in_progress')
    await due('2026-11-28', 'open')
    await due('2026-11-20', 'done')
    await createFollowUp(matter.id, { text: 'ohne Frist' })
    const texts = async (filter: object) => (await owed(filter)).map(({ text }) => text)
    expect(await texts({ show: 'overdue' })).toEqual(['2026-11-26 in_progress', '2026-11-27 open'])
    expect(await countOwed(clerk, bodyId, TODAY)).toEqual({ overdue: 2, undecided: 0 })
    expect((await texts({})).at(-1)).toBe('ohne Frist')
    expect(await texts({ show: 'all' })).toHaveLength(5)
    expect(await texts({ office: office.slug, show: 'all' })).toHaveLength(4)
    expect(await texts({ office: 'anderswo' })).toEqual([])
  })

  test.each([
    '2027',
    '2027-02',
    '2027-02-03',
    '2027-02~',
    '2026/2027-06',
    '2027/..',
    '../2027-04?',
  ])('in a change that is not published has the last day of %s', async (due) => {
    const { item, decide, owed, bodyId } = await aSession()
    const first = await createMotion(item.id, { outcome: 'carried' })
    await decide({ motionId: first.id })
    const [entry] = await owed()
    await publish(entry?.matterId ?? '')
    await db.agendaItem.update({
      where: { id: item.id },
      data: { matterId: entry?.matterId ?? null },
    })
    await db.pendingChange.deleteMany({ where: { publicationId: item.id } })
    const second = await createMotion(item.id, { outcome: 'carried', title: 'Zweiter' })
    expect(await decide({ motionId: second.id, due })).toMatchObject({ ok: true })
    const found = (await owed()).find(({ text }) => text === 'Zweiter')
    expect(found).toMatchObject({ isPending: true, due })
    expect(found?.dueLatest).toBe(parseEdtf(due)?.latest ?? null)
    expect((await listUndecided(clerk, bodyId)).total).toBe(0)
  })

  it('is changed with a reason, keeps its history, and is public when it is published', async () => {
    const { bodyId, item, office, decide, owed } = await aSession()
    const motion = await createMotion(item.id, { title: 'Radweg bauen', outcome: 'carried' })
    await decide({ motionId: motion.id })
    const [entry] = await owed()
    const matterId = entry?.matterId ?? ''
    await publish(matterId)
    const read = async () => {
      const found = await readFollowUps(clerk, bodyId, matterId)
      if (!found) throw new Error('no matter')
      return found
    }
    const before = await read()
    const change = (state: string, reason: string, lock = before.record.lock) =>
      changeFollowUps(clerk, {
        bodyId,
        matterId,
        lock,
        reason,
        rows: [{ text: 'Radweg bauen', organizationId: office.id, due: '2027-05', state }],
      })
    expect(await change('done', '')).toMatchObject({ status: 422, errors: [{ path: 'reason' }] })
    expect(await change('fertig', 'Mitteilung des Amtes 61')).toMatchObject({
      errors: [{ path: 'rows.0.state' }],
    })
    expect(await change('in_progress', 'Mitteilung des Amtes 61')).toEqual({ ok: true })
    expect(await change('done', 'Mitteilung des Amtes 61')).toMatchObject({ status: 409 })
    const { history } = await read()
    expect(history[0]).toMatchObject({ isPending: true, actor: 'Anna' })
    expect(history[0]?.changes.map(({ before: old, after }) => [old, after])).toContainEqual([
      'offen',
      'in Arbeit',
    ])
    const slug = before.record.payload.slug
    const publicState = async () => {
      const found = await readMatter(bodyId, slug)
      return found && 'found' in found ? found.found.followUps[0]?.state : null
    }
    expect(await publicState()).toBe('open')
    await publish(matterId)
    expect(await publicState()).toBe('in_progress')
    expect((await read()).history[0]).toMatchObject({ isPending: false, actor: 'Berta' })
    expect(await readFollowUps(clerk, (await createBody()).id, matterId)).toBeNull()
    expect(await readFollowUps(clerk, bodyId, 'x')).toBeNull()
  })
})

describe('a clerk', () => {
  it('stores matters and papers, and still publishes nothing', async () => {
    const { bodyId } = await aSession()
    const payload = { slug: 'v', title: 'V', summary: null, responsibleOfficeId: null }
    const saved = await saveRecord(clerk, { bodyId, kind: 'matter', id: null, payload, lock: null })
    expect(saved).toMatchObject({ ok: true })
    const id = saved.ok ? saved.id : ''
    expect(await submitRecord(clerk, id)).toEqual({ ok: true })
    expect(await publishRecord(clerk, id)).toMatchObject({ ok: false })
  })
})
