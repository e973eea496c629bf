import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { insertRows } from '@/db/bulk/insert-rows'
import { db } from '@/db/client'
import type { AgendaMove } from '@/domain/procedure/agenda-order'
import { addAgendaItems } from '@/usecases/agenda/add-items'
import { arrangeAgenda } from '@/usecases/agenda/arrange-agenda'
import { changeAgendaItem, valuesOf, type ItemValues } from '@/usecases/agenda/change-item'
import { readAgenda } from '@/usecases/agenda/read-agenda'
import { removeAgendaItem } from '@/usecases/agenda/remove-item'
import { readForEditing } from '@/usecases/edit-record'
import { publishRecord } from '@/usecases/publish-record'
import { submitRecord } from '@/usecases/submit-record'
import { anActor } from '../../actors'
import { createBody } from '../../builders'
import { useDatabase } from '../../database'
import {
  aCouncil,
  motionPayload,
  organizationPayload,
  sessionPayload,
  type Council,
} from '../council'

useDatabase()

let council: Council
let organizationId: string

beforeAll(async () => {
  council = await aCouncil()
  organizationId = await council.published('organization', organizationPayload())
})

const now = new Date().toISOString()
const draftRow = {
  kind: 'agenda_item',
  state: 'draft',
  version: 0,
  lock: 1,
  createdAt: now,
  updatedAt: now,
}
const itemRow = { titleReported: true, isPublic: true, addedInSession: false }

/** A planned session with an agenda; `!` marks an item of the closed part. */
async function anAgenda(...titles: string[]) {
  const { bodyId, writer } = council
  const sessionId = await council.draft(
    'session',
    sessionPayload(organizationId, { sessionState: 'planned' }),
  )
  const base = { bodyId, sessionId, reason: '' }
  if (titles.length > 0) {
    const items = titles.map((title) => ({
      title: title.replace('!', ''),
      isPublic: !title.startsWith('!'),
    }))
    expect(await addAgendaItems(writer, { ...base, items })).toMatchObject({ ok: true })
  }
  const read = async () => {
    const agenda = await readAgenda(writer, bodyId, sessionId)
    if (!agenda) throw new Error('no agenda')
    return agenda
  }
  const written = async () =>
    (await read()).items
      .map(({ number, title, isPublic }) => `${isPublic ? '' : '!'}${number ?? '–'} ${title}`)
      .join(', ')
  const idOf = async (title: string) =>
    (await read()).items.find((item) => item.title === title)?.id ?? ''
  const move = async (kind: AgendaMove['kind'], title: string, target?: string, reason = '') =>
    arrangeAgenda(writer, {
      ...base,
      reason,
      mark: (await read()).mark,
      moves: [
        {
          kind,
          id: await idOf(title),
          ...(target === undefined ? {} : { target: await idOf(target) }),
        } as AgendaMove,
      ],
    })
  const values = async (title: string): Promise<ItemValues> => {
    const record = await readForEditing(writer, 'agenda_item', await idOf(title))
    if (!record) throw new Error('no item')
    return valuesOf(record.payload)
  }
  return { ...base, read, written, idOf, move, values }
}

