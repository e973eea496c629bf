import 'server-only'
import { differences } from '@/domain/evidence/differences'
import { describeChanges, type Change } from '@/domain/record/describe-change'
import { publicSnapshot } from '@/domain/record/public-snapshot'
import type { CorrectionView } from '@/domain/record/views'
import type { Prisma } from '@/db/generated/client'
import { recordSelect, toRecordPath } from './map-record'
import { readStoredVersion } from './snapshots'

export const correctionSelect = {
  id: true,
  at: true,
  notice: true,
  revision: {
    select: {
      version: true,
      before: true,
      after: true,
      publication: { select: recordSelect },
    },
  },
} satisfies Prisma.CorrectionSelect

export type CorrectionRow = Prisma.CorrectionGetPayload<{ select: typeof correctionSelect }>

export interface Visibility {
  isVisible: (id: string) => boolean
  /** The last version with which the record was taken back; 0 if never. */
  withdrawnUpTo: (id: string) => number
}

function changesOf(
  { version, before, after, publication: { id, kind } }: CorrectionRow['revision'],
  { isVisible, withdrawnUpTo }: Visibility,
): Change[] {
  // The version before must not be told of if it was taken back, and with it all that preceded it.
  if (before === null || version - 1 <= withdrawnUpTo(id)) return []
  const old = readStoredVersion(before)
  const current = readStoredVersion(after)
  const was = publicSnapshot(kind, old.data, isVisible)
  const is = publicSnapshot(kind, current.data, isVisible)
  if (!was || !is) return []
  const labels = { ...old.labels, ...current.labels }
  const nameOf = (named: string) => labels[named] ?? null
  return describeChanges(kind, differences(was, is), nameOf)
}

export const toCorrection = (
  bodyId: string,
  row: CorrectionRow,
  visibility: Visibility,
): CorrectionView => {
  const { version, publication } = row.revision
  return {
    id: row.id,
    at: row.at.toISOString(),
    notice: row.notice,
    version,
    record: {
      kind: publication.kind,
      id: publication.id,
      title: publication.title,
      path: toRecordPath(bodyId, publication),
    },
    changes: changesOf(row.revision, visibility),
  }
}
