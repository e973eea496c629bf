import { describe, expect, test } from 'vitest'
import { aBallot, aVote } from '@tests/components/views'
import { ORIGIN } from '@tests/publish/statement'
import { anElection, inContext } from '@tests/publish/votes'
import type { VoteView } from '@/domain/record/views'
import { ballotColumns, ballotRows } from '@/publish/csv/ballots'
import { csvHead, csvRecords, type Column } from '@/publish/csv/table'
import { voteColumns } from '@/publish/csv/votes'
import { readCsv } from './read-csv'

const namesOf = <Row>(columns: readonly Column<Row>[]): string[] =>
  readCsv(csvHead(columns).slice(1))[0] ?? []

const asTable = <Row>(columns: readonly Column<Row>[], rows: Row[]) =>
  readCsv(csvRecords(columns, rows)).map((cells) =>
    Object.fromEntries(cells.map((cell, index) => [namesOf(columns)[index] ?? '', cell])),
  )

const given = { origin: ORIGIN, licence: 'CC BY 4.0' }
const votes = (...all: VoteView[]) =>
  asTable(
    voteColumns,
    all.map((vote) => ({ ...given, vote: inContext(vote) })),
  )
const ballots = (vote: VoteView) => asTable(ballotColumns, ballotRows(inContext(vote), given))

describe('votes as a table', () => {
  test('have stable names of columns', () => {
    expect(namesOf(voteColumns).join(' ')).toBe(
      'vote version url date earliestDay latestDay organization session sessionTitle agendaItem agendaItemNumber agendaItemTitle motion motionTitle motionUrl subject method majority polarity statutorySeats present yes no abstain invalid stated outcome outcomeReason factions sources locators sourceUrls licence candidates replaces replacedBy machineRead round',
    )
    expect(namesOf(ballotColumns).join(' ')).toBe(
      'vote url date earliestDay latestDay organization session sessionTitle agendaItem agendaItemNumber agendaItemTitle motion subject outcome person name faction choice licence machineRead',
    )
  })

  test('tell zero from what is not reported', () => {
    expect(votes(aVote({ yes: 29, no: 0 }))).toMatchObject([
      { yes: '29', no: '0', abstain: '', invalid: '', present: '', candidates: '', round: '' },
    ])
  })

  test('name who stood for election, with votes where they are known, and who was elected', () => {
    expect(votes(anElection())).toMatchObject([
      { candidates: 'Anna & Co*=25 | Jemand', round: '2', yes: '', outcome: 'carried' },
    ])
  })

  test('name the count that holds', () => {
    const earlier = aVote({ replacedBy: { id: 'zweite', how: 'repeated' } })
    const later = aVote({
      id: 'zweite',
      replaces: { id: 'abstimmung', how: 'repeated', reason: null },
    })
    expect(votes(earlier, later)).toMatchObject([
      { vote: 'abstimmung', replaces: '', replacedBy: 'zweite' },
      { vote: 'zweite', replaces: 'abstimmung', replacedBy: '' },
    ])
  })

  test('say of a vote that a program has read it, and of its ballots too', () => {
    const byName = [aBallot(1, 'yes'), aBallot(2, 'not_voting')]
    expect(votes(aVote({ machineRead: true }), aVote())).toMatchObject([
      { machineRead: 'true' },
      { machineRead: 'false' },
    ])
    expect(ballots(aVote({ machineRead: true, ballots: byName }))).toMatchObject([
      { person: 'person-1', faction: 'CDU', choice: 'yes', machineRead: 'true' },
      { person: 'person-2', faction: 'Grüne', choice: 'not-voting', machineRead: 'true' },
    ])
    expect(ballots(aVote({ ballots: byName }))).toMatchObject([
      { machineRead: 'false' },
      { machineRead: 'false' },
    ])
  })
})
