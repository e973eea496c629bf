import 'server-only'
import { createHash } from 'node:crypto'
import { recordModifiedAt } from '../record-modified-at'
import { everything } from './everything'
import type { BulkRequest } from './request'
import { ballotsTable, statementsTable, votesTable } from './tables'

export type BulkName = 'statements.csv' | 'votes.csv' | 'ballots.csv' | 'all.jsonl.gz'

/** A file that is made while it is sent. */
export interface BulkFile {
  name: string
  /** Media type with its parameters. */
  type: string
  /** The text in pieces; none is made before it is asked for. */
  chunks: AsyncGenerator<string>
  /** Whether the text is sent as gzip: the file itself, not the way it is sent. */
  isGzip: boolean
  /** Entity tag: the same as long as the record and the format are. */
  tag: string
  changed: Date
}

const CSV = 'text/csv; charset=utf-8; header=present'

const files: Readonly<
  Record<BulkName, (request: BulkRequest, changed: Date) => AsyncGenerator<string>>
> = {
  'statements.csv': statementsTable,
  'votes.csv': votesTable,
  'ballots.csv': ballotsTable,
  'all.jsonl.gz': everything,
}

/** Grows with every change to what the files look like: a copy of the former format is none of this. */
const FORMAT = 2

/** Two makings of one file may differ in its compression: the tag is a weak one (RFC 9110, 8.8.1). */
const tagOf = (name: BulkName, { body, origin }: BulkRequest, changed: Date): string => {
  const said = [FORMAT, name, body.id, body.dataLicence, origin, changed.toISOString()].join('\n')
  return `W/"${createHash('sha256').update(said).digest('base64url')}"`
}

/** One of the bulk files of a body. */
export async function bulkFile(name: BulkName, request: BulkRequest): Promise<BulkFile> {
  // Before the content: a change in between then makes the copy older than it is, never newer.
  const changed = await recordModifiedAt(request.body.id)
  const isGzip = name.endsWith('.gz')
  return {
    name,
    type: isGzip ? 'application/gzip' : CSV,
    chunks: files[name](request, changed),
    isGzip,
    tag: tagOf(name, request, changed),
    changed,
  }
}
