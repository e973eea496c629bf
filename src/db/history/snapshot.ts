import 'server-only'
import type { Payload, RecordKind } from '@/domain/record/payloads'
import { references } from '@/domain/record/references'
import type { Transaction } from '@/db/records/store'

/** One version of a record as the history keeps it. */
export interface Snapshot {
  data: Payload
  /** How every record that it names was called then, by id. */
  labels: Record<string, string>
  /** A vote's outcome, which follows from its data and the rules of that day. */
  outcome?: { outcome: string; outcomeReason: string }
}

/** The version that is about to be published. The record's rows are written already. */
export async function takeSnapshot<K extends RecordKind>(
  transaction: Transaction,
  kind: K,
  id: string,
  data: Payload<K>,
): Promise<Snapshot> {
  const ids = [...new Set(references(kind, data).map((reference) => reference.id))]
  const named = await transaction.publication.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true },
    orderBy: { id: 'asc' },
  })
  const labels = Object.fromEntries(named.map(({ id: key, title }) => [key, title]))
  if (kind !== 'vote') return { data, labels }
  const outcome = await transaction.vote.findUniqueOrThrow({
    where: { id },
    select: { outcome: true, outcomeReason: true },
  })
  return { data, labels, outcome }
}
