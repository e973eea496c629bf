import 'server-only'
import type { BulkKind } from '@/db/bulk/new-record'
import type { Rejection } from '@/intake/speech'

/** So many places are named in a report; beyond that they are counted only. */
const MAX_NAMED = 1000

/** What an import did, for the operator. */
export interface ImportReport {
  /** Contributions that the input holds, the rejected ones included. */
  read: number
  created: number
  changed: number
  unchanged: number
  /** Left as they are, because an editor has changed or withdrawn them. */
  kept: number
  keptRecords: Rejection[]
  rejected: number
  rejections: Rejection[]
  /** Left out of records that were taken over all the same: fields of the wrong type, dead links. */
  remarked: number
  remarks: Rejection[]
  /** Taken back, because the foreign system says that they are gone. */
  withdrawn: number
  /** Whether the figures by kind are part of the counts, and not beside them. */
  isByKind: boolean
  /** Records around the contributions, by kind. */
  createdAround: Partial<Record<BulkKind, number>>
  changedAround: Partial<Record<BulkKind, number>>
}

export const emptyReport = (): ImportReport => ({
  read: 0,
  created: 0,
  changed: 0,
  unchanged: 0,
  kept: 0,
  keptRecords: [],
  rejected: 0,
  rejections: [],
  remarked: 0,
  remarks: [],
  withdrawn: 0,
  isByKind: false,
  createdAround: {},
  changedAround: {},
})

export function reject(report: ImportReport, rejection: Rejection): void {
  report.rejected += 1
  if (report.rejections.length < MAX_NAMED) report.rejections.push(rejection)
}

export function remark(report: ImportReport, found: Rejection): void {
  report.remarked += 1
  if (report.remarks.length < MAX_NAMED) report.remarks.push(found)
}

export function keep(report: ImportReport, record: Rejection): void {
  report.kept += 1
  if (report.keptRecords.length < MAX_NAMED) report.keptRecords.push(record)
}

export function countCreated(report: ImportReport, kind: BulkKind): void {
  if (kind === 'statement' || report.isByKind) report.created += 1
  if (kind !== 'statement') report.createdAround[kind] = (report.createdAround[kind] ?? 0) + 1
}

export function countChanged(report: ImportReport, kind: BulkKind): void {
  if (kind === 'statement' || report.isByKind) report.changed += 1
  if (kind !== 'statement') report.changedAround[kind] = (report.changedAround[kind] ?? 0) + 1
}
