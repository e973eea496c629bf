import 'server-only'
import type { Day } from '@/domain/time/day'
import { fromLocalTime } from '@/domain/time/local'

/** A column of days, as `YYYY-MM-DD`. */
export const toDay = (date: Date | null): Day | null => date && date.toISOString().slice(0, 10)

/** A moment, as ISO 8601 in UTC. */
export const toMoment = (date: Date | null): string | null => date && date.toISOString()

/** A moment as entered, as the database's client takes it; `null` where it is not known. */
export const fromKnownMoment = (text: string | null): Date | null =>
  text === null ? null : fromLocalTime(text)

/** The day as the database's client takes it. */
export const fromDay = (day: Day): Date => new Date(`${day}T00:00:00Z`)

/** The same for a day that may be unknown. */
export const fromKnownDay = (day: Day | null): Date | null => (day === null ? null : fromDay(day))
