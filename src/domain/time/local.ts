/** Time of day in the council's hall. All German counties keep the same time. */
const ZONE = 'Europe/Berlin'

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** The clock of the zone at that moment, read as if it were UTC, in milliseconds. */
function clockAt(moment: Date): number {
  const part = Object.fromEntries(
    clock.formatToParts(moment).map(({ type, value }) => [type, value]),
  )
  return Date.parse(
    `${part['year']}-${part['month']}-${part['day']}T${part['hour']}:${part['minute']}:${part['second']}Z`,
  )
}

/**
 * A moment from ISO 8601: with an offset it is taken as it stands, without one (`2021-06-25T18:00`)
 * as time of day in Germany. A time that the clock skips in spring becomes the one an hour later.
 */
export function fromLocalTime(text: string): Date {
  if (/(Z|[+-]\d{2}:?\d{2})$/.test(text)) return new Date(text)
  const asUtc = Date.parse(`${text}Z`)
  const guess = new Date(asUtc - (clockAt(new Date(asUtc)) - asUtc))
  return new Date(guess.getTime() + (asUtc - clockAt(guess)))
}

/**
 * A moment as a browser's date-and-time field has it: `2021-06-25T18:00`, time of day in Germany; with
 * seconds where there are any.
 */
export function toLocalTime(moment: Date): string {
  return new Date(clockAt(moment)).toISOString().slice(0, 19).replace(/:00$/, '')
}

/**
 * A moment in ISO 8601 with the offset that the clocks in Germany had then, to the second:
 * `2021-06-25T18:00:00+02:00`.
 */
export function toOffsetTime(moment: Date): string {
  const local = clockAt(moment)
  const minutes = Math.round((local - moment.getTime()) / 60_000)
  const offset = new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16)
  return `${new Date(local).toISOString().slice(0, 19)}${minutes < 0 ? '-' : '+'}${offset}`
}
