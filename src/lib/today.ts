const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })

/** The calendar day in Germany, `YYYY-MM-DD`. */
export const today = (now = new Date()): string => berlin.format(now)
