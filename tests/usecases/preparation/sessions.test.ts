import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import { createSession, type NewSession } from '@/usecases/preparation/create-session'
import { listSessionsForClerks } from '@/usecases/preparation/list-sessions'
import { noteInvitation } from '@/usecases/preparation/note-invitation'
import { offerSession } from '@/usecases/preparation/offer-session'
import { publishAgenda, submitAgenda } from '@/usecases/preparation/publish-agenda'
import { readMembers } from '@/usecases/preparation/read-members'
import { readPreparation } from '@/usecases/preparation/read-preparation'
import type { Actor } from '@/domain/publication/actor'
import { anActor } from '../../actors'
import {
  createBody,
  createConsultation,
  createItem,
  createMatter,
  createMembership,
  createMotion,
  createOrganization,
  createPerson,
  createSession as storedSession,
} from '../../builders'
import { useDatabase } from '../../database'

useDatabase()

let clerk: Actor
let reviewer: Actor

beforeAll(async () => {
  clerk = await anActor('clerk')
  reviewer = await anActor('reviewer')
})

/** A council of a body of its own, in a term of 55 seats. */
async function aCouncil() {
  const body = await createBody({ rules: { convening: { invitationDays: 10 } } })
  const organization = await createOrganization(body.id, {
    name: 'Kreistag',
    shortName: 'Kreistag',
  })
  const term = await db.legislativeTerm.create({
    data: {
      bodyId: body.id,
      name: '2025–2030',
      startDate: new Date('2025-11-01'),
      statutorySeats: 55,
    },
  })
  const session = (day: string, title: string, more = {}) =>
    storedSession(body.id, {
      organizationId: organization.id,
      termId: term.id,
      day,
      title,
      ...more,
    })
  const blank: NewSession = {
    organizationId: organization.id,
    title: '5. Sitzung des Kreistags',
    slug: '',
    termId: term.id,
    date: '2026-12-11',
    time: '18:00',
    place: 'Kreishaus',
    isPublic: true,
  }
  return { bodyId: body.id, organization, term, session, blank }
}

describe('a new session', () => {
  it('is made from the last one: title, term, place, time, standing items, what was left', async () => {
    const { bodyId, organization, term, session } = await aCouncil()
    const last = await session('2026-10-02', '4. Sitzung des Kreistags', {
      place: 'Kreishaus, Großer Saal',
      startsAt: new Date('2026-10-02T16:00:00Z'),
    })
    const titles = ['Genehmigung der Niederschrift', 'Haushalt', 'Mitteilungen', 'Anfragen']
    for (const [position, title] of titles.entries()) await createItem(last.id, { title, position })
    await createItem(last.id, { title: 'Radweg', disposal: 'postponed', position: 9 })
    await createItem(last.id, { title: 'Mitteilungen', isPublic: false, position: 10 })
    const offer = await offerSession(clerk, bodyId, organization.id, '2026-11-28')
    expect(offer).toMatchObject({
      title: '5. Sitzung des Kreistags',
      termId: term.id,
      place: 'Kreishaus, Großer Saal',
      time: '18:00',
      last: { id: last.id },
    })
    expect(offer?.items.map(({ title, isPublic, usual }) => [title, isPublic, usual])).toEqual([
      [
        'Genehmigung der Niederschrift über die 4. Sitzung des Kreistags vom 2.\u00a0Oktober 2026',
        true,
        true,
      ],
      ['Mitteilungen', true, true],
      ['Anfragen', true, true],
      ['Mitteilungen', false, true],
      ['Radweg', true, true],
    ])
    expect(offer?.items.at(-1)?.from).toBe('4. Sitzung des Kreistags: vertagt')
  })

  it('is offered what was put off or referred until it has been on an agenda again', async () => {
    const { bodyId, organization, session } = await aCouncil()
    const committee = await createOrganization(bodyId, {
      kind: 'committee',
      name: 'Sozialausschuss',
      shortName: 'Soziales',
    })
    const first = await session('2026-06-01', '3. Sitzung des Kreistags')
    const matter = await createMatter(bodyId)
    await createItem(first.id, { title: 'Kita', disposal: 'postponed', matterId: matter.id })
    await createItem(first.id, { title: 'Brücke', disposal: 'taken_off' })
    const referred = await createItem(first.id, { title: 'Integration' })
    await createMotion(referred.id, { outcome: 'referred', outcomeNote: 'an den Sozialausschuss' })
    const second = await session('2026-10-02', '4. Sitzung des Kreistags')
    await createItem(second.id, { title: 'Kita, zweite Beratung', matterId: matter.id })
    const expected = await createMatter(bodyId, { title: 'Nahverkehrsplan' })
    await createConsultation(expected.id, organization.id, { role: 'Entscheidung' })

    const council = await offerSession(clerk, bodyId, organization.id, '2026-11-28')
    expect(council?.items.map(({ title, from }) => [title, from])).toEqual([
      ['Brücke', '3. Sitzung des Kreistags: von der Tagesordnung abgesetzt'],
      ['Nahverkehrsplan', 'Vorgang: Beratung vorgesehen (Entscheidung)'],
    ])
    const social = await offerSession(clerk, bodyId, committee.id, '2026-11-28')
    expect(social?.title).toBe('1. Sitzung des Sozialausschusses')
    expect(social?.last).toBeNull()
    expect(social?.items.map(({ title, usual }) => [title, usual])).toEqual([
      ['Genehmigung der Niederschrift', false],
      ['Mitteilungen', false],
      ['Anfragen', false],
      ['Integration', false],
    ])
  })

  it('is stored as a draft with its agenda, whole or not at all', async () => {
    const { bodyId, blank } = await aCouncil()
    const made = await createSession(clerk, bodyId, blank, [
      { title: 'Mitteilungen', isPublic: true },
      { title: 'Vergabe', isPublic: false },
    ])
    expect(made).toMatchObject({ ok: true })
    const id = made.ok ? made.id : ''
    const found = await readPreparation(clerk, bodyId, id)
    expect(found?.session).toMatchObject({
      title: '5. Sitzung des Kreistags',
      sessionState: 'planned',
      state: 'draft',
      startsAt: '2026-12-11T17:00:00.000Z',
      itemCount: 2,
    })
    expect(found?.session.slug).toMatch(/^organisation-\d+-2026-12-11$/)
    const before = await db.session.count({ where: { bodyId } })
    const refused = await createSession(clerk, bodyId, blank, [
      { title: 'Gut', isPublic: true },
      { title: 'x'.repeat(5000), isPublic: true },
    ])
    expect(refused).toMatchObject({ ok: false, status: 422 })
    expect(await db.session.count({ where: { bodyId } })).toBe(before)
  })

  it('tells what is wrong at its field', async () => {
    const { bodyId, blank } = await aCouncil()
    const errors = async (over: Partial<NewSession>) => {
      const result = await createSession(clerk, bodyId, { ...blank, ...over }, [])
      return result.ok ? [] : result.errors.map(({ path }) => path)
    }
    expect(await errors({ title: '' })).toEqual(['title'])
    expect(await errors({ title: 'x'.repeat(5000) })).toEqual(['title'])
    expect(await errors({ date: '2026-13-40', time: '' })).toEqual(['date'])
    expect(await errors({ date: '2026-12' })).toEqual(['date'])
    expect(await errors({ time: '25:00' })).toEqual(['time'])
    expect(await errors({ slug: '../../etc' })).toEqual(['slug'])
    expect(await errors({ organizationId: '' })).toEqual(['organizationId'])
    expect(await createSession(reviewer, bodyId, blank, [])).toMatchObject({ status: 403 })
    expect(await errors({ slug: 'eins' })).toEqual([])
    expect(await errors({ slug: 'eins' })).toEqual(['slug'])
  })
})

