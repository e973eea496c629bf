/**
 * Partly known dates, in the part of EDTF (ISO 8601-2, level 1) that the record needs:
 * `2021`, `2021-06`, `2021-06-23`, each with `?` (uncertain), `~` (approximate) or `%` (both),
 * and intervals `A/B`, `A/..`, `../B`. The calendar begins with the year 1, as that of days does.
 */
import { NBSP } from '@/domain/german'
import { daysInMonth, toDay, type Day, type DayRange } from './day'

type Qualifier = '' | '?' | '~' | '%'

/** A date as far as it is known; `qualifier` as in EDTF: uncertain `?`, approximate `~`, both `%`. */
export interface PartialDate {
  year: number
  /** 1–12. */
  month: number | null
  day: number | null
  qualifier: Qualifier
}

/** A span of time; `null`: open at that end. */
export interface Interval {
  start: PartialDate | null
  end: PartialDate | null
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%]?)$/

function readDate(text: string): PartialDate | null {
  const match = DATE.exec(text)
  if (!match) return null
  const year = Number(match[1])
  const month = match[2] === undefined ? null : Number(match[2])
  const day = match[3] === undefined ? null : Number(match[3])
  if (year < 1) return null
  if (month !== null && (month < 1 || month > 12)) return null
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null
  return { year, month, day, qualifier: match[4] as Qualifier }
}

/** The parts of a date or an interval; `null` for what is no EDTF date or not in the calendar. */
export function readEdtf(text: string): PartialDate | Interval | null {
  const ends = text.split('/')
  if (ends.length === 1) return readDate(text)
  if (ends.length !== 2) return null
  const [from, to] = ends as [string, string]
  const start = from === '..' ? null : readDate(from)
  const end = to === '..' ? null : readDate(to)
  if ((from !== '..' && !start) || (to !== '..' && !end) || (!start && !end)) return null
  if (start && end && firstDay(start) > lastDay(end)) return null
  return { start, end }
}

function firstDay(date: PartialDate): Day {
  return toDay(date.year, date.month ?? 1, date.day ?? 1)
}

function lastDay(date: PartialDate): Day {
  const month = date.month ?? 12
  return toDay(date.year, month, date.day ?? daysInMonth(date.year, month))
}

/**
 * The days that a date's written digits cover, for sorting and filtering: `2021-06~` gives
 * 2021-06-01 to 2021-06-30 (an approximation does not widen them). An open end of an interval is
 * `null`. The result is `null` for what is no EDTF date or not in the calendar.
 */
export function parseEdtf(text: string): DayRange | null {
  const value = readEdtf(text)
  if (!value) return null
  if ('year' in value) return { earliest: firstDay(value), latest: lastDay(value) }
  return {
    earliest: value.start && firstDay(value.start),
    latest: value.end && lastDay(value.end),
  }
}

/** Whether the text is one exact day, neither approximate nor uncertain. */
export function isExactDay(text: string): boolean {
  const value = readEdtf(text)
  return value !== null && 'year' in value && value.day !== null && value.qualifier === ''
}

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const

function formatDate({ year, month, day, qualifier }: PartialDate): string {
  const monthAndYear = [month === null ? [] : [MONTHS[month - 1]], String(year)].flat().join(' ')
  const date = day === null ? monthAndYear : `${day}.${NBSP}${monthAndYear}`
  const around = day === null ? `um ${date}` : `um den ${date}`
  if (qualifier === '~') return around
  if (qualifier === '%') return `vermutlich ${around}`
  return qualifier === '?' ? `vermutlich ${date}` : date
}

/**
 * The date in German words: `23. Juni 2021` (with a no-break space after the day), `um Juni 2021`,
 * `vermutlich 2021`, `Juni 2021 bis Juli 2021`, `ab 2021`. `null` (not known) and what cannot be
 * read become `Datum nicht berichtet`.
 */
export function formatGerman(text: string | null): string {
  const value = text === null ? null : readEdtf(text)
  if (!value) return 'Datum nicht berichtet'
  if ('year' in value) return formatDate(value)
  if (!value.start) return value.end ? `bis ${formatDate(value.end)}` : 'Datum nicht berichtet'
  if (!value.end) return `ab ${formatDate(value.start)}`
  return `${formatDate(value.start)} bis ${formatDate(value.end)}`
}
