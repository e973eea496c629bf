import 'server-only'
import { db } from '@/db/client'
import { storeOf } from '@/db/records'
import { pathOf } from '@/db/records/path-of'
import type { Payload, RecordKind } from '@/domain/record/payloads'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import { transition } from '@/domain/publication/transitions'
import type { PublicationState } from '@/domain/vocabulary'
import { askTransition } from './records/ask-transition'
import { openRecord, type OpenRecord } from './records/open-record'

export interface Permission {
  allowed: boolean
  /** Why, or why not, in German. */
  explanation: string
}

export interface EditableRecord<K extends RecordKind = RecordKind> {
  id: string
  kind: K
  bodyId: string
  title: string
  state: PublicationState
  version: number
  /** To be sent back when saving. */
  lock: number
  /** The version being worked on: the pending change, if there is one. */
  payload: Payload<K>
  pending: { reason: string; state: PublicationState } | null
  /** Who wrote on it since it was last published. */
  writers: string[]
  updatedAt: string
  /** The public address, whether or not it is public yet; null for records without a page. */
  path: string | null
  may: { write: Permission; submit: Permission; publish: Permission; withdraw: Permission }
}

function permissions(actor: Actor, record: OpenRecord): EditableRecord['may'] {
  const write = may(actor.role, record.kind === 'body' ? 'manage-body' : 'write', record.kind)
  return {
    write: {
      allowed: write,
      explanation: write ? '' : 'Ihre Rolle berechtigt nicht zum Bearbeiten dieser Datensätze.',
    },
    submit: askTransition(actor, record, 'in_review'),
    publish: askTransition(actor, record, 'published'),
    withdraw: transition({
      from: record.state,
      to: 'withdrawn',
      role: actor.role,
      userId: actor.id,
      writerIds: [],
      singlePersonOffice: record.singlePersonOffice,
      recordType: record.kind,
    }),
  }
}

/** A record as its form needs it, with what this actor may do; null if there is no such record. */
export async function readForEditing<K extends RecordKind>(
  actor: Actor,
  kind: K,
  id: string,
): Promise<EditableRecord<K> | null> {
  return db.$transaction(async (transaction) => {
    const record = await openRecord(transaction, id)
    if (record?.kind !== kind) return null
    const payload =
      (record.pending?.payload as Payload<K> | undefined) ??
      (await storeOf(kind).load(transaction, id))
    if (!payload) return null
    return {
      id,
      kind,
      bodyId: record.bodyId,
      title: record.title,
      state: record.state,
      version: record.version,
      lock: record.lock,
      payload,
      pending: record.pending && { reason: record.pending.reason, state: record.pending.state },
      writers: record.writers.map((writer) => writer.name),
      updatedAt: record.updatedAt.toISOString(),
      path: await pathOf(transaction, kind, id),
      may: permissions(actor, record),
    }
  })
}
