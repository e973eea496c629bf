import { SessionDate } from '@/components/sessions/session-date'
import { sessionPath } from '@/domain/record/paths'
import type { PersonView } from '@/domain/record/views'

/** The offices in which somebody spoke, each with the session it is reported of. */
export function OfficeList({ offices }: Pick<PersonView, 'offices'>) {
  return (
    <ul className="max-w-text space-y-8">
      {offices.map(({ office, session }) => (
        <li key={`${office} ${session.id}`}>
          <span className="font-semibold">{office}</span>
          <span className="block text-kern-16 text-muted">
            berichtet zu: <a href={sessionPath(session)}>{session.title}</a>,{' '}
            <SessionDate session={session} />
          </span>
        </li>
      ))}
    </ul>
  )
}
