/** Days and times of iCalendar (RFC 5545, 3.3.4 and 3.3.5). */
import { toLocalTime } from '@/domain/time/local'

/** The time zone in which German councils meet, as the calendar names it. */
export const ZONE = 'Europe/Berlin'

const digits = (text: string): string => text.replace(/[-:]/g, '')

/** A day: `20210625`. */
export const calendarDay = (day: string): string => digits(day)

/** A moment of universal time: `20210625T150000Z`. */
export const utc = (moment: string): string =>
  `${digits(new Date(moment).toISOString().slice(0, 19))}Z`

/** A moment as the clocks in Germany show it: `20210625T170000`. */
export const local = (moment: string): string =>
  digits(toLocalTime(new Date(moment))).padEnd(15, '0')

const observance = (
  name: 'STANDARD' | 'DAYLIGHT',
  { from, to, start, rule }: { from: string; to: string; start: string; rule?: string },
): string[] => [
  `BEGIN:${name}`,
  `DTSTART:${start}`,
  `TZOFFSETFROM:${from}`,
  `TZOFFSETTO:${to}`,
  `TZNAME:${to === '+0200' ? 'CEST' : 'CET'}`,
  ...(rule === undefined ? [] : [`RRULE:${rule}`]),
  `END:${name}`,
]

/**
 * The clocks in Germany since 1970: summer time since 1980, until 1995 it ended in September
 * (directives of the EEC and the EU; since 1996 2000/84/EC and its forerunners).
 */
export const timeZone: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  ...observance('STANDARD', { from: '+0100', to: '+0100', start: '19700101T000000' }),
  ...observance('DAYLIGHT', { from: '+0100', to: '+0200', start: '19800406T020000' }),
  ...observance('STANDARD', {
    from: '+0200',
    to: '+0100',
    start: '19800928T030000',
    rule: 'FREQ=YEARLY;BYMONTH=9;BYDAY=-1SU;UNTIL=19950924T010000Z',
  }),
  ...observance('DAYLIGHT', {
    from: '+0100',
    to: '+0200',
    start: '19810329T020000',
    rule: 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  }),
  ...observance('STANDARD', {
    from: '+0200',
    to: '+0100',
    start: '19961027T030000',
    rule: 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  }),
  'END:VTIMEZONE',
]
