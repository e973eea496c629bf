import type { RecordKind } from '@/domain/record/payloads'
import { nrwRules } from '@/domain/procedure/rules'
import type { Actor } from '@/domain/publication/actor'
import { isUuid } from '@/lib/uuid'
import { readForEditing } from '@/usecases/edit-record'
import { listRecords } from '@/usecases/list-records'
import { formValues } from './forms/adapt'
import { recordForms } from './forms'
import { entriesIn, newForm, shapeOfForm, type FormValues } from './forms/values'
import { parentOf } from './kinds'

/** What holds for most new records; a tick too many is seen at once, one too few is not. */
const usual: Readonly<Partial<Record<RecordKind, Readonly<Record<string, string>>>>> = {
  session: { isPublic: 'on' },
  agenda_item: { isPublic: 'on', titleReported: 'on' },
  motion: { moverReported: 'on' },
}

/** The next place after the records that the parent already has. */
async function nextPosition(
  actor: Actor,
  bodyId: string,
  kind: RecordKind,
  parentId: string,
): Promise<string> {
  const siblings = await listRecords(actor, bodyId, { kind, parentId })
  const last = siblings.items.at(-1)
  const record = last && (await readForEditing(actor, kind, last.id))
  const position = record && 'position' in record.payload ? record.payload.position : null
  return typeof position === 'number' ? String(position + 1) : String(siblings.items.length)
}

/** The motion's own name is what most votes are about. */
async function subjectOf(actor: Actor, motionId: string): Promise<string> {
  return (await readForEditing(actor, 'motion', motionId))?.title ?? ''
}

/**
 * What the form of a new record begins with.
 *
 * @param parentId the record within which it will stand, for the kinds that have one
 * @param sourceId a source to cite first
 */
export async function prefill(
  actor: Actor,
  bodyId: string,
  kind: RecordKind,
  parentId: string | null,
  sourceId: string | null,
): Promise<FormValues> {
  const shape = shapeOfForm(recordForms[kind])
  const parent = parentOf[kind]
  const empty = newForm(shape, {
    ...usual[kind],
    ...(parent && parentId
      ? { [parent.field]: parentId, position: await nextPosition(actor, bodyId, kind, parentId) }
      : {}),
    ...(kind === 'vote' && parentId ? { subject: await subjectOf(actor, parentId) } : {}),
  })
  if (kind === 'body') {
    const known = formValues(kind, shape, { rules: nrwRules })
    const rules = Object.entries(known).filter(([name]) => name.startsWith('rules.'))
    return { ...empty, ...Object.fromEntries(rules) }
  }
  const [citation, ...others] = entriesIn(empty, 'citations')
  return citation && sourceId && isUuid(sourceId)
    ? { ...empty, citations: [{ ...citation, sourceId }, ...others] }
    : empty
}
