import { Section } from '@/components/section'
import type { RecordKind } from '@/domain/record/payloads'
import type { RecordListEntry } from '@/usecases/list-records'
import { RecordTable } from '../record-table'
import { kindPlural, kindSlug, newRecordPath, newRecordTitle } from './kinds'

interface ChildRecordsProps {
  parentId: string
  kind: RecordKind
  records: readonly RecordListEntry[]
  canAdd: boolean
}

/** What stands within a record, with a way to add to it. */
export function ChildRecords({ parentId, kind, records, canAdd }: ChildRecordsProps) {
  return (
    <Section id={`enthaelt-${kindSlug[kind]}`} title={kindPlural[kind]}>
      {records.length === 0 ? (
        <p className="text-muted">Noch nichts eingetragen.</p>
      ) : (
        <RecordTable caption={kindPlural[kind]} records={records} />
      )}
      {canAdd ? (
        <p className="mt-16">
          <a
            className="kern-btn kern-btn--secondary no-underline"
            href={newRecordPath(kind, parentId)}
          >
            <span className="kern-label">{newRecordTitle[kind]}</span>
          </a>
        </p>
      ) : null}
    </Section>
  )
}
