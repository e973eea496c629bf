import 'server-only'
import type { Prisma } from '@/db/generated/client'
import type { Payload, RecordKind } from '@/domain/record/payloads'

export type Transaction = Prisma.TransactionClient

/** A store that reads many records at once, with as many queries as for one. */
export interface BulkStore<K extends RecordKind> extends RecordStore<K> {
  /** By id; what is not there is missing. */
  loadAll(transaction: Transaction, ids: readonly string[]): Promise<Map<string, Payload<K>>>
}

/** How one kind of record is kept in its tables. */
export interface RecordStore<K extends RecordKind> {
  /** How lists and histories name the record. */
  title(transaction: Transaction, payload: Payload<K>): Promise<string>
  /** The stored record as its form has it; null if it is not there. */
  load(transaction: Transaction, id: string): Promise<Payload<K> | null>
  /** Inserts the record or replaces all of it; its publication row is there already. */
  write(
    transaction: Transaction,
    record: { id: string; bodyId: string },
    payload: Payload<K>,
  ): Promise<void>
}
