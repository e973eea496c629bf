import { fileName } from '@/domain/document/file-name'
import type { FileObject } from '@/domain/record/object-views'
import { minutesFileId, type MinutesFormat } from '@/domain/record/part-ids'
import { sessionPath, sourcePath } from '@/domain/record/paths'
import { minutesKindLabel, toApi } from '@/domain/vocabulary'
import { apiAddress, pageAddress } from '@/publish/api/addresses'
import { objectAddress } from './addresses'
import { anObject, type ObjectContext, type OParlObject, type Place } from './object'
import { toWebAddress } from './web-address'

const MIME_TYPES: Readonly<Record<MinutesFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

type PaperFile = Extract<FileObject, { kind: 'paper' }>
type SourceFile = Extract<FileObject, { kind: 'source' }>
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

/** A document that the record rests on and that may be handed on. */
function ofSource({ origin }: ObjectContext, file: SourceFile): OParlObject {
  return {
    name: file.title,
    accessUrl: file.url,
    fileLicense: toWebAddress(file.licence),
    web: pageAddress(origin, sourcePath(file.id)),
    'wortlaut:sourceKind': toApi(file.sourceKind),
    'wortlaut:licence': file.licence,
    'wortlaut:api': apiAddress(origin, `/sources/${file.id}`),
  }
}

function fieldsOf(context: ObjectContext, file: FileObject, place: Place): OParlObject {
  switch (file.kind) {
    case 'paper':
      return ofPaper(context, file, place)
    case 'minutes':
      return ofMinutes(context, file, place)
    case 'source':
      return ofSource(context, file)
  }
}

export const toFile = (context: ObjectContext, file: FileObject, place: Place) =>
  anObject(context, { kind: 'file', id: file.id }, fieldsOf(context, file, place))
