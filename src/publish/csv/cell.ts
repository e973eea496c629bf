/** What a cell can hold. `null`: the sources do not say; the cell stays empty. */
export type Cell = string | number | null

/**
 * Beginnings that spreadsheets take for a formula or a command, in their full-width forms too, also
 * behind spaces and quotation marks, which some programs drop when they read a file.
 */
const FORMULA = /^[\s"'‘’“”„‚«»]*[=+\-@\t\r\n＝＋－＠]/u

/** The cell as text that no spreadsheet runs: what looks like a formula gets an apostrophe in front. */
export function harmless(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = cell.replaceAll('\0', '')
  return FORMULA.test(text) ? `'${text}` : text
}
