import {
  createBody,
  createItem,
  createMotion,
  createOrganization,
  createPerson,
  createSession,
  createStatement,
  createVote,
} from '@tests/builders'
import { useDatabase } from '@tests/database'
import * as fc from 'fast-check'
import { setTimeout as delay } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import type { Transaction } from '@/db/records/store'

useDatabase()

/** What is marked otherwise than the rule says, written out once more: nothing. */
const wrong = () => db.$queryRaw<{ id: string }[]>`
  WITH sessions AS (
    SELECT s."id", CASE WHEN s."isPublic" AND p."state" = 'published' AND q."state" = 'published'
        AND o."bodyId" = s."bodyId" THEN s."bodyId" END AS body, s."shownIn"
    FROM "Session" s JOIN "Publication" p ON p."id" = s."id"
    JOIN "Organization" o ON o."id" = s."organizationId" JOIN "Publication" q ON q."id" = o."id"),
  items AS (
    SELECT i."id", CASE WHEN i."isPublic" AND p."state" = 'published' THEN s.body END AS body, i."shownIn"
    FROM "AgendaItem" i JOIN "Publication" p ON p."id" = i."id" JOIN sessions s ON s."id" = i."sessionId"),
  motions AS (
    SELECT m."id", CASE WHEN p."state" = 'published' THEN i.body END AS body, m."shownIn"
    FROM "Motion" m JOIN "Publication" p ON p."id" = m."id" JOIN items i ON i."id" = m."agendaItemId"),
  votes AS (
    SELECT v."id", CASE WHEN p."state" = 'published' THEN m.body END AS body, v."shownIn"
    FROM "Vote" v JOIN "Publication" p ON p."id" = v."id" JOIN motions m ON m."id" = v."motionId"),
  statements AS (
    SELECT t."id", CASE WHEN p."state" = 'published' AND q."state" = 'published' AND n."bodyId" = i.body
        THEN i.body END AS body, t."shownIn"
    FROM "Statement" t JOIN "Publication" p ON p."id" = t."id" JOIN items i ON i."id" = t."agendaItemId"
    JOIN "Speaker" k ON k."id" = t."speakerId" JOIN "Person" n ON n."id" = k."personId"
    JOIN "Publication" q ON q."id" = n."id")
  SELECT "id"::text FROM (SELECT * FROM sessions UNION ALL SELECT * FROM items UNION ALL SELECT * FROM motions
    UNION ALL SELECT * FROM votes UNION ALL SELECT * FROM statements) r
  WHERE body IS DISTINCT FROM "shownIn"`

interface Scene {
  publications: string[]
  sessions: string[]
  items: string[]
  speakers: string[]
  persons: string[]
}

let scene: Scene

beforeAll(async () => {
  const body = await createBody()
  const organizations = [await createOrganization(body.id), await createOrganization(body.id)]
  const persons = [await createPerson(body.id), await createPerson(body.id)]
  const made: Scene = {
    publications: [...organizations, ...persons].map(({ id }) => id),
    sessions: [],
    items: [],
    speakers: [],
    persons: persons.map(({ id }) => id),
  }
  for (const { id: organizationId } of organizations) {
    const session = await createSession(body.id, { organizationId })
    made.sessions.push(session.id)
    for (const { id: personId } of persons) {
      const item = await createItem(session.id)
      const motion = await createMotion(item.id)
      const vote = await createVote(motion.id)
      const statement = await createStatement(item.id, {
        personId,
        office: `Amt ${made.items.length}`,
      })
      made.items.push(item.id)
      made.speakers.push(statement.speakerId)
      made.publications.push(item.id, motion.id, vote.id, statement.id)
    }
    made.publications.push(session.id)
  }
  scene = made
})

const pick = (ids: string[], index: number): string => ids[index % ids.length] ?? ''

const change = fc.oneof(
  fc.record({
    what: fc.constant('state' as const),
    index: fc.nat(),
    to: fc.constantFrom('draft', 'in_review', 'published', 'withdrawn'),
  }),
  fc.record({ what: fc.constant('session' as const), index: fc.nat(), to: fc.boolean() }),
  fc.record({ what: fc.constant('item' as const), index: fc.nat(), to: fc.boolean() }),
  fc.record({ what: fc.constant('speaker' as const), index: fc.nat(), to: fc.nat() }),
)

describe('what the database marks as shown', () => {
  test('is what is published in whatever is published, as soon as it is written', async () => {
    expect(await wrong()).toEqual([])
    expect(await db.statement.count({ where: { shownIn: null } })).toBe(0)
  })

  test('follows every change, whatever its order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 5, maxLength: 25 }), async (changes) => {
        for (const { what, index, to } of changes) {
          if (what === 'state')
            await db.publication.update({
              where: { id: pick(scene.publications, index) },
              data: {
                state: to,
                ...(to === 'published' || to === 'withdrawn'
                  ? { version: 1, publishedAt: new Date() }
                  : {}),
              },
            })
          else if (what === 'session')
            await db.session.update({
              where: { id: pick(scene.sessions, index) },
              data: { isPublic: to },
            })
          else if (what === 'item')
            await db.agendaItem.update({
              where: { id: pick(scene.items, index) },
              data: { isPublic: to },
            })
          else
            await db.speaker.update({
              where: { id: pick(scene.speakers, index) },
              data: { personId: pick(scene.persons, to) },
            })
          expect(await wrong()).toEqual([])
        }
      }),
      { numRuns: 12 },
    )
  })

  test('cannot be written by anybody', async () => {
    const id = pick(scene.items, 0)
    await db.publication.update({ where: { id }, data: { state: 'withdrawn' } })
    await db.agendaItem.update({ where: { id }, data: { shownIn: id } })
    expect(await wrong()).toEqual([])
  })

  test.each(['the record', 'the item'])(
    'is right for a record and its item that two hands show at once, %s first',
    async (first) => {
      const body = await createBody()
      const session = await createSession(body.id)
      const item = await createItem(session.id)
      const { id, speakerId } = await createStatement(item.id)
      await db.publication.update({ where: { id: item.id }, data: { state: 'draft' } })
      const steps = {
        'the item': (by: typeof db | Transaction) =>
          by.publication.update({ where: { id: item.id }, data: shown }),
        'the record': (by: typeof db | Transaction) =>
          by.publication.create({
            data: {
              ...shown,
              bodyId: body.id,
              kind: 'statement',
              title: 'Worte',
              citations: { create: { sourceId: source, locator: 'S. 1', position: 0 } },
              statement: {
                create: {
                  position: 9,
                  agendaItemId: item.id,
                  speakerId,
                  passages: { create: words },
                },
              },
            },
          }),
      }
      const { sourceId: source } = await db.citation.findFirstOrThrow({
        where: { publicationId: id },
      })
      const other = first === 'the item' ? 'the record' : 'the item'
      let later: Promise<unknown> = Promise.resolve()
      await db.$transaction(async (transaction) => {
        await steps[first as keyof typeof steps](transaction)
        later = steps[other](db).then((made) => made)
        await delay(100) // the other one has begun
      })
      await later
      expect(await wrong()).toEqual([])
      expect(await db.statement.count({ where: { agendaItemId: item.id, shownIn: null } })).toBe(0)
    },
  )
})

const words = { kind: 'quote', text: 'Worte', position: 0 } as const
const shown = { state: 'published', version: 1, publishedAt: new Date() } as const
