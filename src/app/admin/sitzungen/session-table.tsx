import { SessionDate } from '@/components/sessions/session-date'
import { amount } from '@/domain/german'
import { sessionStateLabel } from '@/domain/vocabulary'
import type { PreparedSession } from '@/usecases/preparation/list-sessions'
import { StateBadge } from '../datensaetze/state-badge'
import { NextLink } from './next-link'
import { preparationPath } from './paths'

const columns = ['Sitzung', 'Tag', 'Gremium', 'Stand', 'Öffentlichkeit', 'Nächster Schritt']

/** Sessions with their day, how far they are, and what is next to do. */
export function SessionTable({ sessions }: { sessions: readonly PreparedSession[] }) {
  return (
    <div
      className="kern-table-responsive relative"
      role="region"
      aria-label="Tabelle: Sitzungen"
      tabIndex={0}
    >
      <table className="kern-table">
        <caption className="sr-only">Sitzungen</caption>
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {columns.map((title) => (
              <th key={title} scope="col" className="kern-table__header">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {sessions.map((session) => (
            <tr key={session.id} className="kern-table__row">
              <th scope="row" className="kern-table__header min-w-[14rem]">
                <a href={preparationPath(session.id)}>{session.title}</a>
                <span className="block text-kern-16 font-normal text-muted">
                  {session.itemCount === 0
                    ? 'noch keine Tagesordnung'
                    : amount(session.itemCount, 'Punkt', 'Punkte')}
                </span>
              </th>
              <td className="kern-table__cell">
                <SessionDate
                  session={{
                    date: session.date,
                    earliestDay: session.day.earliest,
                    latestDay: session.day.latest,
                  }}
                />
              </td>
              <td className="kern-table__cell">{session.organization.shortName}</td>
              <td className="kern-table__cell hyphens-none">
                {sessionStateLabel[session.sessionState]}
              </td>
              <td className="kern-table__cell">
                <StateBadge state={session.workingState} />
              </td>
              <td className="kern-table__cell hyphens-none">
                {session.sessionState === 'cancelled' ? (
                  'abgesagt'
                ) : (
                  <NextLink id={session.id} next={session.next} title={session.title} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
