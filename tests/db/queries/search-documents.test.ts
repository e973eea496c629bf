import {
  createBody,
  createItem,
  createMotion,
  createPerson,
  createSession,
  createStatement,
} from '@tests/builders'
import { useDatabase } from '@tests/database'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { allSearchDocuments, searchDocuments } from '@/db/queries/search-documents'
import type { SearchDocument } from '@/domain/record/search-document'

useDatabase()

let bodyId: string
let later: string
let earlier: string
let undated: string

beforeAll(async () => {
  ;({ id: bodyId } = await createBody())
  const onDay = async (day?: string) =>
    (await createItem((await createSession(bodyId, day === undefined ? {} : { day })).id)).id
  later = await onDay('2021-06-25')
  earlier = await onDay('1969-12-31')
  undated = await onDay()
  await db.session.updateMany({
    where: { agendaItems: { some: { id: undated } } },
    data: { earliestDay: null, latestDay: null },
  })
})

async function all(): Promise<SearchDocument[]> {
  const found: SearchDocument[] = []
  for await (const batch of allSearchDocuments(bodyId)) found.push(...batch)
  return found
}

const documentOf = async (id: string) => (await searchDocuments(bodyId, [id]))[0]

describe('a public statement', () => {
  test('comes with everything that is shown of it', async () => {
    const { id: personId } = await createPerson(bodyId)
    const { id: motionId } = await createMotion(later)
    const { id: sessionId, organizationId } = await db.session.findFirstOrThrow({
      where: { agendaItems: { some: { id: later } } },
    })
    const first = await createStatement(later, { personId })
    const { id, position } = await createStatement(later, {
      personId,
      office: 'Landrat',
      motionId,
      replyToId: first.id,
      stance: 'against',
      note: 'Bemerkung „in Klammern“',
      passages: ['Wörtlich: \\ "so" 🙂\n', { kind: 'paraphrase', text: 'Sinngemäß.' }],
    })
    const citations = await db.citation.findMany({
      where: { publicationId: id },
      select: { sourceId: true, locator: true, excerpt: true },
    })
    expect(citations).not.toEqual([])
    expect(await documentOf(id)).toEqual({
      id,
      version: 1,
      position,
      personId,
      factionId: null,
      office: 'Landrat',
      agendaItemId: later,
      sessionId,
      organizationId,
      matterId: null,
      earliestDay: '2021-06-25',
      latestDay: '2021-06-25',
      motionId,
      replyTo: { id: first.id, personId },
      stance: 'against',
      note: 'Bemerkung „in Klammern“',
      passages: [
        { kind: 'quote', text: 'Wörtlich: \\ "so" 🙂\n' },
        { kind: 'paraphrase', text: 'Sinngemäß.' },
      ],
      citations,
    })
  })

  test('does not tell of a motion and a reply that are not public', async () => {
    const { id: motionId } = await createMotion(later, { state: 'draft' })
    const { id: replyToId } = await createStatement(later, { state: 'draft' })
    const { id } = await createStatement(later, { motionId, replyToId })
    expect(await documentOf(id)).toMatchObject({ motionId: null, replyTo: null })
  })
})

test('drafts, hidden speakers and other bodies are left out of all and of some', async () => {
  const hidden = await createPerson(bodyId, { state: 'draft' })
  const other = await createBody()
  const elsewhere = await createItem((await createSession(other.id)).id)
  const ids = [
    (await createStatement(later, { state: 'draft' })).id,
    (await createStatement(later, { personId: hidden.id })).id,
    (await createStatement(elsewhere.id)).id,
  ]
  expect(await searchDocuments(bodyId, ids)).toEqual([])
  expect((await all()).filter(({ id }) => ids.includes(id))).toEqual([])
})

test('all come by day, unknown days first, then by id, and alike when some are asked for', async () => {
  for (const item of [later, undated, earlier, later, earlier]) await createStatement(item)
  const documents = await all()
  const keys = documents.map(({ earliestDay, id }) => `${earliestDay ?? ''} ${id}`)
  expect(new Set(documents.map(({ earliestDay }) => earliestDay)).size).toBe(3)
  expect(keys).toEqual(keys.toSorted())
  const ids = documents.map(({ id }) => id)
  expect(await searchDocuments(bodyId, ids)).toEqual(documents)
})
