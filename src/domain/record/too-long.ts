import { formatNumber } from '@/domain/german'

/**
 * What a field says when it holds more than can be recorded; null if it does not. Nothing is cut off:
 * the text stays where it was typed or pasted until somebody shortens it.
 *
 * @param max the limit of the record's schema, in UTF-16 code units; surrounding white space is not counted
 */
export function tooLong(text: string, max: number): string | null {
  const length = text.trim().length
  if (length <= max) return null
  const over = length - max
  return `${formatNumber(length)} von höchstens ${formatNumber(max)} Zeichen. Noch nicht gespeichert: Bitte um ${formatNumber(over)} Zeichen kürzen; bis dahin bleibt der Text hier stehen.`
}
