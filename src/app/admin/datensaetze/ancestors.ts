import type { RecordKind } from '@/domain/record/payloads'
import type { Actor } from '@/domain/publication/actor'
import { readForEditing, type EditableRecord } from '@/usecases/edit-record'
import { parentOf, recordPath } from './kinds'

/** The records within which one stands, the outermost first. */
export async function ancestorsOf(
  actor: Actor,
  kind: RecordKind,
  parentId: string,
): Promise<EditableRecord[]> {
  const parent = parentOf[kind]
  const record = parent && (await readForEditing(actor, parent.kind, parentId))
  if (!record) return []
  return [...(await ancestorsOf(actor, record.kind, parentIdOf(record))), record]
}

/** The id of the record within which this one stands; empty for kinds that stand alone. */
export function parentIdOf({ kind, payload }: Pick<EditableRecord, 'kind' | 'payload'>): string {
  const field = parentOf[kind]?.field
  const fields = payload as Readonly<Record<string, unknown>>
  const id = field === undefined ? null : fields[field]
  return typeof id === 'string' ? id : ''
}

export const trailOf = (ancestors: readonly EditableRecord[]) =>
  ancestors.map(({ id, title }) => ({ label: title, href: recordPath(id) }))
