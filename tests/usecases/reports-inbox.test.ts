import { describe, expect, it } from 'vitest'
import { InvalidInput } from '@/domain/record/invalid-input'
import { reportError } from '@/usecases/report-error'
import { answerReport, listReports, reopenReport } from '@/usecases/reports-inbox'
import { anActor } from '../actors'
import { useDatabase } from '../database'
import { aCouncil, organizationPayload, type Council } from './council'

useDatabase()

let senders = 0

async function aReport({ bodyId }: Council, recordId?: string): Promise<void> {
  senders += 1
  const sender = `192.0.2.${senders}`
  const message = 'Der Name ist falsch geschrieben.'
  expect(
    await reportError(bodyId, {
      address: '/personen/muster',
      recordId,
      message,
      contact: 'leserin@example.org',
      sender,
    }),
  ).toEqual({ ok: true })
}

const open = (council: Council) => listReports(council.publisher, council.bodyId)

async function firstId(council: Council): Promise<string> {
  const [first] = (await open(council))?.items ?? []
  if (!first) throw new Error('no report')
  return first.id
}

describe('the inbox of reports', () => {
  it('holds what readers reported, with the record it is about', async () => {
    const council = await aCouncil()
    const recordId = await council.published('organization', organizationPayload())
    await aReport(council, recordId)
    expect(await open(council)).toMatchObject({
      total: 1,
      items: [
        {
          address: '/personen/muster',
          message: 'Der Name ist falsch geschrieben.',
          contact: 'leserin@example.org',
          state: 'open',
          handled: null,
          record: { id: recordId, kind: 'organization', title: 'Kreistag' },
        },
      ],
    })
  })

  it('is closed to clerks, and so are its reports', async () => {
    const council = await aCouncil()
    await aReport(council)
    const clerk = await anActor('clerk')
    const id = await firstId(council)
    expect(await listReports(clerk, council.bodyId)).toBeNull()
    expect(await answerReport(clerk, council.bodyId, id, { answer: 'x' })).toMatchObject({
      ok: false,
    })
    expect(await reopenReport(clerk, council.bodyId, id)).toMatchObject({ ok: false })
    expect((await open(council))?.total).toBe(1)
  })

  it('puts a report away with what was done, by whom, and can take it out again', async () => {
    const council = await aCouncil()
    await aReport(council)
    const id = await firstId(council)
    const { publisher, bodyId } = council
    expect(await answerReport(publisher, bodyId, id, { answer: ' Berichtigt. ' })).toEqual({
      ok: true,
    })
    expect((await open(council))?.total).toBe(0)
    expect(await listReports(publisher, bodyId, { state: 'done' })).toMatchObject({
      items: [{ id, state: 'done', answer: 'Berichtigt.', handled: { by: 'Prüfer' } }],
    })
    expect(await reopenReport(publisher, bodyId, id)).toEqual({ ok: true })
    expect(await open(council)).toMatchObject({
      items: [{ id, answer: 'Berichtigt.', handled: null }],
    })
  })

  it('lets only one of two people close a report, and loses no note', async () => {
    const council = await aCouncil()
    await aReport(council)
    const id = await firstId(council)
    const answers = await Promise.all(
      ['eins', 'zwei'].map((answer) =>
        answerReport(council.publisher, council.bodyId, id, { answer }),
      ),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('keeps the bodies apart', async () => {
    const council = await aCouncil()
    const other = await aCouncil()
    await aReport(council)
    const id = await firstId(council)
    expect((await open(other))?.total).toBe(0)
    expect(await answerReport(other.publisher, other.bodyId, id, { answer: '' })).toMatchObject({
      ok: false,
    })
  })

  it('refuses a note that is too long, an id that is none and a cursor that is not ours', async () => {
    const council = await aCouncil()
    await aReport(council)
    const { publisher, bodyId } = council
    const id = await firstId(council)
    expect(await answerReport(publisher, bodyId, id, { answer: 'x'.repeat(4001) })).toMatchObject({
      ok: false,
      errors: [{ path: 'answer', message: 'Höchstens 4.000 Zeichen.' }],
    })
    expect(await answerReport(publisher, bodyId, 'x', { answer: '' })).toMatchObject({ ok: false })
    await expect(listReports(publisher, bodyId, { cursor: 'x' })).rejects.toThrow(InvalidInput)
  })
})
