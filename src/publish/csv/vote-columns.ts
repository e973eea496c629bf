/** Columns of every table in which a row is a vote or belongs to one. */
import type { VoteInContext } from '@/domain/record/views'
import { toApi, voteOutcomeLabel } from '@/domain/vocabulary'
import { column, wordsOf, type DescribedColumn } from './column'

interface OfVote {
  vote: VoteInContext
}

export const motionColumn = <Row extends OfVote>(): DescribedColumn<Row> =>
  column({
    name: 'motion',
    type: 'id',
    meaning: 'Der Antrag, über den abgestimmt wurde',
    cell: ({ vote }) => vote.motionId,
  })

export const subjectColumn = <Row extends OfVote>(): DescribedColumn<Row> =>
  column({
    name: 'subject',
    type: 'text',
    meaning: 'Worüber abgestimmt wurde',
    cell: ({ vote }) => vote.subject,
  })

export const outcomeColumn = <Row extends OfVote>(): DescribedColumn<Row> =>
  column({
    name: 'outcome',
    type: 'word',
    meaning: 'Was über den Antrag entschieden wurde, gleich was ein Ja hieß',
    words: wordsOf(voteOutcomeLabel),
    cell: ({ vote }) => toApi(vote.outcome),
  })

/** Whether nobody has confirmed yet what a program read. */
export const machineReadColumn = <Row extends OfVote>(): DescribedColumn<Row> =>
  column({
    name: 'machineRead',
    type: 'boolean',
    meaning:
      'true: Ein Programm hat die Angaben aus den Worten der Quelle gelesen; geprüft hat sie noch niemand',
    cell: ({ vote }) => String(vote.machineRead),
  })
