import { fileName } from '@/domain/document/file-name'
import type { FileObject } from '@/domain/record/object-views'
import { minutesFileId, type MinutesFormat } from '@/domain/record/part-ids'
import { sessionPath } from '@/domain/record/paths'
import { minutesKindLabel } from '@/domain/vocabulary'
import { pageAddress } from '@/publish/api/addresses'
import { objectAddress } from './addresses'
import { anObject, type ObjectContext, type OParlObject, type Place } from './object'

const MIME_TYPES: Readonly<Record<MinutesFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

type PaperFile = Extract<FileObject, { kind: 'paper' }>
type MinutesFile = Extract<FileObject, { kind: 'minutes' }>

function ofPaper({ origin }: ObjectContext, file: PaperFile, place: Place): OParlObject {
  return {
    name: file.name,
    mimeType: file.mimeType,
    accessUrl: file.url,
    paper: place === 'alone' ? [objectAddress(origin, 'paper', file.paperId)] : null,
  }
}

/** The PDF is the original, the other format is derived from the same text. */
function ofMinutes({ origin }: ObjectContext, file: MinutesFile, place: Place): OParlObject {
  const { session, format, minutes } = file
  const what = minutes === null ? 'Zusammenstellung' : 'Niederschrift'
  const inFormat = (other: MinutesFormat) =>
    objectAddress(origin, 'file', minutesFileId(session.id, other))
  return {
    name: `${what}: ${session.title}`,
    fileName: fileName([what, session.slug], format),
    mimeType: MIME_TYPES[format],
    accessUrl: pageAddress(origin, `${sessionPath(session)}/niederschrift.${format}`),
    masterFile: format === 'pdf' ? null : inFormat('pdf'),
    derivativeFile: format === 'pdf' ? [inFormat('docx')] : null,
    meeting: place === 'alone' ? [objectAddress(origin, 'session', session.id)] : null,
    'wortlaut:minutesKind': minutes && minutesKindLabel[minutes],
  }
}

export const toFile = (context: ObjectContext, file: FileObject, place: Place) =>
  anObject(
    context,
    { kind: 'file', id: file.id },
    file.kind === 'paper' ? ofPaper(context, file, place) : ofMinutes(context, file, place),
  )
