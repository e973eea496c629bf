/** Sessions as a calendar to subscribe to: iCalendar (RFC 5545, RFC 7986). */
import type { CalendarSession } from '@/domain/record/calendar'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { eventLines } from './event'
import { calendarText, contentLines } from './line'
import { timeZone, utc, ZONE } from './time'

export interface Calendar {
  origin: Origin
  name: string
  /** Path of the calendar itself, and of the page that shows the same. */
  path: string
  page: string
  sessions: readonly CalendarSession[]
}

/** How often a subscriber should look again. */
const REFRESH = 'PT6H'

/** When one of the sessions was last published; nothing where there is none. */
function lastModified(sessions: readonly CalendarSession[]): string[] {
  const moments = sessions.map(({ publishedAt }) => publishedAt).toSorted()
  const latest = moments.at(-1)
  return latest === undefined ? [] : [`LAST-MODIFIED:${utc(latest)}`]
}

/** The document. Sessions of which the day is not known are left out. */
export function calendar({ origin, name, path, page, sessions }: Calendar): string {
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Wortlaut//Sitzungskalender//DE',
    'CALSCALE:GREGORIAN',
    `NAME:${calendarText(name)}`,
    `X-WR-CALNAME:${calendarText(name)}`,
    `X-WR-TIMEZONE:${ZONE}`,
    `URL:${pageAddress(origin, page)}`,
    `SOURCE;VALUE=URI:${pageAddress(origin, path)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    ...lastModified(sessions),
    ...timeZone,
    ...sessions.flatMap((session) => eventLines(origin, session) ?? []),
    'END:VCALENDAR',
  ])
}
