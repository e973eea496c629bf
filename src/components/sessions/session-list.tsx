import { Badge } from '@/components/badge'
import { sessionPath } from '@/domain/record/paths'
import type { SessionListEntry } from '@/domain/record/views'
import { sessionStateLabel } from '@/domain/vocabulary'
import { amount } from '@/domain/german'
import { SessionDate } from './session-date'

/** Sessions one below the other, each with what is known of day and place. */
export function SessionList({ sessions }: { sessions: readonly SessionListEntry[] }) {
  return (
    <ul className="max-w-[52rem] divide-y divide-line border-y border-line">
      {sessions.map((session) => (
        <li key={session.id} className="py-16">
          <p className="flex flex-wrap items-baseline gap-x-12 gap-y-4">
            <a href={sessionPath(session)} className="text-kern-20 font-semibold">
              {session.title}
            </a>
            {session.state === 'closed' ? null : (
              <Badge tone={session.state === 'cancelled' ? 'neutral' : 'open'}>
                {sessionStateLabel[session.state]}
              </Badge>
            )}
          </p>
          <p className="mt-4 text-muted">
            <SessionDate session={session} />
            {session.place ? ` · ${session.place}` : null}
            {session.title.includes(session.organization.name)
              ? null
              : ` · ${session.organization.name}`}
            {' · '}
            {session.itemCount === 0
              ? 'noch keine öffentliche Tagesordnung'
              : amount(session.itemCount, 'erfasster Punkt', 'erfasste Punkte')}
          </p>
        </li>
      ))}
    </ul>
  )
}
