import 'server-only'
import { noteDisclosed } from '@/db/disclosure/note-disclosed'
import { sealRevision } from '@/db/history/append-revision'
import { storeOf } from '@/db/records'
import { statementTitle } from '@/db/records/statement'
import type { Transaction } from '@/db/records/store'
import { markChanged } from '@/db/queries/search-changes'
import { sql } from '@/db/sql'
import type { Json } from '@/domain/evidence/json'
import type { Citation } from '@/domain/record/payloads'
import { references } from '@/domain/record/references'
import { nameUuid } from '@/lib/name-uuid'
import { insertRows, type Row, type Table, TABLES } from './insert-rows'
import type { Batch, BulkKind, NewRecord } from './new-record'
import { type Placed, rowsOf } from './rows'
import { ensureSpeakers } from './speakers'

/** What a record published in bulk has as its lock, and its origin with it. */
export const FIRST_LOCK = 1

/** The kinds that the search shows or alerts tell. */
const MARKED: ReadonlySet<BulkKind> = new Set([
  'statement',
  'person',
  'organization',
  'session',
  'agenda_item',
  'motion',
  'vote',
  'source',
])

/** The tables that speakers depend on: they are written first. */
const BEFORE_SPEAKERS: ReadonlySet<Table> = new Set(TABLES.slice(0, TABLES.indexOf('Speaker')))

/**
 * Publishes new records as version 1: rows, citations, history and origin, with one query for each
 * table. All of it happens in the caller's transaction, at the end of which the database checks it.
 *
 * The records have passed their schemas, and what they name is of this body: in this batch or
 * published already.
 *
 * @param titles how records outside the batch are called that one of these names, by id
 */
export async function publishNew(
  transaction: Transaction,
  batch: Batch,
  records: readonly NewRecord[],
  titles: ReadonlyMap<string, string>,
): Promise<void> {
  const titleOf = new Map(titles)
  // Statements are called by who spoke, so that the persons' names come first.
  for (const record of records.toSorted(statementsLast))
    titleOf.set(record.id, await titleFor(transaction, record, titleOf))

  const heads = records.filter(({ kind }) => kind !== 'statement')
  const statements = records.filter(({ kind }) => kind === 'statement')
  const { bodyId } = batch
  const noSpeakers = new Map<string, string>()
  await insertAll(transaction, BEFORE_SPEAKERS, [
    ...records.map((record): Placed => ['Publication', publication(batch, record, titleOf)]),
    ...heads.flatMap((record) => rowsOf(bodyId, record, noSpeakers)),
  ])
  const speakers = await ensureSpeakers(transaction, statements)
  await insertAll(transaction, new Set(TABLES), [
    ...statements.flatMap((record) => rowsOf(bodyId, record, speakers)),
    ...records.flatMap(citationRows),
    ...records.map((record): Placed => ['Revision', revision(batch, record, titleOf)]),
    ...records.map((record): Placed => ['Origin', origin(batch, record)]),
  ])
  // What breaks a rule is said here, while the search of this body is not held yet.
  await transaction.$executeRaw(sql`SET CONSTRAINTS ALL IMMEDIATE`)
  await markChanged(
    transaction,
    bodyId,
    records.filter(({ kind }) => MARKED.has(kind)).map(({ id }) => id),
  )
  await noteDisclosed(
    transaction,
    bodyId,
    records.map(({ id }) => id),
  )
}

const statementsLast = (a: NewRecord, b: NewRecord) =>
  Number(a.kind === 'statement') - Number(b.kind === 'statement')

async function titleFor(
  transaction: Transaction,
  record: NewRecord,
  titleOf: ReadonlyMap<string, string>,
): Promise<string> {
  if (record.kind !== 'statement') return storeOf(record.kind).title(transaction, record.payload)
  const { payload } = record
  return statementTitle(titleOf.get(payload.personId) ?? 'Unbekannt', payload)
}

async function insertAll(
  transaction: Transaction,
  tables: ReadonlySet<Table>,
  placed: readonly Placed[],
): Promise<void> {
  for (const table of TABLES.filter((name) => tables.has(name))) {
    const rows = placed.filter(([name]) => name === table).map(([, row]) => row)
    await insertRows(transaction, table, rows)
  }
}

function publication(
  batch: Batch,
  { id, kind, at = batch.at }: NewRecord,
  titleOf: ReadonlyMap<string, string>,
): Row {
  const moment = at.toISOString()
  return {
    id,
    bodyId: batch.bodyId,
    kind,
    state: 'published',
    version: 1,
    lock: FIRST_LOCK,
    title: titleOf.get(id) ?? '',
    createdAt: moment,
    updatedAt: moment,
    publishedAt: moment,
  }
}

function citationRows({ id, payload }: NewRecord): Placed[] {
  const citations: readonly Citation[] = 'citations' in payload ? payload.citations : []
  return citations.map((citation, position) => [
    'Citation',
    { id: nameUuid(id, `Citation:${position}`), publicationId: id, position, ...citation },
  ])
}

function revision(
  { actor, reason, ...batch }: Batch,
  record: NewRecord,
  titleOf: ReadonlyMap<string, string>,
): Row {
  const { id, kind, payload, at = batch.at } = record
  const named = [...new Set(references(kind, payload).map((reference) => reference.id))].toSorted()
  const labels = Object.fromEntries(
    named.flatMap((key) => {
      const title = titleOf.get(key)
      return title === undefined ? [] : [[key, title] as const]
    }),
  )
  const outcome = record.outcome ? { outcome: record.outcome } : {}
  const sealed = sealRevision(
    {
      publicationId: id,
      kind,
      version: 1,
      actor,
      reason,
      at,
      after: { data: payload, labels, ...outcome },
    },
    null,
  )
  return { id: nameUuid(id, 'Revision:1'), ...(sealed as unknown as Record<string, Json>) }
}

function origin({ bodyId, system, at }: Batch, { id, origin: from }: NewRecord): Row {
  return {
    recordId: id,
    bodyId,
    system,
    key: from.key,
    digest: from.digest,
    lock: FIRST_LOCK,
    importedAt: at.toISOString(),
  }
}
