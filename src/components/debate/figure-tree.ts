import { NBSP } from '@/domain/german'
import type { FactView } from '@/domain/record/views'

type Figure = Pick<FactView, 'id' | 'partOfId' | 'value' | 'unit'>

/** A figure with everything that is part of it, in reading order; `depth` 0 is the figure itself. */
export function figureRows<F extends Figure>(
  top: F,
  figures: readonly F[],
  depth = 0,
): { figure: F; depth: number }[] {
  const parts = figures.filter((figure) => figure.partOfId === top.id)
  return [{ figure: top, depth }, ...parts.flatMap((part) => figureRows(part, figures, depth + 1))]
}

const plain = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 4 })

/** `6 Stellen`, `75 %`; empty where a fact has no number. */
export function formatFigure({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  if (value === null) return ''
  return unit ? `${plain.format(value)}${NBSP}${unit}` : plain.format(value)
}

/**
 * A sentence on whether the parts of a figure give its value. `null` where there is nothing to
 * add: no parts, or one of the numbers or units is missing or differs.
 */
export function figuresSum<F extends Figure>(top: F, figures: readonly F[]): string | null {
  const parts = figures.filter((figure) => figure.partOfId === top.id)
  if (parts.length < 2 || top.value === null) return null
  const values = parts.map((part) => (sameUnit(part.unit, top.unit) ? part.value : null))
  if (!values.every((value) => value !== null)) return null
  const sum = values.reduce((total, value) => total + value, 0)
  const terms = `${values.map((value) => plain.format(value)).join(' + ')} = ${plain.format(sum)}`
  return Math.abs(sum - top.value) < 1e-9
    ? `Die Teile ergeben das Ganze: ${terms}.`
    : `Die berichteten Teile ergeben nicht das Ganze: ${terms}, berichtet sind ${plain.format(top.value)}.`
}

/** Equal but for the ending of the plural: `Stelle` and `Stellen`. */
function sameUnit(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  return a.startsWith(b) || b.startsWith(a)
}
