import 'server-only'
import { db } from '@/db/client'
import type { Transaction } from '@/db/records/store'
import type { Payload, RecordKind } from '@/domain/record/payloads'
import type { PublicationState } from '@/domain/vocabulary'
import { openRecord } from './open-record'
import { workingPayload } from './working-payload'

export interface WorkingVersion<K extends RecordKind> {
  id: string
  bodyId: string
  lock: number
  /** What the public sees of it. */
  state: PublicationState
  payload: Payload<K>
}

/**
 * A record in the version that is being worked on: the pending change of a public one, if there is one.
 * `null` if the body has no such record.
 */
export async function workingVersion<K extends RecordKind>(
  bodyId: string,
  kind: K,
  id: string,
  transaction: Transaction = db,
): Promise<WorkingVersion<K> | null> {
  const record = await openRecord(transaction, id)
  if (record?.kind !== kind || record.bodyId !== bodyId) return null
  const payload = await workingPayload(transaction, kind, record)
  return payload && { id, bodyId, lock: record.lock, state: record.state, payload }
}
