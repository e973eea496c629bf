import ICAL from 'ical.js'
import { createBody, createOrganization, createSession } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { ORIGIN, requestTo } from '@tests/app/asked'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { calendarSessions } from '@/db/queries/calendar-sessions'
import * as committee from '@/app/kalender/[file]/route'
import * as whole from '@/app/kalender.ics/route'

useDatabase()

async function build() {
  const body = await createBody()
  const council = await createOrganization(body.id, { slug: 'kreistag', name: 'Kreistag' })
  const other = await createOrganization(body.id, { slug: 'ausschuss', kind: 'committee' })
  const faction = await createOrganization(body.id, { slug: 'cdu', kind: 'faction' })
  const ofCouncil = { organizationId: council.id }
  const planned = await createSession(body.id, {
    ...ofCouncil,
    title: 'Geplante Sitzung',
    sessionState: 'planned',
    day: '2026-12-10',
    startsAt: new Date('2026-12-10T16:00:00Z'),
    place: 'Kreishaus, Saal 1; Siegen',
  })
  const cancelled = await createSession(body.id, {
    ...ofCouncil,
    title: 'Abgesagte Sitzung',
    sessionState: 'cancelled',
    version: 2,
    day: '2026-11-10',
  })
  const inCommittee = await createSession(body.id, {
    organizationId: other.id,
    title: 'Ausschusssitzung',
    day: '2026-10-01',
  })
  await createSession(body.id, { ...ofCouncil, title: 'Ohne Tag' })
  const hidden = { ...ofCouncil, day: '2026-09-01' }
  for (const state of ['draft', 'in_review', 'withdrawn'] as const)
    await createSession(body.id, { ...hidden, title: 'Geheim', state })
  await createSession(body.id, { ...hidden, title: 'Geheim', isPublic: false })
  const secret = await createOrganization(body.id, { slug: 'geheim', state: 'draft' })
  await createSession(body.id, { organizationId: secret.id, title: 'Geheim', day: '2026-09-01' })
  return { body, council, faction, planned, cancelled, inCommittee }
}

let scene: Awaited<ReturnType<typeof build>>
beforeAll(async () => {
  scene = await build()
}, 60_000)

const get = (path: string, headers: Record<string, string> = {}) =>
  path.startsWith('/kalender.ics')
    ? whole.GET(requestTo(path, { headers }), {})
    : committee.GET(requestTo(path, { headers }), {
        params: Promise.resolve({ file: path.replace(/^\/kalender\/|\?.*$/g, '') }),
      })

async function events(path: string) {
  ICAL.design.strict = true
  const text = await (await get(path)).text()
  return new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
}

describe('the calendar of all sessions', () => {
  test('has every public session of which the day is known, and no other', async () => {
    const all = await events('/kalender.ics')
    expect(all.map(({ summary }) => summary)).toEqual([
      'Ausschusssitzung',
      'Abgesagt: Abgesagte Sitzung',
      'Geplante Sitzung',
    ])
    expect(all.map(({ uid }) => uid)).toEqual(
      [scene.inCommittee, scene.cancelled, scene.planned].map(({ id }) => id),
    )
    expect(all.map(({ sequence }) => sequence)).toEqual([0, 1, 0])
    expect(all[2]?.location).toBe('Kreishaus, Saal 1; Siegen')
    expect(await (await get('/kalender.ics')).text()).not.toContain('Geheim')
  })

  test('is a calendar, and is asked for again at no cost', async () => {
    const first = await get('/kalender.ics')
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const etag = first.headers.get('etag') ?? ''
    expect((await get('/kalender.ics', { 'If-None-Match': etag })).status).toBe(304)
  })
})

describe('a calendar of many sessions', () => {
  test('has the latest ones, and all of a year when it is asked for', async () => {
    const { id: bodyId } = await createBody()
    const { id: organizationId } = await createOrganization(bodyId)
    for (const day of ['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'])
      await createSession(bodyId, { organizationId, day })
    const hour = await createSession(bodyId, {
      organizationId,
      startsAt: new Date('2018-05-05T16:00:00Z'),
    })
    const days = async (year: number | undefined, most: number) =>
      (await calendarSessions(bodyId, { year }, most)).map(({ id, date }) =>
        id === hour.id ? 'hour' : date,
      )
    expect(await days(undefined, 2)).toEqual(['2020-12-31', '2021-01-01'])
    expect((await days(undefined, 5))[0]).toBe('hour')
    expect(await days(undefined, 4)).not.toContain('hour')
    expect(await days(2020, 1)).toEqual(['2020-01-01', '2020-12-31'])
  })

  test.each(['/kalender.ics', '/kalender/kreistag.ics'])(
    'says at %s what it holds',
    async (path) => {
      const read = async (query: string) => (await get(`${path}${query}`)).text()
      expect(await read('')).not.toContain('?jahr=')
      const year = await read('?jahr=2026')
      expect(year).toContain('NAME:Sitzungen 2026: ')
      expect(year.replaceAll('\r\n ', '')).toContain(`SOURCE;VALUE=URI:${ORIGIN}${path}?jahr=2026`)
      expect(year).toContain('Geplante Sitzung')
      expect(await read('?jahr=2025')).not.toContain('BEGIN:VEVENT')
      expect(await read('?jahr=')).toBe(await read(''))
      for (const wrong of ['26', '0000', 'x', '20261', '2026&jahr=2025']) {
        const answer = await get(`${path}?jahr=${wrong}`)
        expect(answer.status, wrong).toBe(400)
        expect(await answer.json()).toMatchObject({ errors: [{ path: 'jahr' }] })
      }
    },
  )
})

describe('the calendar of a committee', () => {
  test('has its sessions alone', async () => {
    const all = await events('/kalender/ausschuss.ics')
    expect(all.map(({ uid }) => uid)).toEqual([scene.inCommittee.id])
  })

  test.each(['nie.ics', 'geheim.ics', 'cdu.ics', 'ausschuss', 'ausschuss.atom'])(
    'is not found at %s',
    async (file) => {
      expect((await get(`/kalender/${file}`)).status).toBe(404)
    },
  )

  test('that was renamed is at its new address', async () => {
    await db.formerSlug.create({
      data: {
        bodyId: scene.body.id,
        kind: 'organization',
        slug: 'frueher',
        publicationId: scene.council.id,
      },
    })
    const answer = await get('/kalender/frueher.ics')
    expect(answer.status).toBe(308)
    expect(answer.headers.get('location')).toBe(`${ORIGIN}/kalender/kreistag.ics`)
  })
})
