/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string

/** The first and the last day that come into question; `null`: no limit is known. */
export interface DayRange {
  earliest: Day | null
  latest: Day | null
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** The number of days of a month (1–12), leap years of the Gregorian calendar included. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether the text is a day that the calendar knows. Like the database, it begins with the year 1. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

function parts(day: Day): { year: number; month: number; day: number } {
  if (!isDay(day)) throw new RangeError(`not a calendar day: ${day}`)
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  }
}

/** Puts a day together; the numbers are those of the calendar (January is 1). */
export function toDay(year: number, month: number, day: number): Day {
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-')
}

/** The day so many days later (or earlier). Throws a RangeError for what is no day. */
export function addDays(day: Day, days: number): Day {
  parts(day)
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/**
 * The same day of the month so many months later, or the month's last day where it is shorter
 * (BGB § 188 Abs. 3). Throws a RangeError for what is no day.
 */
export function addMonths(day: Day, months: number): Day {
  const start = parts(day)
  const index = start.year * 12 + (start.month - 1) + months
  const year = Math.floor(index / 12)
  const month = (index % 12) + 1
  return toDay(year, month, Math.min(start.day, daysInMonth(year, month)))
}

/** How many days lie between: 1 from one day to the next. */
export function daysBetween(from: Day, to: Day): number {
  parts(from)
  parts(to)
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/**
 * Whether a period (both ends included, `null` open) covers a day that may be known in part only:
 * `null` where some of the days in question lie inside and some outside.
 */
export function coversDay(period: DayRange, day: DayRange): boolean | null {
  const startsBefore =
    period.earliest === null || (day.earliest !== null && period.earliest <= day.earliest)
  const endsAfter = period.latest === null || (day.latest !== null && period.latest >= day.latest)
  if (startsBefore && endsAfter) return true
  const beginsTooLate =
    period.earliest !== null && day.latest !== null && period.earliest > day.latest
  const endsTooEarly =
    period.latest !== null && day.earliest !== null && period.latest < day.earliest
  return beginsTooLate || endsTooEarly ? false : null
}
