/** A month of the calendar, `YYYY-MM`. Months compare as strings. */
import { daysInMonth, toDay, type Day, type DayRange } from './day'

export type Month = string

function parts(month: Month): [year: number, month: number] {
  return [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
}

/** The month so many months later (or earlier). */
export function addToMonth(month: Month, months: number): Month {
  const [year, number] = parts(month)
  const index = year * 12 + (number - 1) + months
  return toDay(Math.floor(index / 12), (index % 12) + 1, 1).slice(0, 7)
}

/**
 * The weeks of a month, Monday first, each with seven places; days of the neighbouring months are `null`.
 */
export function weeksOf(month: Month): (Day | null)[][] {
  const [year, number] = parts(month)
  const firstWeekday = (new Date(`${month}-01T00:00:00Z`).getUTCDay() + 6) % 7
  const length = daysInMonth(year, number)
  return Array.from({ length: Math.ceil((firstWeekday + length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - firstWeekday + 1
      return day < 1 || day > length ? null : toDay(year, number, day)
    }),
  )
}

/**
 * Whether some day in question lies in the month. A range that is open at one end counts for the month
 * of its known end alone, or it would stand in every month after (or before) it.
 */
export function touchesMonth({ earliest, latest }: DayRange, month: Month): boolean {
  const from = (earliest ?? latest)?.slice(0, 7)
  const to = (latest ?? earliest)?.slice(0, 7)
  return from !== undefined && to !== undefined && from <= month && month <= to
}

/** The month in German: `Juni 2021`. */
export function formatMonth(month: Month): string {
  return new Intl.DateTimeFormat('de-DE', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))
}
