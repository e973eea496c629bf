import { MomentText } from '@/components/date-text'
import { recordKindLabel } from '@/domain/record/labels'
import type { RecordListEntry } from '@/usecases/list-records'
import { recordPath } from './datensaetze/kinds'
import { StateBadge } from './datensaetze/state-badge'

interface RecordTableProps {
  caption: string
  records: readonly RecordListEntry[]
  /** Where a record's title leads to; its form, unless said otherwise. */
  href?: (id: string) => string
}

/** Records with their kind, state and last change. */
export function RecordTable({ caption, records, href = recordPath }: RecordTableProps) {
  return (
    <div
      className="kern-table-responsive relative"
      role="region"
      aria-label={`Tabelle: ${caption}`}
      tabIndex={0}
    >
      <table className="kern-table">
        <caption className="sr-only">{caption}</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {['Titel', 'Art', 'Zustand', 'Zuletzt geändert'].map((title) => (
              <th key={title} scope="col" className="kern-table__header">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {records.map((record) => (
            <tr key={record.id} className="kern-table__row">
              <th scope="row" className="kern-table__header min-w-[14rem]">
                <a href={href(record.id)}>{record.title}</a>
              </th>
              <td className="kern-table__cell hyphens-none">{recordKindLabel[record.kind]}</td>
              <td className="kern-table__cell">
                <StateBadge state={record.state} />
                {record.pending ? (
                  <span className="mt-4 block text-kern-16">
                    Änderung: <StateBadge state={record.pending} />
                  </span>
                ) : null}
              </td>
              <td className="kern-table__cell">
                <MomentText at={record.updatedAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
