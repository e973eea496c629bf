/**
 * A number as it is typed in German: `1.234,5`, `0,75`, also `0.75` and `1234`. Groups of three
 * digits after a point are thousands, as everywhere in German. `null` for everything else.
 */
export function parseGermanNumber(text: string): number | null {
  const trimmed = text.trim()
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(trimmed))
    return Number(trimmed.replaceAll('.', '').replace(',', '.'))
  if (/^-?\d+([.,]\d+)?$/.test(trimmed)) return Number(trimmed.replace(',', '.'))
  return null
}

/** A number as it is typed in German, without separators of thousands: `1234,5`. */
export function typeGermanNumber(value: number): string {
  return String(value).replace('.', ',')
}
