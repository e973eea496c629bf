import 'server-only'
import { randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import { storeOf } from '@/db/records'
import { constraintError } from '@/db/records/constraint-errors'
import type { Transaction } from '@/db/records/store'
import type { FieldError } from '@/domain/record/invalid-input'
import type { Payload, RecordKind } from '@/domain/record/payloads'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import { checkPayload } from './records/check-payload'
import { noteWriter } from './records/note-writer'
import { holdRecord, type OpenRecord } from './records/open-record'
import { missingReason } from './records/missing-reason'
import { GONE } from './records/result'

export interface SaveRequest {
  /** Of a new body: empty. */
  bodyId: string
  kind: RecordKind
  /** null for a new record. */
  id: string | null
  /** As the form has it; it is checked here. */
  payload: unknown
  /** `lock` of the version that the form began from; null for a new record. */
  lock: number | null
  /** For a published record: why; it becomes the public correction. */
  reason?: string
}

export type SaveResult =
  | { ok: true; id: string; lock: number }
  | { ok: false; kind: 'invalid'; errors: FieldError[] }
  | { ok: false; kind: 'conflict'; theirs: Payload; theirName: string; lock: number; at: string }
  | { ok: false; kind: 'forbidden'; message: string }

const invalid = (errors: FieldError[]): SaveResult => ({ ok: false, kind: 'invalid', errors })
const gone = invalid([{ path: '', message: GONE }])

/**
 * Stores what somebody entered. A record that was never public is written at once; a change to a
 * public one is kept aside, and the public goes on reading the old version until the change is
 * published. If somebody else stored the record since the form was opened, nothing is written and
 * the answer holds their version.
 */
export async function saveRecord(actor: Actor, request: SaveRequest): Promise<SaveResult> {
  if (
    !may(actor.role, 'write', request.kind) ||
    (request.kind === 'body' && !may(actor.role, 'manage-body'))
  )
    return {
      ok: false,
      kind: 'forbidden',
      message: 'Ihre Rolle berechtigt nicht zum Bearbeiten dieser Datensätze.',
    }
  try {
    return await db.$transaction((transaction) => saveWithin(transaction, actor, request))
  } catch (error) {
    const broken = constraintError(error)
    if (broken) return invalid([broken])
    throw error
  }
}

/** The same as a part of a larger transaction. Whether the actor may do it has been asked before. */
export async function saveWithin(
  transaction: Transaction,
  actor: Actor,
  request: SaveRequest,
): Promise<SaveResult> {
  const { bodyId, kind, id } = request
  const record = id === null ? null : await holdRecord(transaction, id)
  if (id !== null && (!record || record.kind !== kind || record.bodyId !== bodyId)) return gone

  const checked = await checkPayload(transaction, request, request.payload)
  if (!checked.ok) return invalid(checked.errors)
  if (!record) return create(transaction, actor, request, checked.payload)
  if (record.lock !== request.lock) return conflict(transaction, record)
  const isPublicRecord = record.state === 'published' || record.state === 'withdrawn'
  return isPublicRecord
    ? setAside(transaction, actor, record, checked.payload, request.reason)
    : replace(transaction, actor, record, checked.payload)
}

async function create(
  transaction: Transaction,
  actor: Actor,
  { bodyId, kind }: SaveRequest,
  payload: Payload,
): Promise<SaveResult> {
  const id = randomUUID()
  const store = storeOf(kind)
  const title = await store.title(transaction, payload)
  const owner = kind === 'body' ? id : bodyId
  await transaction.publication.create({ data: { id, bodyId: owner, kind, title, lock: 1 } })
  await store.write(transaction, { id, bodyId: owner }, payload)
  await noteWriter(transaction, id, actor)
  return { ok: true, id, lock: 1 }
}

async function replace(
  transaction: Transaction,
  actor: Actor,
  record: OpenRecord,
  payload: Payload,
): Promise<SaveResult> {
  const store = storeOf(record.kind)
  await store.write(transaction, record, payload)
  const { lock } = await transaction.publication.update({
    where: { id: record.id },
    // Whoever reviews it looks at a version that stands still.
    data: {
      title: await store.title(transaction, payload),
      state: 'draft',
      lock: { increment: 1 },
    },
    select: { lock: true },
  })
  await noteWriter(transaction, record.id, actor)
  return { ok: true, id: record.id, lock }
}

async function setAside(
  transaction: Transaction,
  actor: Actor,
  record: OpenRecord,
  payload: Payload,
  reason: string | undefined,
): Promise<SaveResult> {
  const why = reason?.trim() ?? ''
  const unexplained = missingReason(why)
  if (unexplained) return invalid([unexplained])
  await tryOut(transaction, record, payload)
  const data = { payload, reason: why, state: 'draft', baseVersion: record.version } as const
  await transaction.pendingChange.upsert({
    where: { publicationId: record.id },
    create: { publicationId: record.id, ...data },
    update: data,
  })
  const { lock } = await transaction.publication.update({
    where: { id: record.id },
    data: { lock: { increment: 1 } },
    select: { lock: true },
  })
  await noteWriter(transaction, record.id, actor)
  return { ok: true, id: record.id, lock }
}

/** Lets the database check the change without keeping it. Throws what the database says. */
async function tryOut(
  transaction: Transaction,
  record: OpenRecord,
  payload: Payload,
): Promise<void> {
  await transaction.$executeRaw`SAVEPOINT trial`
  await storeOf(record.kind).write(transaction, record, payload)
  await transaction.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`
  await transaction.$executeRaw`ROLLBACK TO SAVEPOINT trial`
}

async function conflict(transaction: Transaction, record: OpenRecord): Promise<SaveResult> {
  const theirs =
    (record.pending?.payload as Payload | undefined) ??
    (await storeOf(record.kind).load(transaction, record.id))
  if (!theirs) return gone
  return {
    ok: false,
    kind: 'conflict',
    theirs,
    theirName: record.writers.map((writer) => writer.name).join(', ') || 'eine andere Person',
    lock: record.lock,
    at: record.updatedAt.toISOString(),
  }
}
