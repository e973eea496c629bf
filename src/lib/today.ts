const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })

const MINUTE_MS = 60_000

/** Every request asks for the day, and no day ends within a minute of the clock. */
const known = { minute: NaN, day: '' }

/** The calendar day in Germany, `YYYY-MM-DD`. */
export function today(): string {
  const now = Date.now()
  const minute = Math.floor(now / MINUTE_MS)
  if (minute !== known.minute) {
    known.minute = minute
    known.day = berlin.format(now)
  }
  return known.day
}
