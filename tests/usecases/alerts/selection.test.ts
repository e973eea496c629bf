import { useDatabase } from '@tests/database'
import { useMailServer } from '@tests/mail-server'
import {
  aCouncil,
  aDebate,
  itemPayload,
  motionPayload,
  personPayload,
  saved,
  statementPayload,
  votePayload,
  type Council,
} from '@tests/usecases/council'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { saveRecord } from '@/usecases/save-record'
import { withdrawRecord } from '@/usecases/withdraw-record'
import { deliverAll, record, search, subscribe, tellNews } from './readers'

useDatabase('test')
const server = useMailServer()

let council: Council
let debate: Awaited<ReturnType<typeof aDebate>>
beforeEach(async () => {
  council = await aCouncil()
  debate = await aDebate(council)
})

const says = (text: string, kind: 'quote' | 'paraphrase' = 'quote') =>
  statementPayload(debate.itemId, debate.personId, {
    passages: [{ kind, text }],
    citations: debate.citations,
  })

/** What the readers are sent when the record has become calm. */
async function told(after?: number): Promise<string[]> {
  server().received.length = 0
  await tellNews(after)
  await deliverAll()
  return server().received.map(({ subject = '' }) => subject)
}

const HOUR = 3_600_000

describe('a reader of a search', () => {
  test('is told what becomes public and is found, and nothing that was public before', async () => {
    await council.published('statement', says('Integrationshelfer brauchen Planung.'))
    await subscribe(server(), council.bodyId, await search(council.bodyId, 'q=Integrationshelfer'))
    expect(await told()).toEqual([])
    await council.published('statement', says('Ein Integrationshelfer genügt nicht.'))
    await council.published('statement', says('Von etwas anderem.'))
    expect(await told()).toEqual(['1\u00a0neuer Wortbeitrag zu „Integrationshelfer“'])
    expect(server().received[0]?.text).toContain('„Ein Integrationshelfer genügt nicht.“')
    expect(server().received[0]?.text).not.toContain('Planung')
    expect(await told(HOUR)).toEqual([])
  })

  test('is not told of drafts, nor of what is under review', async () => {
    await subscribe(server(), council.bodyId, await search(council.bodyId, 'q=Wortlaut'))
    await council.draft('statement', says('Nur ein Wortlaut im Entwurf.'))
    expect(await told()).toEqual([])
  })

  test('is told of it once, however it is corrected or taken back', async () => {
    await subscribe(server(), council.bodyId, await search(council.bodyId, 'q=Wortlaut'))
    const id = await council.published('statement', says('Das war der Wortlaut.'))
    expect(await told()).toHaveLength(1)
    await correct(id, says('Das ist der Wortlaut.'))
    expect(await told(HOUR)).toEqual([])
    expect(await withdrawRecord(council.publisher, id, 'Das hat niemand gesagt.')).toEqual({
      ok: true,
    })
    expect(await told(2 * HOUR)).toEqual([])
  })

  test('is not told of what was taken back before the mail went out', async () => {
    await subscribe(server(), council.bodyId, await search(council.bodyId, 'q=Wortlaut'))
    const id = await council.published('statement', says('Das war der Wortlaut.'))
    await tellNews()
    await withdrawRecord(council.publisher, id, 'Das hat niemand gesagt.')
    await deliverAll()
    expect(server().received).toEqual([])
    expect(
      (await db.alertMail.findMany({ where: { kind: 'news' } })).map(({ state }) => state),
    ).toEqual(['dropped'])
  })

  test('is not told that an item is called otherwise now', async () => {
    await council.published('statement', says('Das war der Wortlaut.'))
    await subscribe(server(), council.bodyId, await search(council.bodyId, 'q=Wortlaut'))
    await correct(debate.itemId, itemPayload(debate.sessionId, { title: 'Haushalt 2026' }))
    expect(await told()).toEqual([])
  })

  test('is told when the words become public because their item does', async () => {
    const itemId = await council.published(
      'agenda_item',
      itemPayload(debate.sessionId, { number: '2', position: 1 }),
    )
    await db.agendaItem.update({ where: { id: itemId }, data: { isPublic: false } })
    await subscribe(server(), council.bodyId, await search(council.bodyId, 'q=Wortlaut'))
    const id = await council.draft(
      'statement',
      statementPayload(itemId, debate.personId, { citations: debate.citations }),
    )
    await publishAnyhow(id)
    expect(await told()).toEqual([])
    await db.agendaItem.update({ where: { id: itemId }, data: { isPublic: true } })
    await correct(itemId, {
      ...itemPayload(debate.sessionId, { number: '2', position: 1 }),
      title: 'Nicht mehr nichtöffentlich',
    })
    expect(await told(HOUR)).toEqual(['1\u00a0neuer Wortbeitrag zu „Wortlaut“'])
  })
})

/** As an import does, which asks nobody. */
async function publishAnyhow(id: string): Promise<void> {
  const { markShown } = await import('@/db/queries/search-changes')
  await db.$transaction(async (transaction) => {
    await transaction.publication.update({
      where: { id },
      data: { state: 'published', version: 1, publishedAt: new Date() },
    })
    await markShown(transaction, council.bodyId, [{ id, kind: 'statement', state: 'draft' }])
  })
}

