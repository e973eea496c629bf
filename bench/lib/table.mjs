/**
 * A Markdown table; numbers stand on the right.
 *
 * @param {string[]} head
 * @param {(string | number)[][]} rows
 */
export function table(head, rows) {
  const cells = [head, ...rows.map((row) => row.map(String))]
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)))
  const isNumeric = head.map((_, column) => rows.every((row) => /^(?:[\d<–-]|$)/.test(row[column])))
  const line = (row) =>
    `| ${row.map((cell, column) => pad(cell, widths[column], isNumeric[column])).join(' | ')} |`
  const rule = widths.map(
    (width, column) => '-'.repeat(width - 1) + (isNumeric[column] ? ':' : '-'),
  )
  return [line(cells[0]), `| ${rule.join(' | ')} |`, ...cells.slice(1).map(line)].join('\n')
}

const pad = (cell, width, toRight) => (toRight ? cell.padStart(width) : cell.padEnd(width))

/** Milliseconds with as many places as they are worth. */
export const ms = (value) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)

/** Whole numbers, thousands apart. */
export const count = (value) => Math.round(value).toLocaleString('en-US')

/** Bytes as MB (10⁶). */
export const megabytes = (bytes) => (bytes / 1e6).toFixed(1)

export const ratio = (value) => value.toFixed(2)
