import 'server-only'

/** `YYYY-MM-DD` → the date column's value (midnight UTC). */
export const toDate = (day: string | null): Date | null =>
  day === null ? null : new Date(`${day}T00:00:00Z`)

/** A date column's value → `YYYY-MM-DD`. */
export const toDay = (date: Date | null): string | null =>
  date === null ? null : date.toISOString().slice(0, 10)

/** A moment column's value → ISO 8601. */
export const toMoment = (date: Date | null): string | null =>
  date === null ? null : date.toISOString()
