import type { RecordKind } from '@/domain/record/payloads'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import { transition } from '@/domain/publication/transitions'
import type { EditableRecord } from '@/usecases/edit-record'
import { listRecords, type RecordListEntry } from '@/usecases/list-records'
import { childrenOf } from './kinds'
import type { ShownRecord } from './shown-record'

export interface Children {
  kind: RecordKind
  records: RecordListEntry[]
}

/** What stands within a record, by kind. */
export async function readChildren(
  actor: Actor,
  { bodyId, kind, id }: EditableRecord,
): Promise<Children[]> {
  return Promise.all(
    (childrenOf[kind] ?? []).map(async (child) => ({
      kind: child,
      records: (await listRecords(actor, bodyId, { kind: child, parentId: id })).items,
    })),
  )
}

const stateOf = ({ pending, state }: RecordListEntry) => pending ?? state

/** The states of everything in an agenda item's debate, the item included. */
async function statesOfDebate(
  actor: Actor,
  { bodyId }: EditableRecord,
  own: ShownRecord['workingState'],
  children: readonly Children[],
): Promise<ReadonlySet<string>> {
  const motions = children.find(({ kind }) => kind === 'motion')?.records ?? []
  const votes = await Promise.all(
    motions.map(({ id }) => listRecords(actor, bodyId, { kind: 'vote', parentId: id })),
  )
  return new Set([
    own,
    ...children.flatMap(({ records }) => records.map(stateOf)),
    ...votes.flatMap(({ items }) => items.map(stateOf)),
  ])
}

/** A stored record as the bar above its form shows it. */
export async function shownRecord(
  actor: Actor,
  { payload: _, ...record }: EditableRecord,
  children: readonly Children[],
): Promise<ShownRecord> {
  const workingState = record.pending?.state ?? record.state
  const states =
    record.kind === 'agenda_item' && children.some(({ records }) => records.length > 0)
      ? await statesOfDebate(actor, { payload: _, ...record }, workingState, children)
      : new Set<string>()
  const giveBack =
    workingState === 'in_review' &&
    transition({
      from: workingState,
      to: 'draft',
      role: actor.role,
      userId: actor.id,
      writerIds: [],
      singlePersonOffice: false,
      recordType: record.kind,
    }).allowed
  return {
    ...record,
    workingState,
    may: { ...record.may, giveBack },
    debate: {
      submit: states.has('draft') && may(actor.role, 'submit', 'agenda_item'),
      publish: states.has('in_review') && may(actor.role, 'publish'),
    },
  }
}
