/** Columns that several tables have: when and where, who says so, under which licence. */
import { sourcePath } from '@/domain/record/paths'
import type { AgendaItemRef, CitationView, SessionRef } from '@/domain/record/views'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import { column, NOT_REPORTED, type DescribedColumn } from './column'

/** What every row is given besides its record. */
export interface TableContext {
  origin: Origin
  /** Under which licence the body gives its data away. */
  licence: string | null
}

interface InContext {
  session: SessionRef
  agendaItem: AgendaItemRef
}

/** The session and the item of its agenda. @param of where the row has them */
export const contextColumns = <Row>(of: (row: Row) => InContext): DescribedColumn<Row>[] => [
  column({
    name: 'date',
    type: 'partial-day',
    meaning: 'Tag der Sitzung, soweit bekannt',
    empty: 'Kein Teil des Datums ist bekannt.',
    cell: (row) => of(row).session.date,
  }),
  column({
    name: 'earliestDay',
    type: 'day',
    meaning: 'Der erste Tag, der für die Sitzung infrage kommt',
    empty: NOT_REPORTED,
    cell: (row) => of(row).session.earliestDay,
  }),
  column({
    name: 'latestDay',
    type: 'day',
    meaning: 'Der letzte Tag, der für die Sitzung infrage kommt',
    empty: NOT_REPORTED,
    cell: (row) => of(row).session.latestDay,
  }),
  column({
    name: 'organization',
    type: 'text',
    meaning: 'Das Gremium, das getagt hat',
    cell: (row) => of(row).session.organization.name,
  }),
  column({
    name: 'session',
    type: 'slug',
    meaning: 'Die Sitzung: /sitzungen/…',
    cell: (row) => of(row).session.slug,
  }),
  column({
    name: 'sessionTitle',
    type: 'text',
    meaning: 'Titel der Sitzung',
    cell: (row) => of(row).session.title,
  }),
  column({
    name: 'agendaItem',
    type: 'id',
    meaning: 'Der Tagesordnungspunkt',
    cell: (row) => of(row).agendaItem.id,
  }),
  column({
    name: 'agendaItemNumber',
    type: 'text',
    meaning: 'Seine Nummer auf der Tagesordnung, etwa 7 oder 7.1',
    empty: NOT_REPORTED,
    cell: (row) => of(row).agendaItem.number,
  }),
  column({
    name: 'agendaItemTitle',
    type: 'text',
    meaning: 'Sein Titel',
    cell: (row) => of(row).agendaItem.title,
  }),
]

/** Several values in a cell. */
export const SEPARATOR = ' | '

/** The cited places, in the same order in each of the three. */
export const sourceColumns = <Row extends TableContext>(
  of: (row: Row) => readonly CitationView[],
): DescribedColumn<Row>[] => {
  const list = (tell: (citation: CitationView, row: Row) => string) => (row: Row) =>
    of(row)
      .map((citation) => tell(citation, row))
      .join(SEPARATOR)
  const empty = 'Keine öffentliche Quelle ist genannt.'
  return [
    column({
      name: 'sources',
      type: 'list',
      meaning: `Die Quellen, getrennt durch „${SEPARATOR}“`,
      empty,
      cell: list(({ label }) => label),
    }),
    column({
      name: 'locators',
      type: 'list',
      meaning: 'Die Stelle in jeder dieser Quellen, in derselben Reihenfolge',
      empty,
      cell: list(({ locator }) => locator),
    }),
    column({
      name: 'sourceUrls',
      type: 'list',
      meaning: 'Die Seite jeder dieser Quellen, in derselben Reihenfolge',
      empty,
      cell: list(({ sourceId }, { origin }) => pageAddress(origin, sourcePath(sourceId))),
    }),
  ]
}

export const licenceColumn = <Row extends TableContext>(): DescribedColumn<Row> =>
  column({
    name: 'licence',
    type: 'text',
    meaning: 'Lizenz der zusammengestellten Daten',
    empty: 'Die Körperschaft hat keine Lizenz angegeben.',
    cell: ({ licence }) => licence,
  })
