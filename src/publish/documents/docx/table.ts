import { Paragraph, Table, TableCell, TableRow, WidthType, type FileChild } from 'docx'
import type { TableBlock } from '@/domain/document/model'
import { plain, toRuns } from './runs'
import { STYLES } from './styles'

/** Width of the text on the page, in twentieths of a point. */
const TEXT_WIDTH = 9300

/** A table under its caption, with a head that is repeated on every page. */
export function toTable(block: TableBlock): FileChild[] {
  const { caption, head, rows, hasRowHeads = false } = block
  const shares: readonly number[] = block.shares ?? head.map(() => 1)
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.round((share / whole) * TEXT_WIDTH))
  const cell = (text: string, place: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[place] ?? TEXT_WIDTH, type: WidthType.DXA },
      margins: { top: 60, bottom: block.isForm && !isHead ? 240 : 60, left: 100, right: 100 },
      children: [
        new Paragraph({
          style: STYLES.cell,
          children: isHead ? toRuns([{ text, look: 'strong' }]) : plain(text),
        }),
      ],
    })
  const row = (cells: readonly string[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map((text, place) =>
        cell(text, place, tableHeader || (hasRowHeads && place === 0)),
      ),
    })
  return [
    new Paragraph({ style: STYLES.caption, children: plain(caption) }),
    new Table({
      columnWidths: widths,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
    }),
    new Paragraph({ style: STYLES.cell, children: [] }),
  ]
}
