import 'server-only'
import { revisionsOf } from '@/db/queries/revisions'
import { readStoredVersion } from '@/db/queries/snapshots'
import { openRecord } from './records/open-record'
import { db } from '@/db/client'
import { differences } from '@/domain/evidence/differences'
import { describeChanges, type Change } from '@/domain/record/describe-change'
import { inFieldOrder } from '@/domain/record/field-order'
import type { RecordKind } from '@/domain/record/payloads'
import type { Actor } from '@/domain/publication/actor'

export interface RecordVersion {
  version: number
  /** When it was published, ISO 8601. */
  at: string
  /** Who published it, as they were called then. */
  actor: string
  reason: string
  /** With this version the record was taken back. */
  withdrawn: boolean
  /** Against the version before; empty for the first. */
  changes: Change[]
}

type StoredRevision = Awaited<ReturnType<typeof revisionsOf>>[number]

function changesOf(kind: RecordKind, { before, after }: StoredRevision): Change[] {
  if (before === null) return []
  const old = readStoredVersion(before)
  const current = readStoredVersion(after)
  const labels = { ...old.labels, ...current.labels }
  return describeChanges(
    kind,
    differences(inFieldOrder(kind, old.data), inFieldOrder(kind, current.data)),
    (id) => labels[id] ?? null,
  )
}

/** Every published version of a record with what changed in it, the latest first; `null` if there is no such record. */
export async function recordHistory(_: Actor, id: string): Promise<RecordVersion[] | null> {
  const record = await openRecord(db, id)
  if (!record) return null
  const revisions = await revisionsOf(id)
  return revisions.map((revision) => ({
    version: revision.version,
    at: revision.at.toISOString(),
    actor: revision.actor,
    reason: revision.reason,
    withdrawn: readStoredVersion(revision.after).withdrawn,
    changes: changesOf(record.kind, revision),
  }))
}
