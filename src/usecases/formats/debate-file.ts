import 'server-only'
import type { BodyView, DebateView } from '@/domain/record/views'
import { debateXml } from '@/publish/akomantoso/debate'
import type { Origin } from '@/publish/api/addresses'
import { popoloJson } from '@/publish/popolo/debate'
import { readDebate } from '../read-debate'
import { recordModifiedAt } from '../record-modified-at'
import type { FoundFile } from './text-file'

export type DebateFormat = 'xml' | 'json'

interface DebateFileRequest {
  body: BodyView
  /** Scheme and host that absolute addresses begin with. */
  origin: Origin
  session: string
  item: string
}

type Write = (given: { body: BodyView; origin: Origin; debate: DebateView }) => string

const formats: Readonly<Record<DebateFormat, { type: string; write: Write }>> = {
  xml: { type: 'application/akn+xml; charset=utf-8', write: debateXml },
  json: { type: 'application/json; charset=utf-8', write: popoloJson },
}

/** A public debate in one of its formats: Akoma Ntoso (`xml`) or Popolo (`json`). */
export async function readDebateFile(
  { body, origin, session, item }: DebateFileRequest,
  format: DebateFormat,
): Promise<FoundFile> {
  // Before the content: a change in between then makes the copy older than it is, never newer.
  const changed = await recordModifiedAt(body.id)
  const found = await readDebate(body.id, session, item)
  if (found === null) return null
  if ('movedTo' in found) return { movedTo: `${found.movedTo}.${format}` }
  const { type, write } = formats[format]
  return { found: { text: write({ body, origin, debate: found.found }), type, changed } }
}