async function correct(id: string, payload: unknown): Promise<void> {
  const { kind, lock } = await db.publication.findUniqueOrThrow({ where: { id } })
  saved(
    await saveRecord(council.writer, {
      bodyId: council.bodyId,
      kind,
      id,
      payload,
      lock,
      reason: 'Ein Wort war falsch.',
    }),
  )
  await council.publish(id)
}

describe('a reader of a record', () => {
  test('is told what a person said and moved', async () => {
    const other = await council.published('person', personPayload({ name: 'Paul Probe' }))
    const subject = await record(council.bodyId, 'person', debate.personId)
    await subscribe(server(), council.bodyId, subject)
    await council.published('statement', says('Das bin ich.'))
    await council.published(
      'statement',
      statementPayload(debate.itemId, other, { position: 1, citations: debate.citations }),
    )
    await council.published(
      'motion',
      motionPayload(debate.itemId, {
        moverReported: true,
        movers: [{ organizationId: null, personId: debate.personId }],
        citations: debate.citations,
      }),
    )
    expect(await told()).toEqual(['2\u00a0neue Einträge zu Erika Muster'])
    expect(server().received[0]?.text).toContain('Sachantrag: Antrag')
    expect(server().received[0]?.text).not.toContain('Paul Probe')
  })

  test('is told what a committee has on its agenda, what is moved there, and how it is decided', async () => {
    const subject = await record(council.bodyId, 'organization', debate.organizationId)
    await subscribe(server(), council.bodyId, subject)
    const motion = await council.published(
      'motion',
      motionPayload(debate.itemId, { citations: debate.citations }),
    )
    await council.published(
      'agenda_item',
      itemPayload(debate.sessionId, { number: '2', position: 1, title: 'Verschiedenes' }),
    )
    expect(await told()).toEqual(['2\u00a0neue Einträge zu „Kreistag“'])
    expect(server().received[0]?.text).toContain('Beratung: Verschiedenes')
    await council.published('vote', votePayload(motion, { citations: debate.citations }))
    expect(await told(HOUR)).toEqual(['1\u00a0neuer Eintrag zu „Kreistag“'])
    expect(server().received[0]?.text).toMatch(
      /Abstimmung „Abstimmung über den Antrag“: angenommen/,
    )
  })

  test('is told what became of a motion when that is known later, with no vote, and only once', async () => {
    const subject = await record(council.bodyId, 'organization', debate.organizationId)
    const { citations } = debate
    const moved = (over: Record<string, unknown> = {}) =>
      motionPayload(debate.itemId, { outcome: 'not_reported', citations, ...over })
    const motion = await council.published('motion', moved())
    await subscribe(server(), council.bodyId, subject)
    await correct(motion, moved({ title: 'Antrag der Fraktionen' }))
    expect(await told()).toEqual([])
    await correct(motion, moved({ outcome: 'withdrawn' }))
    expect(await told(HOUR)).toEqual(['1\u00a0neuer Eintrag zu „Kreistag“'])
    expect(server().received[0]?.text).toContain('Ergebnis: zurückgezogen')
    // From now on it is a correction of what was told.
    await correct(motion, moved({ outcome: 'referred' }))
    expect(await told(2 * HOUR)).toEqual([])
  })

  test('is not told again what became of a motion whose vote has told it', async () => {
    const subject = await record(council.bodyId, 'organization', debate.organizationId)
    const { citations } = debate
    const motion = await council.published(
      'motion',
      motionPayload(debate.itemId, { outcome: 'not_reported', citations }),
    )
    await subscribe(server(), council.bodyId, subject)
    await council.published('vote', votePayload(motion, { citations }))
    expect(await told()).toHaveLength(1)
    await correct(motion, motionPayload(debate.itemId, { outcome: 'carried', citations }))
    expect(await told(HOUR)).toEqual([])
  })

  test('is told nothing when the record is not public any more', async () => {
    const subject = await record(council.bodyId, 'person', debate.personId)
    await subscribe(server(), council.bodyId, subject)
    await council.published('statement', says('Das bin ich.'))
    await withdrawRecord(council.publisher, debate.personId, 'Diese Person gibt es nicht.')
    expect(await told()).toEqual([])
  })
})

describe('when', () => {
  test('several things become public one after the other, they are told together', async () => {
    await subscribe(server(), council.bodyId, await search(council.bodyId, ''))
    await council.published('statement', says('Eins.'))
    expect(await told(30_000)).toEqual([]) // the record is not calm yet
    await council.published('statement', says('Zwei.'))
    expect(await told()).toEqual(['2\u00a0neue Wortbeiträge zu Ihrer Suche (alles)'])
    await council.published('statement', says('Drei.'))
    expect(await told(4 * 60_000)).toEqual([]) // told a moment ago
    expect(await told(HOUR)).toHaveLength(1)
  })

  test('a reader wants one mail a day, it comes in the morning', async () => {
    const subject = await search(council.bodyId, '')
    await subscribe(server(), council.bodyId, subject, { frequency: 'daily' })
    await council.published('statement', says('Eins.'))
    await council.published('statement', says('Zwei.'))
    expect(await told()).toEqual([])
    expect(await told(24 * HOUR)).toEqual(['2\u00a0neue Wortbeiträge zu Ihrer Suche (alles)'])
    expect(await told(24 * HOUR + 60_000)).toEqual([])
  })
})
