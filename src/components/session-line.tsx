import { sessionPath } from '@/domain/record/paths'
import type { AgendaItemRef, SessionRef } from '@/domain/record/views'
import { DateText } from './date-text'

/** Where and when something was said or decided, in one line with links. */
export function SessionLine({ session, item }: { session: SessionRef; item?: AgendaItemRef }) {
  return (
    <>
      {session.title.includes(session.organization.name) ? null : `${session.organization.name}, `}
      <a href={sessionPath(session)}>{session.title}</a>
      {', '}
      <DateText edtf={session.date} />
      {item ? (
        <>
          {' · '}
          <a href={item.path}>{item.title}</a>
        </>
      ) : null}
    </>
  )
}
