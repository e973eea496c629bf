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
import { holdRecord, type OpenRecord } from './records/open-record'
import { missingReason } from './records/missing-reason'
import { GONE } from './records/result'
import { createDraft, writeVersion } from './records/write-version'

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
  const reason = request.reason?.trim() ?? ''
  const isPublicRecord = record.state === 'published' || record.state === 'withdrawn'
  const unexplained = isPublicRecord ? missingReason(reason) : null
  if (unexplained) return invalid([unexplained])
  const lock = await writeVersion(transaction, actor, record, { payload: checked.payload, reason })
  return { ok: true, id: record.id, lock }
}

async function create(
  transaction: Transaction,
  actor: Actor,
  { bodyId, kind }: SaveRequest,
  payload: Payload,
): Promise<SaveResult> {
  const id = randomUUID()
  const owner = kind === 'body' ? id : bodyId
  const lock = await createDraft(transaction, actor, { id, bodyId: owner, kind }, payload)
  return { ok: true, id, lock }
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
