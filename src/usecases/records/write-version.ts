import 'server-only'
import { storeOf } from '@/db/records'
import type { Transaction } from '@/db/records/store'
import type { Actor } from '@/domain/publication/actor'
import type { Payload, RecordKind } from '@/domain/record/payloads'
import { noteWriter } from './note-writer'
import type { OpenRecord } from './open-record'

/** Stores a new record as a draft. The payload has been checked. @returns its lock */
export async function createDraft<K extends RecordKind>(
  transaction: Transaction,
  actor: Actor,
  { id, bodyId, kind }: { id: string; bodyId: string; kind: K },
  payload: Payload<K>,
): Promise<number> {
  const store = storeOf(kind)
  const title = await store.title(transaction, payload)
  await transaction.publication.create({ data: { id, bodyId, kind, title, lock: 1 } })
  await store.write(transaction, { id, bodyId }, payload)
  await noteWriter(transaction, id, actor)
  return 1
}

/**
 * Stores the version being worked on of a record that is held: in its place if it was never public,
 * aside if it was, where the public goes on reading the old version. The payload has been checked.
 *
 * @param reason of a change to a public record; it becomes the public correction
 * @returns its lock
 */
export function writeVersion<K extends RecordKind>(
  transaction: Transaction,
  actor: Actor,
  record: OpenRecord & { kind: K },
  { payload, reason }: { payload: Payload<K>; reason: string },
): Promise<number> {
  const isPublicRecord = record.state === 'published' || record.state === 'withdrawn'
  return isPublicRecord
    ? setAside(transaction, actor, record, payload, reason)
    : replace(transaction, actor, record, payload)
}

async function replace<K extends RecordKind>(
  transaction: Transaction,
  actor: Actor,
  record: OpenRecord & { kind: K },
  payload: Payload<K>,
): Promise<number> {
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
  return lock
}

async function setAside<K extends RecordKind>(
  transaction: Transaction,
  actor: Actor,
  record: OpenRecord & { kind: K },
  payload: Payload<K>,
  reason: string,
): Promise<number> {
  await tryOut(transaction, record, payload)
  const data = { payload, reason, state: 'draft', baseVersion: record.version } as const
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
  return lock
}

/** Lets the database check the change without keeping it. Throws what the database says. */
async function tryOut<K extends RecordKind>(
  transaction: Transaction,
  record: OpenRecord & { kind: K },
  payload: Payload<K>,
): Promise<void> {
  await transaction.$executeRaw`SAVEPOINT trial`
  await storeOf(record.kind).write(transaction, record, payload)
  await transaction.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`
  await transaction.$executeRaw`ROLLBACK TO SAVEPOINT trial`
}
