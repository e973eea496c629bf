import 'server-only'
import { readRecordList, type RecordFilter, type RecordListEntry } from '@/db/queries/record-list'
import type { Actor } from '@/domain/publication/actor'
import type { Page } from '@/domain/record/views'

export type { RecordFilter, RecordListEntry } from '@/db/queries/record-list'

/** The records of a body in every state. Whoever is signed in, whatever the role, may see them. */
export const listRecords = (
  actor: Actor,
  bodyId: string,
  filter: RecordFilter = {},
): Promise<Page<RecordListEntry>> => readRecordList(actor.id, bodyId, filter)
