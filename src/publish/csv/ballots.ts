/** Roll calls as a table, one row for each member's vote. Columns are only ever added, at the end. */
import { votePath } from '@/domain/record/paths'
import type { BallotView, VoteInContext } from '@/domain/record/views'
import { ballotChoiceLabel, toApi } from '@/domain/vocabulary'
import { pageAddress } from '@/publish/api/addresses'
import { column, wordsOf, type DescribedColumn } from './column'
import { contextColumns, licenceColumn, type TableContext } from './shared-columns'
import { machineReadColumn, motionColumn, outcomeColumn, subjectColumn } from './vote-columns'

export interface BallotRow extends TableContext {
  vote: VoteInContext
  ballot: BallotView
}

export const ballotColumns: readonly DescribedColumn<BallotRow>[] = [
  column({
    name: 'vote',
    type: 'id',
    meaning: 'Die Abstimmung; ihre Zahlen stehen in votes.csv',
    cell: ({ vote }) => vote.id,
  }),
  column({
    name: 'url',
    type: 'address',
    meaning: 'Ihre Seite',
    cell: ({ vote, origin }) => pageAddress(origin, votePath(vote.id)),
  }),
  ...contextColumns<BallotRow>(({ vote }) => vote),
  motionColumn(),
  subjectColumn(),
  outcomeColumn(),
  column({
    name: 'person',
    type: 'slug',
    meaning: 'Wer abgestimmt hat: /personen/…',
    cell: ({ ballot }) => ballot.person.slug,
  }),
  column({
    name: 'name',
    type: 'text',
    meaning: 'Name der Person',
    cell: ({ ballot }) => ballot.person.name,
  }),
  column({
    name: 'faction',
    type: 'text',
    meaning: 'Fraktion an jenem Tag',
    empty: 'Keine, oder die Quellen sagen es nicht.',
    cell: ({ ballot }) => ballot.faction?.shortName ?? null,
  }),
  column({
    name: 'choice',
    type: 'word',
    meaning: 'Wie die Person abgestimmt hat',
    words: wordsOf(ballotChoiceLabel),
    cell: ({ ballot }) => toApi(ballot.choice),
  }),
  licenceColumn(),
  machineReadColumn(),
]

/** The rows of one vote. */
export const ballotRows = (vote: VoteInContext, given: TableContext): BallotRow[] =>
  vote.ballots.map((ballot) => ({ ...given, vote, ballot }))
