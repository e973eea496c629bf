import { stringify } from 'csv-stringify/sync'
import { harmless, type Cell } from './cell'

/** A column: its name in the first line, and what a record has in it. */
export interface Column<Row> {
  name: string
  cell: (row: Row) => Cell
}

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

const records = (cells: string[][]): string =>
  stringify(cells, { record_delimiter: '\r\n', quote_record_delimiter: true })

/** The beginning of the file: byte order mark and names of the columns. */
export const csvHead = <Row>(columns: readonly Column<Row>[]): string =>
  BYTE_ORDER_MARK + records([columns.map(({ name }) => name)])

/** Rows as records of RFC 4180; none give an empty text. */
export const csvRecords = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  records(rows.map((row) => columns.map(({ cell }) => harmless(cell(row)))))
