import 'server-only'
import type { Transaction } from '@/db/records/store'
import type { FieldError } from '@/domain/record/invalid-input'
import type { Payload, RecordKind } from '@/domain/record/payloads'
import { references } from '@/domain/record/references'

interface Found {
  kind: RecordKind
  title: string
  isPublic: boolean
}

async function look(
  transaction: Transaction,
  bodyId: string,
  ids: string[],
): Promise<Map<string, Found>> {
  if (ids.length === 0) return new Map()
  const rows = await transaction.publication.findMany({
    where: { bodyId, id: { in: ids } },
    select: { id: true, kind: true, title: true, state: true },
  })
  return new Map(
    rows.map(({ id, kind, title, state }) => [
      id,
      { kind, title, isPublic: state === 'published' },
    ]),
  )
}

/** Fields that name a record of another kind, of another body, or none at all. */
export async function unknownReferences<K extends RecordKind>(
  transaction: Transaction,
  bodyId: string,
  kind: K,
  payload: Payload<K>,
): Promise<FieldError[]> {
  const named = references(kind, payload)
  const found = await look(
    transaction,
    bodyId,
    named.map((reference) => reference.id),
  )
  return named
    .filter((reference) => found.get(reference.id)?.kind !== reference.kind)
    .map(({ path }) => ({ path, message: 'Bitte aus der Liste wählen.' }))
}

/** Fields that name a record without which this one cannot be public, and that is not public itself. */
export async function hiddenReferences<K extends RecordKind>(
  transaction: Transaction,
  bodyId: string,
  kind: K,
  payload: Payload<K>,
): Promise<FieldError[]> {
  const named = references(kind, payload).filter((reference) => reference.required)
  const found = await look(
    transaction,
    bodyId,
    named.map((reference) => reference.id),
  )
  return named.flatMap(({ path, id }) => {
    const record = found.get(id)
    if (record?.isPublic) return []
    const title = record ? `„${record.title}“` : 'Ein genannter Datensatz'
    return [
      { path, message: `${title} ist noch nicht veröffentlicht. Bitte zuerst veröffentlichen.` },
    ]
  })
}
