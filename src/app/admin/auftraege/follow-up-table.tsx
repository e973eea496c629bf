import { DateText } from '@/components/date-text'
import { NotReported } from '@/components/not-reported'
import { FollowUpBadge } from '@/components/outcome-badge'
import { isOverdue } from '@/domain/procedure/overdue'
import type { WorkingFollowUp } from '@/usecases/follow-ups/list-follow-ups'
import { followUpsOfMatterPath } from './paths'

interface FollowUpTableProps {
  followUps: readonly WorkingFollowUp[]
  /** `YYYY-MM-DD`. */
  today: string
}

/** What is owed, by whom and until when. */
export function FollowUpTable({ followUps, today }: FollowUpTableProps) {
  return (
    <div
      className="kern-table-responsive relative"
      role="region"
      aria-label="Tabelle: Aufträge"
      tabIndex={0}
    >
      <table className="kern-table">
        <caption className="sr-only">Aufträge</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {['Auftrag', 'Zuständig', 'Frist', 'Stand'].map((title) => (
              <th key={title} scope="col" className="kern-table__header">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {followUps.map((followUp) => (
            <tr key={`${followUp.matterId} ${followUp.position}`} className="kern-table__row">
              <th scope="row" className="kern-table__header min-w-[16rem]">
                <a
                  href={`${followUpsOfMatterPath(followUp.matterId)}#auftrag-${followUp.position}`}
                  className="line-clamp-3"
                >
                  {followUp.text}
                </a>
                <span className="mt-4 block text-kern-16 font-normal text-muted">
                  Vorgang: {followUp.matterTitle}
                  {followUp.session ? ` · ${followUp.session.title}` : ''}
                  {followUp.isPending ? ' · Änderung noch nicht veröffentlicht' : ''}
                </span>
              </th>
              <td className="kern-table__cell">{followUp.office ?? <NotReported />}</td>
              <td className="kern-table__cell">
                {followUp.due ? <DateText edtf={followUp.due} /> : <NotReported />}
                {isOverdue(followUp, today) ? <strong className="block">überfällig</strong> : null}
              </td>
              <td className="kern-table__cell">
                <FollowUpBadge state={followUp.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
