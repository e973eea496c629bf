import 'server-only'
import { storeOf } from '@/db/records'
import type { Transaction } from '@/db/records/store'
import type { Payload, RecordKind } from '@/domain/record/payloads'
import type { OpenRecord } from './open-record'

/** A record in the version being worked on: its pending change, else what is stored; `null` if it is gone. */
export async function workingPayload<K extends RecordKind>(
  transaction: Transaction,
  kind: K,
  { id, pending }: Pick<OpenRecord, 'id' | 'pending'>,
): Promise<Payload<K> | null> {
  return (pending?.payload as Payload<K> | undefined) ?? (await storeOf(kind).load(transaction, id))
}