describe('the preparation of a session', () => {
  it('says what is missing, and the rules about day and invitation', async () => {
    const { bodyId, session, term } = await aCouncil()
    await session('2026-09-01', '4. Sitzung des Kreistags')
    const { id } = await session('2026-12-11', '5. Sitzung des Kreistags', {
      sessionState: 'planned',
      state: 'draft',
      invitedOn: new Date('2026-12-05'),
      place: 'Kreishaus',
      startsAt: new Date('2026-12-11T17:00:00Z'),
    })
    await createItem(id, { state: 'draft', number: '1' })
    await createItem(id, { state: 'draft', number: '1' })
    const found = await readPreparation(clerk, bodyId, id)
    expect(found?.next).toBe('prepare')
    expect(found?.steps[0]?.missing).toEqual([
      'Auf der Tagesordnung ist eine Nummer doppelt vergeben.',
    ])
    expect(found?.steps[1]?.missing).toHaveLength(2)
    expect(found?.convening.map(({ rule, kept }) => [rule, kept])).toEqual([
      ['invitation', false],
      ['next-session', false],
    ])
    expect(found?.session.statutorySeats).toBe(term.statutorySeats)
    expect(await readPreparation(clerk, bodyId, 'gibt-es-nicht')).toBeNull()
    expect(await readPreparation(clerk, (await createBody()).id, id)).toBeNull()
  })

  it('notes the invitation, and tells whoever began from an older version', async () => {
    const { bodyId, blank } = await aCouncil()
    const made = await createSession(clerk, bodyId, blank, [])
    const sessionId = made.ok ? made.id : ''
    const note = (lock: number, invitedOn: string, reason = '') =>
      noteInvitation(clerk, {
        bodyId,
        sessionId,
        lock,
        reason,
        values: { invitedOn, startsAt: '2026-12-11T17:30', place: 'Sitzungssaal' },
      })
    expect(await note(1, '2026-11-30')).toEqual({ ok: true })
    expect(await note(1, '2026-12-01')).toMatchObject({ ok: false, status: 409 })
    const found = await readPreparation(clerk, bodyId, sessionId)
    expect(found?.session).toMatchObject({ invitedOn: '2026-11-30', place: 'Sitzungssaal' })
    expect(await note(2, '30.11.2026')).toMatchObject({
      status: 422,
      errors: [{ path: 'invitedOn' }],
    })
  })

  it('hands session and agenda on together, and publishes them together', async () => {
    const { bodyId, blank } = await aCouncil()
    const items = ['A', 'B', 'C'].map((title) => ({ title, isPublic: title !== 'C' }))
    const made = await createSession(clerk, bodyId, { ...blank, termId: '' }, items)
    const id = made.ok ? made.id : ''
    expect(await publishAgenda(reviewer, id)).toMatchObject({ ok: false })
    expect(await submitAgenda(clerk, id)).toEqual({ ok: true })
    expect(await submitAgenda(clerk, id)).toMatchObject({ ok: false })
    expect(await publishAgenda(clerk, id)).toMatchObject({ ok: false })
    expect(await publishAgenda(reviewer, id)).toEqual({ ok: true })
    const found = await readPreparation(clerk, bodyId, id)
    expect(found?.agenda.items.map(({ state }) => state)).toEqual(Array(3).fill('published'))
    expect(found?.session.hiddenItems).toBe(0)
  })

  it('lists the sessions with what is next, by state, Gremium and year, in pages', async () => {
    const { bodyId, session, organization } = await aCouncil()
    await session('2026-10-02', '4. Sitzung')
    await session('2025-12-11', '1. Sitzung', { sessionState: 'cancelled' })
    await session('2026-12-11', '5. Sitzung', { sessionState: 'planned' })
    const titles = async (filter: Parameters<typeof listSessionsForClerks>[2]) =>
      (await listSessionsForClerks(clerk, bodyId, filter)).items.map(({ title, next }) => [
        title,
        next,
      ])
    expect(await titles({})).toEqual([
      ['5. Sitzung', 'prepare'],
      ['4. Sitzung', 'minutes'],
      ['1. Sitzung', null],
    ])
    expect(await titles({ state: 'planned' })).toHaveLength(1)
    expect(await titles({ year: 2025 })).toHaveLength(1)
    expect(await titles({ organization: organization.slug })).toHaveLength(3)
    expect(await titles({ organization: 'gibt-es-nicht' })).toEqual([])
    const first = await listSessionsForClerks(clerk, bodyId, { limit: 2 })
    expect(first.total).toBe(3)
    expect(await titles({ limit: 2, cursor: first.next ?? '' })).toEqual([['1. Sitzung', null]])
  })
})

