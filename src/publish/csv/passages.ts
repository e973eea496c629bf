/**
 * Statements as a table: one row for each passage, so that words spoken and an editor's summary never
 * share a cell. Columns are only ever added, at the end.
 */
import { sourcePath, statementPath } from '@/domain/record/paths'
import type { PassageView, StatementInContext } from '@/domain/record/views'
import { pageAddress, type Origin } from '@/publish/api/addresses'
import type { Column } from './table'

export interface PassageRow {
  statement: StatementInContext
  passage: PassageView
  /** 1 for the first of the statement's passages that are in the table. */
  number: number
  origin: Origin
  /** Under which licence the body gives its data away. */
  licence: string | null
}

/** Several values in a cell. */
const SEPARATOR = ' | '

const sources = (tell: (row: PassageRow) => string[]) => (row: PassageRow) =>
  tell(row).join(SEPARATOR)

export const passageColumns: readonly Column<PassageRow>[] = [
  { name: 'statement', cell: ({ statement }) => statement.id },
  { name: 'version', cell: ({ statement }) => statement.version },
  {
    name: 'url',
    cell: ({ statement, origin }) =>
      pageAddress(origin, `${statementPath(statement.id)}?version=${statement.version}`),
  },
  { name: 'date', cell: ({ statement }) => statement.session.date },
  { name: 'earliestDay', cell: ({ statement }) => statement.session.earliestDay },
  { name: 'latestDay', cell: ({ statement }) => statement.session.latestDay },
  { name: 'organization', cell: ({ statement }) => statement.session.organization.name },
  { name: 'session', cell: ({ statement }) => statement.session.slug },
  { name: 'sessionTitle', cell: ({ statement }) => statement.session.title },
  { name: 'agendaItem', cell: ({ statement }) => statement.agendaItem.id },
  { name: 'agendaItemNumber', cell: ({ statement }) => statement.agendaItem.number },
  { name: 'agendaItemTitle', cell: ({ statement }) => statement.agendaItem.title },
  { name: 'person', cell: ({ statement }) => statement.speaker.person.slug },
  { name: 'speaker', cell: ({ statement }) => statement.speaker.person.name },
  { name: 'faction', cell: ({ statement }) => statement.speaker.faction?.shortName ?? null },
  { name: 'office', cell: ({ statement }) => statement.speaker.office },
  { name: 'stance', cell: ({ statement }) => statement.stance },
  { name: 'replyTo', cell: ({ statement }) => statement.replyTo?.id ?? null },
  { name: 'passage', cell: ({ number }) => number },
  { name: 'kind', cell: ({ passage }) => passage.kind },
  { name: 'text', cell: ({ passage }) => passage.text },
  {
    name: 'sources',
    cell: sources(({ statement }) => statement.citations.map(({ label }) => label)),
  },
  {
    name: 'locators',
    cell: sources(({ statement }) => statement.citations.map(({ locator }) => locator)),
  },
  {
    name: 'sourceUrls',
    cell: sources(({ statement, origin }) =>
      statement.citations.map(({ sourceId }) => pageAddress(origin, sourcePath(sourceId))),
    ),
  },
  { name: 'licence', cell: ({ licence }) => licence },
]

/** The rows of one statement. */
export const passageRows = (
  statement: StatementInContext,
  given: Pick<PassageRow, 'origin' | 'licence'>,
): PassageRow[] =>
  statement.passages.map((passage, index) => ({ ...given, statement, passage, number: index + 1 }))
