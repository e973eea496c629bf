import { beforeEach, describe, expect, test } from 'vitest'
import { createBody, createItem, createSession } from '@tests/builders'
import { useDatabase } from '@tests/database'
import { db } from '@/db/client'
import { reportError, type ErrorReportForm } from '@/usecases/report-error'

useDatabase('test')

let bodyId: string
beforeEach(async () => {
  bodyId = (await createBody()).id
})

const form = (fields: Partial<ErrorReportForm> = {}): ErrorReportForm => ({
  address: '/sitzungen/juni?kind=quote#w',
  message: 'Der Name ist falsch geschrieben.',
  sender: '192.0.2.1',
  ...fields,
})

const stored = () => db.errorReport.findMany({ where: { bodyId } })

describe('a report', () => {
  test('reaches the inbox, and its sender cannot be read from it', async () => {
    expect(await reportError(bodyId, form({ contact: ' a@example.de ' }))).toEqual({ ok: true })
    const [report] = await stored()
    expect(report).toMatchObject({
      address: '/sitzungen/juni?kind=quote#w',
      message: 'Der Name ist falsch geschrieben.',
      contact: 'a@example.de',
      state: 'open',
      publicationId: null,
    })
    expect(report?.sender).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(report)).not.toContain('192.0.2.1')
  })

  test.each<[string, Partial<ErrorReportForm>]>([
    ['message', { message: 'zu kurz' }],
    ['message', { message: '   zu kurz    \n   ' }],
    ['message', { message: 'x'.repeat(4001) }],
    ['contact', { contact: 'keine Adresse' }],
    ['address', { address: 'https://example.de/' }],
    ['address', { address: '//example.de' }],
    ['address', { address: '/\\example.de' }],
    ['address', { address: '' }],
    ['address', { address: '/a\nb' }],
  ])('with a wrong %s is refused beside the field', async (path, fields) => {
    const answer = await reportError(bodyId, form(fields))
    if (answer.ok) throw new Error('accepted')
    expect(answer.errors.map((error) => error.path)).toEqual([path])
    expect(answer.limited).toBeUndefined()
    expect(await stored()).toEqual([])
  })

  test('needs no address for an answer', async () => {
    for (const contact of ['', '  ', null, undefined])
      expect(await reportError(bodyId, form({ contact }))).toEqual({ ok: true })
    expect((await stored()).map(({ contact }) => contact)).toEqual([null, null, null, null])
  })

  test('names its record only if the public can see that', async () => {
    const session = await createSession(bodyId)
    const open = await createItem(session.id)
    const closed = await createItem(session.id, { isPublic: false })
    const foreign = await createItem((await createSession((await createBody()).id)).id)
    for (const recordId of [open.id, closed.id, foreign.id, 'x'])
      expect(await reportError(bodyId, form({ recordId }))).toEqual({ ok: true })
    const reports = await db.errorReport.findMany({ where: { bodyId }, orderBy: { id: 'asc' } })
    expect(reports.map(({ publicationId }) => publicationId)).toEqual([open.id, null, null, null])
  })

  test('of something that fills in hidden fields is thanked for and forgotten', async () => {
    expect(await reportError(bodyId, form({ website: 'https://example.com' }))).toEqual({
      ok: true,
    })
    expect(await stored()).toEqual([])
  })
})

describe('one sender', () => {
  test('can send five reports an hour, others still theirs', async () => {
    for (let n = 0; n < 5; n++) expect((await reportError(bodyId, form())).ok).toBe(true)
    expect(await reportError(bodyId, form())).toMatchObject({ ok: false, limited: true })
    expect((await reportError(bodyId, form({ sender: '192.0.2.2' }))).ok).toBe(true)
    expect(await stored()).toHaveLength(6)
  })

  test('gets no more by sending all at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => reportError(bodyId, form())))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(5)
  })

  test('is free again after an hour and forgotten after a day', async () => {
    for (let n = 0; n < 5; n++) await reportError(bodyId, form())
    const hours = (count: number) => new Date(Date.now() - count * 60 * 60 * 1000)
    await db.errorReport.updateMany({ data: { createdAt: hours(2) } })
    expect((await reportError(bodyId, form())).ok).toBe(true)
    expect((await stored()).every(({ sender }) => sender !== null)).toBe(true)
    await db.errorReport.updateMany({ data: { createdAt: hours(25) } })
    await reportError(bodyId, form())
    const senders = (await stored()).map(({ sender }) => sender !== null)
    expect(senders.filter(Boolean)).toHaveLength(1)
  })
})
