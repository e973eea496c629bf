import { Heading } from '@/components/heading'
import { address } from '@/components/pagination'
import type { SessionListEntry } from '@/domain/record/views'
import type { Day } from '@/domain/time/day'
import { isExactDay } from '@/domain/time/edtf'
import { addToMonth, formatMonth, type Month } from '@/domain/time/month'
import { MonthCalendar } from './month-calendar'
import { SessionList } from './session-list'

interface SessionCalendarProps {
  month: Month
  first: Month
  last: Month
  sessions: readonly SessionListEntry[]
  today: Day
  query: URLSearchParams
}

/** A month of sessions, with the ways to its neighbours; below it all of them in words. */
export function SessionCalendar(props: SessionCalendarProps) {
  const { month, sessions, today } = props
  const vague = sessions.filter(({ date }) => date === null || !isExactDay(date))
  const exact = sessions.filter((session) => !vague.includes(session))
  return (
    <div className="max-w-[60rem]">
      <div className="mb-16 flex flex-wrap items-baseline justify-between gap-16">
        <Heading level={2}>{formatMonth(month)}</Heading>
        <MonthLinks {...props} />
      </div>
      <MonthCalendar month={month} sessions={sessions} today={today} />
      {sessions.length === 0 ? (
        <p className="mt-24">
          Für den {formatMonth(month)} ist keine Sitzung veröffentlicht. Blättern Sie in einen
          anderen Monat oder sehen Sie <a href="/sitzungen">alle Sitzungen</a> an.
        </p>
      ) : null}
      {exact.length > 0 ? (
        <div className="mt-32">
          <Heading level={3} className="mb-12">
            Sitzungen im {formatMonth(month)}
          </Heading>
          <SessionList sessions={exact} />
        </div>
      ) : null}
      {vague.length > 0 ? (
        <div className="mt-32">
          <Heading level={3} className="mb-12">
            Ohne genau berichteten Tag
          </Heading>
          <p className="mb-12 max-w-text text-muted">
            Diese Sitzungen können im {formatMonth(month)} gewesen sein; der genaue Tag steht in
            keiner Quelle.
          </p>
          <SessionList sessions={vague} />
        </div>
      ) : null}
    </div>
  )
}

function MonthLinks({ month, first, last, query }: SessionCalendarProps) {
  const link = (to: Month) =>
    address('/sitzungen', { ansicht: 'kalender', gremium: query.getAll('gremium'), monat: to })
  const before = addToMonth(month, -1)
  const after = addToMonth(month, 1)
  return (
    <nav aria-label="Monat" className="flex gap-24">
      {before >= first && before <= last ? (
        <a href={link(before)} rel="prev">
          « {formatMonth(before)}
        </a>
      ) : null}
      {after >= first && after <= last ? (
        <a href={link(after)} rel="next">
          {formatMonth(after)} »
        </a>
      ) : null}
    </nav>
  )
}
