import { sessionPath } from '@/domain/record/paths'
import type { CalendarSession } from '@/domain/record/calendar'
import { isExactDay } from '@/domain/time/edtf'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { calendarText } from './line'
import { calendarDay, local, utc, ZONE } from './time'

/**
 * When a session is, as far as it is known: from an hour, to an hour, or on a day. A calendar cannot
 * say „about June“, and a day is not made up: then `null`. An end that is not known is left out.
 */
function time({ date, startsAt, endsAt }: CalendarSession): string[] | null {
  if (startsAt !== null)
    return [
      `DTSTART;TZID=${ZONE}:${local(startsAt)}`,
      ...(endsAt !== null && Date.parse(endsAt) > Date.parse(startsAt)
        ? [`DTEND;TZID=${ZONE}:${local(endsAt)}`]
        : []),
    ]
  if (date !== null && isExactDay(date)) return [`DTSTART;VALUE=DATE:${calendarDay(date)}`]
  return null
}

/** A session as the lines of an event; `null` where its day is not known. */
export function eventLines(origin: Origin, session: CalendarSession): string[] | null {
  const when = time(session)
  if (when === null) return null
  const { id, version, publishedAt, title, state, organization, place } = session
  const page = pageAddress(origin, sessionPath(session))
  const isCancelled = state === 'cancelled'
  return [
    'BEGIN:VEVENT',
    `UID:${id}`,
    // Without METHOD this is when the event was last revised (RFC 5545, 3.8.7.2).
    `DTSTAMP:${utc(publishedAt)}`,
    `LAST-MODIFIED:${utc(publishedAt)}`,
    `SEQUENCE:${version - 1}`,
    ...when,
    // Many calendars do not show that an event is cancelled.
    `SUMMARY:${calendarText(isCancelled ? `Abgesagt: ${title}` : title)}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // Who subscribes has no appointment yet.
    'TRANSP:TRANSPARENT',
    ...(place === null ? [] : [`LOCATION:${calendarText(place)}`]),
    `DESCRIPTION:${calendarText(`${organization.name}\n${page}`)}`,
    `CATEGORIES:${calendarText(organization.shortName)}`,
    `URL:${page}`,
    'END:VEVENT',
  ]
}
