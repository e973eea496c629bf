import { describe, expect, test } from 'vitest'
import { minutesFileId } from '@/domain/record/part-ids'
import { toFile } from '@/publish/oparl/file'
import { toLocation } from '@/publish/oparl/location'
import { toMeeting } from '@/publish/oparl/meeting'
import type { OParlObject } from '@/publish/oparl/object'
import {
  BASE,
  context,
  documentPaper,
  files,
  meeting,
  person,
  seeingOnly,
  sourceFile,
  uuid,
} from './views'

describe('a meeting', () => {
  test('has times with the offset of their day, and who was there, once', () => {
    expect(toMeeting(context, meeting)).toMatchObject({
      start: '2021-06-25T17:00:00+02:00',
      end: '2021-12-25T17:30:00+01:00',
      participant: [`${BASE}/person/${person.id}`],
      meetingState: 'durchgeführt',
      cancelled: false,
    })
  })

  test.each([
    ['planned', 'terminiert', false],
    ['running', 'eingeladen', false],
    ['closed', 'durchgeführt', false],
    ['cancelled', undefined, true],
  ] as const)('that is %s is %s', (state, meetingState, cancelled) => {
    const object = toMeeting(context, { ...meeting, state })
    expect(object?.['meetingState']).toBe(meetingState)
    expect(object?.['cancelled']).toBe(cancelled)
  })

  test('tells when it was interrupted and that the quorum was counted', () => {
    expect(toMeeting(context, meeting)).toMatchObject({
      'wortlaut:break': [{ from: '2021-06-25T17:10:00+02:00', until: '2021-06-25T17:20:00+02:00' }],
      'wortlaut:quorumCheck': [
        {
          at: '2021-06-25T17:25:00+02:00',
          present: 28,
          isQuorate: true,
          movedBy: 'Fraktion Rot',
        },
      ],
    })
    const quiet = toMeeting(context, { ...meeting, breaks: [], quorumChecks: [] })
    for (const field of ['wortlaut:break', 'wortlaut:quorumCheck'])
      expect(quiet).not.toHaveProperty(field)
  })

  test('has minutes as its protocol, and else an attachment', () => {
    const [pdf, docx] = (['pdf', 'docx'] as const).map(
      (format) => `${BASE}/file/${minutesFileId(meeting.id, format)}`,
    )
    expect(toMeeting(context, meeting)).toMatchObject({
      resultsProtocol: { id: pdf, name: 'Niederschrift: 1. Sitzung' },
      auxiliaryFile: [{ id: docx }],
    })
    const without = toMeeting(context, {
      ...meeting,
      files: files.map((file) => ({ ...file, minutes: null })),
    })
    expect(without).not.toHaveProperty('resultsProtocol')
    expect((without?.['auxiliaryFile'] as OParlObject[]).map(({ id }) => id)).toEqual([pdf, docx])
  })

  test('that is asked for without objects within has none', () => {
    const object = toMeeting(context, { ...meeting, items: null })
    for (const field of ['agendaItem', 'location', 'resultsProtocol', 'auxiliaryFile'])
      expect(object).not.toHaveProperty(field)
  })

  test('has nothing within that cannot be seen', () => {
    const object = toMeeting(seeingOnly(`session ${meeting.id}`), meeting)
    for (const field of ['agendaItem', 'location', 'resultsProtocol', 'auxiliaryFile'])
      expect(object).not.toHaveProperty(field)
  })
})

test('a place has the words of the record, and its session where it stands alone', () => {
  const place = { id: meeting.id, place: 'Kreishaus' }
  expect(toLocation(context, place, 'alone')).toMatchObject({
    description: 'Kreishaus',
    meetings: [`${BASE}/meeting/${meeting.id}`],
  })
  expect(toLocation(context, place, 'within')).not.toHaveProperty('meetings')
})

describe('a file', () => {
  test('of the minutes tells its format, and what it is made of', () => {
    const [pdf, docx] = files
    if (!pdf || !docx) throw new Error('no files')
    expect(toFile(context, pdf, 'alone')).toMatchObject({
      fileName: 'niederschrift-sitzung-1.pdf',
      mimeType: 'application/pdf',
      accessUrl: 'https://kreistag.example/sitzungen/sitzung-1/niederschrift.pdf',
      derivativeFile: [`${BASE}/file/${docx.id}`],
      meeting: [`${BASE}/meeting/${meeting.id}`],
      'wortlaut:minutesKind': 'Beschlussprotokoll',
    })
    const derived = toFile(context, docx, 'within')
    expect(derived?.['masterFile']).toBe(`${BASE}/file/${pdf.id}`)
    expect(derived).not.toHaveProperty('meeting')
  })

  test('that is a source has its licence as an address, or else in words', () => {
    expect(toFile(context, sourceFile, 'alone')).toMatchObject({
      accessUrl: 'https://example.org/niederschrift.pdf',
      fileLicense: 'https://www.govdata.de/dl-de/zero-2-0',
      web: `https://kreistag.example/quellen/${sourceFile.id}`,
      'wortlaut:sourceKind': 'minutes',
    })
    const named = toFile(context, { ...sourceFile, licence: 'dl-de/zero-2-0' } as never, 'alone')
    expect(named).not.toHaveProperty('fileLicense')
    expect(named?.['wortlaut:licence']).toBe('dl-de/zero-2-0')
  })

  test('of a paper is where its source has it', () => {
    const [file] = documentPaper.files
    if (!file) throw new Error('no file')
    const object = toFile(context, file, 'alone')
    expect(object).toMatchObject({
      id: `${BASE}/file/${uuid(62)}`,
      accessUrl: 'https://example.org/entwurf.pdf',
      paper: [`${BASE}/paper/${uuid(61)}`],
    })
  })
})