describe('an agenda', () => {
  it('gets items at the end of their part, numbered by the rule', async () => {
    const { written, sessionId } = await anAgenda('Haushalt', '!Vergabe', 'Radweg')
    expect(await written()).toBe('1 Haushalt, 2 Radweg, !1 Vergabe')
    const rows = await db.agendaItem.findMany({
      where: { sessionId },
      orderBy: { position: 'asc' },
      include: { publication: true },
    })
    expect(rows.map(({ publication }) => publication.title)).toEqual([
      'TOP 1: Haushalt',
      'TOP 2: Radweg',
      'TOP 1: Vergabe',
    ])
    expect(new Set(rows.map(({ slug }) => slug)).size).toBe(3)
  })

  it('gives items of the same title and of reserved names addresses of their own', async () => {
    const { sessionId } = await anAgenda('Haushalt', 'Haushalt', 'Live')
    const rows = await db.agendaItem.findMany({
      where: { sessionId },
      orderBy: { position: 'asc' },
    })
    expect(rows.map(({ slug }) => slug)).toEqual(['haushalt', 'haushalt-2', 'live-2'])
  })

  it('moves items, makes sub-items and carries them to the other part', async () => {
    const { written, move } = await anAgenda('A', 'B', 'C', '!X')
    expect(await move('up', 'C')).toEqual({ ok: true, changed: 2 })
    expect(await written()).toBe('1 A, 2 C, 3 B, !1 X')
    await move('in', 'C')
    expect(await written()).toBe('1 A, 1.1 C, 2 B, !1 X')
    await move('part', 'A')
    expect(await written()).toBe('1 B, !1 X, !2 A, !2.1 C')
    await move('before', 'B', 'A')
    expect(await written()).toBe('!1 X, !2 B, !3 A, !3.1 C')
  })

  it('keeps numbers given by hand, tells doubled ones, and numbers anew when asked', async () => {
    const agenda = await anAgenda('A', 'B', 'C')
    const base = await agenda.values('B')
    expect(
      await changeAgendaItem(council.writer, {
        ...agenda,
        itemId: await agenda.idOf('B'),
        base,
        typed: { ...base, number: '1' },
        newMatter: false,
      }),
    ).toEqual({ ok: true })
    expect(await agenda.written()).toBe('1 A, 1 B, 3 C')
    expect((await agenda.read()).doubled).toMatchObject([{ number: '1', isPublic: true }])
    await agenda.move('up', 'C')
    expect(await agenda.written()).toBe('1 A, 3 C, 1 B')
    const { mark } = await agenda.read()
    expect(
      await arrangeAgenda(council.writer, { ...agenda, mark, moves: 'renumber' }),
    ).toMatchObject({ ok: true })
    expect(await agenda.written()).toBe('1 A, 2 C, 3 B')
  })

  it('moves nothing for whoever saw another order', async () => {
    const agenda = await anAgenda('A', 'B', 'C')
    const { mark } = await agenda.read()
    await agenda.move('up', 'C')
    const late = await arrangeAgenda(council.writer, {
      ...agenda,
      mark,
      moves: [{ kind: 'down', id: await agenda.idOf('A') }],
    })
    expect(late).toMatchObject({ ok: false, status: 409 })
    expect(await agenda.written()).toBe('1 A, 2 C, 3 B')
  })

  it('lets two change different fields of an item, and tells who changes the same one', async () => {
    const agenda = await anAgenda('A')
    const itemId = await agenda.idOf('A')
    const base = await agenda.values('A')
    const change = (typed: Partial<ItemValues>, seen = base) =>
      changeAgendaItem(council.writer, {
        ...agenda,
        itemId,
        base: seen,
        typed: { ...seen, ...typed },
        newMatter: false,
      })
    expect(await change({ title: 'Haushalt 2027' })).toEqual({ ok: true })
    expect(await change({ rapporteur: 'Frau Muster' })).toEqual({ ok: true })
    const refused = await change({ title: 'Etat 2027' })
    expect(refused).toMatchObject({ ok: false, status: 409, errors: [{ path: 'title' }] })
    expect(JSON.stringify(refused)).toContain('Haushalt 2027')
    expect(await agenda.values('Haushalt 2027')).toMatchObject({ rapporteur: 'Frau Muster' })
    // Having seen it, whoever insists may.
    const now = await agenda.values('Haushalt 2027')
    expect(await change({ title: 'Etat 2027' }, now)).toEqual({ ok: true })
  })

  it('keeps that a matter is called a second time, and takes it back', async () => {
    const agenda = await anAgenda('Haushalt')
    const itemId = await agenda.idOf('Haushalt')
    const choose = async (secondCall: string) => {
      const base = await agenda.values('Haushalt')
      const typed = { ...base, secondCall }
      const change = { ...agenda, itemId, base, typed, newMatter: false }
      return changeAgendaItem(council.writer, change)
    }
    for (const call of ['with_notice', 'without_notice', '']) {
      expect(await choose(call)).toEqual({ ok: true })
      expect(await agenda.values('Haushalt')).toMatchObject({ secondCall: call })
    }
    expect(await choose('dritte')).toMatchObject({ ok: false, errors: [{ path: 'secondCall' }] })
  })

  it('refuses a title of 5,000 characters at its field and takes one of 1,000', async () => {
    const agenda = await anAgenda()
    const add = (...titles: string[]) =>
      addAgendaItems(council.writer, {
        ...agenda,
        items: titles.map((title) => ({ title, isPublic: true })),
      })
    expect(await add('x'.repeat(1000))).toMatchObject({ ok: true })
    expect(await add('Kurz', 'y'.repeat(5000))).toEqual({
      ok: false,
      status: 422,
      errors: [{ path: 'titles', message: 'Zeile 2: Höchstens 1000 Zeichen.' }],
    })
    expect((await agenda.read()).items).toHaveLength(1)
  })

  it('makes a matter of an item', async () => {
    const agenda = await anAgenda('Radweg an der Sieg')
    const base = await agenda.values('Radweg an der Sieg')
    expect(
      await changeAgendaItem(council.writer, {
        ...agenda,
        itemId: await agenda.idOf('Radweg an der Sieg'),
        base,
        typed: base,
        newMatter: true,
      }),
    ).toEqual({ ok: true })
    expect((await agenda.read()).items[0]?.matter?.title).toBe('Radweg an der Sieg')
  })

  it('loses a draft that nothing hangs on, and the numbers follow', async () => {
    const agenda = await anAgenda('A', 'B', 'C')
    const remove = async (title: string) =>
      removeAgendaItem(council.writer, { ...agenda, itemId: await agenda.idOf(title) })
    expect(await remove('A')).toMatchObject({ ok: true })
    expect(await agenda.written()).toBe('1 B, 2 C')
    await council.draft(
      'motion',
      motionPayload(await agenda.idOf('C'), { outcome: 'not_reported' }),
    )
    expect(await remove('C')).toMatchObject({ ok: false, status: 422 })
    expect(await remove('gibt es nicht')).toMatchObject({ ok: false, status: 404 })
    expect(await agenda.written()).toBe('1 B, 2 C')
  })

  it('changes published items through a pending change with a reason', async () => {
    const agenda = await anAgenda('A', 'B')
    for (const id of [agenda.sessionId, await agenda.idOf('A'), await agenda.idOf('B')]) {
      expect(await submitRecord(council.writer, id)).toEqual({ ok: true })
      expect(await publishRecord(council.publisher, id)).toEqual({ ok: true })
    }
    const unexplained = await agenda.move('up', 'B')
    expect(unexplained).toMatchObject({ ok: false, status: 422, errors: [{ path: 'reason' }] })
    const why = 'Auf Wunsch des Berichterstatters vorgezogen'
    expect(await agenda.move('up', 'B', undefined, why)).toEqual({ ok: true, changed: 2 })
    // The office sees the new order, the public the old one until it is published.
    expect(await agenda.written()).toBe('1 B, 2 A')
    const stored = await db.agendaItem.findMany({
      where: { sessionId: agenda.sessionId },
      orderBy: { position: 'asc' },
    })
    expect(stored.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 A', '2 B'])
    const id = await agenda.idOf('B')
    expect(await submitRecord(council.writer, id)).toEqual({ ok: true })
    expect(await publishRecord(council.publisher, id)).toEqual({ ok: true })
    expect(await db.agendaItem.findUnique({ where: { id } })).toMatchObject({ number: '1' })
    expect(
      await removeAgendaItem(council.writer, { ...agenda, itemId: id, reason: why }),
    ).toMatchObject({ ok: false, status: 422 })
  })

  test('an agenda of 500 items moves from end to end in a moment', async () => {
    const agenda = await anAgenda()
    const titles = Array.from({ length: 500 }, (_, index) => `Punkt ${index + 1}`)
    const last = titles.at(-1) ?? ''
    const rows = titles.map((title, position) => ({ id: randomUUID(), title, position }))
    await db.$transaction(async (transaction) => {
      await insertRows(
        transaction,
        'Publication',
        rows.map(({ id, title }) => ({ ...draftRow, id, bodyId: agenda.bodyId, title })),
      )
      await insertRows(
        transaction,
        'AgendaItem',
        rows.map(({ id, title, position }) => ({
          ...itemRow,
          id,
          sessionId: agenda.sessionId,
          title,
          position,
          number: `${position + 1}`,
          slug: `punkt-${position + 1}`,
        })),
      )
    })
    const start = Date.now()
    expect(await agenda.move('before', last, 'Punkt 1')).toEqual({ ok: true, changed: 500 })
    expect(Date.now() - start).toBeLessThan(5000)
    expect((await agenda.read()).items[0]).toMatchObject({ title: last, number: '1' })
    expect(
      await addAgendaItems(council.writer, {
        ...agenda,
        items: [{ title: 'Einer zu viel', isPublic: true }],
      }),
    ).toMatchObject({ ok: false, status: 422 })
  }, 60_000)

  it('is changed by nobody who may not, and not from another body', async () => {
    const agenda = await anAgenda('A')
    const items = [{ title: 'Neu', isPublic: true }]
    const reviewer = await anActor('reviewer')
    expect(await addAgendaItems(reviewer, { ...agenda, items })).toMatchObject({ status: 403 })
    const other = await createBody()
    expect(
      await addAgendaItems(council.writer, { ...agenda, bodyId: other.id, items }),
    ).toMatchObject({ status: 404 })
    expect(
      await addAgendaItems(council.writer, { ...agenda, sessionId: 'x', items }),
    ).toMatchObject({ status: 404 })
    expect(await readAgenda(council.writer, other.id, agenda.sessionId)).toBeNull()
    expect(await addAgendaItems(await anActor('clerk'), { ...agenda, items })).toMatchObject({
      ok: true,
    })
  })
})
