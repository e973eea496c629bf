import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/db/client'
import type { Actor } from '@/domain/publication/actor'
import { noteAgendaRequest } from '@/usecases/agenda/note-request'
import { proposeMotion } from '@/usecases/agenda/propose-motion'
import { readAgendaItem } from '@/usecases/agenda/read-item'
import { anActor } from '../../actors'
import {
  createBody,
  createItem,
  createOrganization,
  createPaper,
  createSession,
  createSource,
} from '../../builders'
import { useDatabase } from '../../database'

useDatabase()

let clerk: Actor
beforeAll(async () => {
  clerk = await anActor('clerk')
})

async function anItem(statutorySeats: number | null = 55) {
  const { id: bodyId } = await createBody()
  const faction = await createOrganization(bodyId, { kind: 'faction', name: 'SPD-Fraktion' })
  const term = await db.legislativeTerm.create({
    data: { bodyId, name: '2025–2030', statutorySeats },
  })
  const session = await createSession(bodyId, { state: 'draft', termId: term.id })
  const item = await createItem(session.id, { state: 'draft', number: '4' })
  return { bodyId, faction, sessionId: session.id, itemId: item.id }
}

describe('a request to put an item on the agenda', () => {
  it('is noted with who asked and why, and answered by the paragraph', async () => {
    const { bodyId, faction, sessionId, itemId } = await anItem()
    const ask = (over: object) =>
      noteAgendaRequest(clerk, {
        bodyId,
        sessionId,
        itemId,
        factionId: '',
        supporters: '',
        inTime: true,
        grounds: 'Der Radweg ist gesperrt.',
        reason: '',
        ...over,
      })
    const byFaction = await ask({ factionId: faction.id })
    expect(byFaction).toMatchObject({ ok: true })
    expect(JSON.stringify(byFaction)).toContain('ist in die Tagesordnung aufzunehmen')
    const byFew = await ask({ supporters: '10' })
    expect(JSON.stringify(byFew)).toContain('11 von 55')
    expect(JSON.stringify(await ask({ supporters: '11', inTime: false }))).toContain(
      'nicht fristgerecht',
    )
    const { note } = await db.agendaItem.findUniqueOrThrow({ where: { id: itemId } })
    expect(note?.split('\n\n')[0]).toBe(
      'Auf Verlangen von „SPD-Fraktion“ auf der Tagesordnung (§\u00a033 Abs.\u00a01 KrO\u00a0NRW). Begründung: Der Radweg ist gesperrt.',
    )
    expect(await ask({})).toMatchObject({ errors: [{ path: 'supporters' }] })
    expect(await ask({ supporters: '-3' })).toMatchObject({ errors: [{ path: 'supporters' }] })
    expect(await ask({ factionId: 'x' })).toMatchObject({ errors: [{ path: 'factionId' }] })
    expect(await ask({ factionId: faction.id, grounds: ' ' })).toMatchObject({
      errors: [{ path: 'grounds' }],
    })
    expect(await ask({ factionId: faction.id, grounds: 'x'.repeat(3000) })).toMatchObject({
      errors: [{ path: 'grounds' }],
    })
  })

  it('cannot be weighed by members where their number is not known', async () => {
    const { bodyId, sessionId, itemId } = await anItem(null)
    expect(
      await noteAgendaRequest(clerk, {
        bodyId,
        sessionId,
        itemId,
        factionId: '',
        supporters: '12',
        inTime: true,
        grounds: 'Weil.',
        reason: '',
      }),
    ).toMatchObject({ ok: false, errors: [{ path: 'supporters' }] })
  })
})

describe('a Beschlussvorschlag', () => {
  it('stands with its item, its paper and its mover', async () => {
    const { bodyId, faction, sessionId, itemId } = await anItem()
    const paper = await createPaper(bodyId, { title: 'Vorlage 17/2026' })
    const propose = (over: object) =>
      proposeMotion(clerk, {
        bodyId,
        itemId,
        title: 'Radweg bauen',
        text: 'Der Kreistag beschließt den Bau des Radwegs.',
        paperId: paper.id,
        organizationId: faction.id,
        personId: '',
        ...over,
      })
    expect(await propose({})).toMatchObject({ ok: true })
    const found = await readAgendaItem(clerk, bodyId, sessionId, itemId)
    expect(found?.motions).toMatchObject([
      { title: 'Radweg bauen', outcome: 'not_reported', paper: 'Vorlage 17/2026', state: 'draft' },
    ])
    expect(await propose({ text: '' })).toMatchObject({ status: 422, errors: [{ path: 'text' }] })
    expect(await propose({ paperId: faction.id })).toMatchObject({ errors: [{ path: 'paperId' }] })
    expect(await readAgendaItem(clerk, bodyId, sessionId, 'x')).toBeNull()
    expect(await readAgendaItem(clerk, (await createBody()).id, sessionId, itemId)).toBeNull()
  })

  it('cites the minutes in the making where the session has a desk', async () => {
    const { bodyId, sessionId, itemId } = await anItem()
    const source = await createSource(bodyId, { kind: 'minutes', state: 'draft' })
    await db.desk.create({ data: { sessionId, bodyId, sourceId: source.id } })
    const made = await proposeMotion(clerk, {
      bodyId,
      itemId,
      title: 'A',
      text: 'B',
      paperId: '',
      organizationId: '',
      personId: '',
    })
    expect(
      await db.citation.findMany({ where: { publicationId: made.ok ? made.id : '' } }),
    ).toMatchObject([{ sourceId: source.id, locator: 'TOP 4' }])
  })
})