describe('the members on the day of a session', () => {
  it('follow from dated memberships, with faction, vote and the Landrat by office', async () => {
    const { bodyId, organization, session } = await aCouncil()
    const { id } = await session('2026-12-11', '5. Sitzung')
    const faction = await createOrganization(bodyId, { kind: 'faction', shortName: 'SPD' })
    const office = await createOrganization(bodyId, { kind: 'administration' })
    const startDate = new Date('2025-11-01')
    const person = async (familyName: string, seat: object | null) => {
      const made = await createPerson(bodyId, { name: familyName, familyName })
      if (seat) await createMembership(made.id, organization.id, { votingRight: true, ...seat })
      return made
    }
    const ahrens = await person('Ahrens', { startDate })
    await createMembership(ahrens.id, faction.id, { startDate })
    await person('Berg', {})
    await person('Cordes', { startDate, votingRight: null })
    await person('Dahl', { startDate, endDate: new Date('2026-06-30') })
    await person('Ernst', { startDate, votingRight: false, role: 'Sachkundiger Bürger' })
    const landrat = await person('Zander', null)
    await createMembership(landrat.id, office.id, { role: 'Landrat', startDate })

    const found = await readMembers(clerk, bodyId, id)
    expect(
      found?.members.map(({ name, faction: own, mayVote, office: role }) => [
        name,
        own?.shortName ?? null,
        mayVote,
        role,
      ]),
    ).toEqual([
      ['Ahrens', 'SPD', true, null],
      ['Berg', null, true, null],
      ['Cordes', null, null, null],
      ['Ernst', null, false, 'Sachkundiger Bürger'],
      ['Zander', null, true, 'Landrat'],
    ])
    expect(found?.voting).toBe(3)
    expect(found?.unclear).toEqual([
      'Erfasst sind 3 stimmberechtigte Mitglieder, die gesetzliche Zahl ist 55.',
      'Seit wann Berg Mitglied ist, ist nicht erfasst.',
      'Ob Cordes Stimmrecht hat, ist nicht erfasst.',
    ])
  })

  it('say that nobody is on record, and leave the Landrat out of a committee', async () => {
    const { bodyId, session } = await aCouncil()
    const { id } = await session('2026-12-11', '5. Sitzung')
    expect((await readMembers(clerk, bodyId, id))?.unclear).toEqual([
      'Wer an diesem Tag das Amt „Landrat“ innehat, ist nicht erfasst.',
      'Erfasst sind 0 stimmberechtigte Mitglieder, die gesetzliche Zahl ist 55.',
    ])
    const committee = await createOrganization(bodyId, { kind: 'committee' })
    const other = await storedSession(bodyId, { organizationId: committee.id, day: '2026-12-11' })
    expect(await readMembers(clerk, bodyId, other.id)).toMatchObject({ members: [], unclear: [] })
  })
})
