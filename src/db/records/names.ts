import 'server-only'
import { db } from '@/db/client'
import type { Payload, RecordKind } from '@/domain/record/payloads'
import { references } from '@/domain/record/references'

/** How the records and terms that a payload names are called today, by id. */
export async function namesIn<K extends RecordKind>(
  kind: K,
  payload: Payload<K>,
): Promise<Record<string, string>> {
  const ids = [...new Set(references(kind, payload).map((reference) => reference.id))]
  const termId = 'termId' in payload ? payload.termId : null
  const [records, term] = await Promise.all([
    db.publication.findMany({ where: { id: { in: ids } }, select: { id: true, title: true } }),
    termId === null
      ? null
      : db.legislativeTerm.findUnique({ where: { id: termId }, select: { id: true, name: true } }),
  ])
  return Object.fromEntries([
    ...records.map(({ id, title }) => [id, title] as const),
    ...(term ? [[term.id, term.name] as const] : []),
  ])
}
