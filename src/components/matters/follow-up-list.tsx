import type { ReactNode } from 'react'
import { DateText } from '@/components/date-text'
import { NotReported } from '@/components/not-reported'
import { FollowUpBadge } from '@/components/outcome-badge'
import { SourceNote } from '@/components/source-note'
import { motionPath, organizationPath } from '@/domain/record/paths'
import { isOverdue } from '@/domain/procedure/overdue'
import type { FollowUpView } from '@/domain/record/views'
import { formatGerman } from '@/domain/time/edtf'
import { today } from '@/lib/today'

interface FollowUpListProps<F extends FollowUpView> {
  followUps: readonly F[]
  /** What a list outside of a matter adds to each: the matter. */
  context?: (followUp: F) => ReactNode
  /** The day for which it is said what is overdue, `YYYY-MM-DD`. */
  today?: string
}

/** What was promised or ordered: how far it has come, by when it is due and who has to do it. */
export function FollowUpList<F extends FollowUpView>({
  followUps,
  context,
  today: day = today(),
}: FollowUpListProps<F>) {
  return (
    <ul className="max-w-[52rem] divide-y divide-line border-y border-line">
      {followUps.map((followUp) => (
        <li key={followUp.id} className="py-16">
          <p className="flex flex-wrap items-baseline gap-x-12 gap-y-4">
            <FollowUpBadge state={followUp.state} />
            {isOverdue(followUp, day) ? (
              <strong>Frist abgelaufen am {formatGerman(followUp.dueLatest)}</strong>
            ) : null}
          </p>
          <p className="mt-8 max-w-text">{followUp.text}</p>
          <dl className="mt-8 text-kern-16 text-muted">
            <Term name="Vorgesehen">
              {followUp.due ? <DateText edtf={followUp.due} /> : <NotReported />}
            </Term>
            <Term name="Zuständig">
              {followUp.organization ? (
                <a href={organizationPath(followUp.organization)}>{followUp.organization.name}</a>
              ) : (
                <NotReported />
              )}
            </Term>
            {followUp.motion ? (
              <Term name="Aus dem Antrag">
                <a href={motionPath(followUp.motion.id)}>{followUp.motion.title}</a>
              </Term>
            ) : null}
            {context ? <Term name="Vorgang">{context(followUp)}</Term> : null}
          </dl>
          <div className="mt-8">
            <SourceNote citations={followUp.citations} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="inline font-semibold">{name}: </dt>
      <dd className="inline">{children}</dd>
    </div>
  )
}
