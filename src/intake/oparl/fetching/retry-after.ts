/**
 * How long a server asks to be left alone, in milliseconds: as seconds or as a moment (RFC 9110).
 *
 * @returns null if it does not say it
 */
export function retryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const moment = Date.parse(text)
  return text === '' || Number.isNaN(moment) ? null : Math.max(0, moment - now)
}
