/**
 * Statements as a table: one row for each passage, so that words spoken and an editor's summary never
 * share a cell. Columns are only ever added, at the end.
 */
import { statementPath } from '@/domain/record/paths'
import type { PassageView, StatementInContext } from '@/domain/record/views'
import { passageKindLabel, stanceLabel } from '@/domain/vocabulary'
import { pageAddress } from '@/publish/api/addresses'
import { column, NOT_REPORTED, wordsOf, type DescribedColumn } from './column'
import { contextColumns, licenceColumn, sourceColumns, type TableContext } from './shared-columns'

export interface PassageRow extends TableContext {
  statement: StatementInContext
  passage: PassageView
  /** 1 for the first of the statement's passages that are in the table. */
  number: number
}

export const passageColumns: readonly DescribedColumn<PassageRow>[] = [
  column({
    name: 'statement',
    type: 'id',
    meaning: 'Der Wortbeitrag; mehrere Zeilen haben dieselbe Kennung, wenn er mehrere Teile hat',
    cell: ({ statement }) => statement.id,
  }),
  column({
    name: 'version',
    type: 'integer',
    meaning: 'Nummer der veröffentlichten Fassung; jede Berichtigung erhöht sie',
    unit: 'Fassung',
    cell: ({ statement }) => statement.version,
  }),
  column({
    name: 'url',
    type: 'address',
    meaning: 'Dauerhafte Adresse dieser Fassung',
    cell: ({ statement, origin }) =>
      pageAddress(origin, `${statementPath(statement.id)}?version=${statement.version}`),
  }),
  ...contextColumns<PassageRow>(({ statement }) => statement),
  column({
    name: 'person',
    type: 'slug',
    meaning: 'Wer spricht: /personen/…',
    cell: ({ statement }) => statement.speaker.person.slug,
  }),
  column({
    name: 'speaker',
    type: 'text',
    meaning: 'Name der Person',
    cell: ({ statement }) => statement.speaker.person.name,
  }),
  column({
    name: 'faction',
    type: 'text',
    meaning: 'Fraktion an jenem Tag',
    empty: 'Keine, oder die Quellen sagen es nicht.',
    cell: ({ statement }) => statement.speaker.faction?.shortName ?? null,
  }),
  column({
    name: 'office',
    type: 'text',
    meaning: 'Amt an jenem Tag',
    empty: 'Keines, oder die Quellen sagen es nicht.',
    cell: ({ statement }) => statement.speaker.office,
  }),
  column({
    name: 'stance',
    type: 'word',
    meaning: 'Haltung zum Antrag',
    empty: NOT_REPORTED,
    words: wordsOf(stanceLabel),
    cell: ({ statement }) => statement.stance,
  }),
  column({
    name: 'replyTo',
    type: 'id',
    meaning: 'Der Wortbeitrag, auf den geantwortet wird',
    empty: 'Es ist keine Antwort, oder nicht auf einen veröffentlichten Wortbeitrag.',
    cell: ({ statement }) => statement.replyTo?.id ?? null,
  }),
  column({
    name: 'passage',
    type: 'integer',
    meaning: 'Nummer des Teils im Wortbeitrag, ab 1',
    unit: 'Teil',
    cell: ({ number }) => number,
  }),
  column({
    name: 'kind',
    type: 'word',
    meaning: 'Ob der Text wörtlich gesprochen oder von der Redaktion zusammengefasst wurde',
    words: wordsOf(passageKindLabel),
    cell: ({ passage }) => passage.kind,
  }),
  column({
    name: 'text',
    type: 'text',
    meaning:
      'Der Text dieses Teils; was ein Tabellenprogramm ausführen würde, beginnt mit einem Apostroph',
    cell: ({ passage }) => passage.text,
  }),
  ...sourceColumns<PassageRow>(({ statement }) => statement.citations),
  licenceColumn(),
]

/** The rows of one statement. */
export const passageRows = (statement: StatementInContext, given: TableContext): PassageRow[] =>
  statement.passages.map((passage, index) => ({ ...given, statement, passage, number: index + 1 }))
