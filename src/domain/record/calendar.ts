import type { SessionRef } from './views'

/** A public session as a calendar needs it. Moments are ISO 8601; `null`: not known. */
export interface CalendarSession extends SessionRef {
  /** Of the published session: it grows with every correction. */
  version: number
  publishedAt: string
  startsAt: string | null
  endsAt: string | null
  place: string | null
}
