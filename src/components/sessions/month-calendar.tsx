import { sessionPath } from '@/domain/record/paths'
import type { SessionListEntry } from '@/domain/record/views'
import type { Day } from '@/domain/time/day'
import { formatGerman, isExactDay } from '@/domain/time/edtf'
import { formatMonth, weeksOf, type Month } from '@/domain/time/month'

const WEEKDAYS = [
  ['Mo', 'Montag'],
  ['Di', 'Dienstag'],
  ['Mi', 'Mittwoch'],
  ['Do', 'Donnerstag'],
  ['Fr', 'Freitag'],
  ['Sa', 'Samstag'],
  ['So', 'Sonntag'],
] as const

interface MonthCalendarProps {
  month: Month
  /** Those on a day that is not exactly known are left to the list beside the calendar. */
  sessions: readonly SessionListEntry[]
  today: Day
}

/** One month as a table of weeks, with the sessions on their days. */
export function MonthCalendar({ month, sessions, today }: MonthCalendarProps) {
  const on = (day: Day) =>
    sessions.filter(({ date }) => date !== null && isExactDay(date) && date === day)
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">Sitzungen im {formatMonth(month)}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map(([short, long]) => (
            <th
              key={short}
              scope="col"
              className="border-b border-line p-4 text-left font-semibold"
            >
              <abbr title={long} className="no-underline">
                {short}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) => (
              <td
                key={day ?? `leer-${weekday}`}
                className="h-[3.5rem] border border-line p-4 align-top md:h-[5.5rem]"
              >
                {day ? (
                  <>
                    <time
                      dateTime={day}
                      className={day === today ? 'font-semibold text-ink' : 'text-muted'}
                    >
                      {Number(day.slice(8))}
                      {day === today ? <span className="sr-only"> (heute)</span> : null}
                    </time>
                    {on(day).map((session) => (
                      <a
                        key={session.id}
                        href={sessionPath(session)}
                        aria-label={`${session.title}, ${formatGerman(day)}`}
                        className="mt-4 block text-kern-16 leading-[1.3]"
                      >
                        <span className="max-md:sr-only">{session.organization.shortName}</span>
                        <span
                          aria-hidden="true"
                          className="block size-12 rounded-full bg-link md:hidden"
                        />
                      </a>
                    ))}
                  </>
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
