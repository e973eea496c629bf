/** The keys of a vote by factions and of a roll call: one for each row, and on to the next. */
import type { Payload } from '@/domain/record/payloads'
import type { BallotChoice, FactionPosition } from '@/domain/vocabulary'
import type { CommandInput } from '../commands'
import type { DeskState } from '../state'
import { focused, type Field, type Step, type VoteEntry } from './entry'
import { rowsOf } from './fields'
import {
  CHOICE_KEYS,
  fieldOf,
  isAnswered,
  isSkipped,
  POSITION_KEYS,
  type FactionRow,
  type PersonRow,
  type Row,
} from './rows'

/** What a key does in a row; null: nothing, or the keys are in no row. */
export function pressInRow(
  entry: VoteEntry,
  key: string,
  field: Field,
  { state, vote }: { state: DeskState; vote: Payload<'vote'> },
): Step | null {
  const rows = rowsOf(state, vote, entry.way)
  const row = rows.find((one) => fieldOf(one) === field)
  if (!row || entry.voteId === null) return null
  const go = (to: Field, commands: CommandInput[] = []): Step => ({
    entry: focused(entry, to),
    commands,
    handled: true,
  })
  const beside = (by: 1 | -1) => fieldOf(following(rows, row, by) ?? row)
  if (key === 'ArrowDown' || key === ' ') return go(beside(1))
  if (key === 'ArrowUp') return go(beside(-1))
  if (key === 'Backspace' || key === 'Delete')
    return isAnswered(row) ? go(field, [takeBack(entry.voteId, row)]) : go(beside(-1))
  const command = answer(entry.voteId, row, key)
  if (!command) return null
  if (row.kind === 'faction' && POSITION_KEYS[key] === 'split')
    return go(`faction:${row.faction.id}:yes`, [command])
  return go(fieldOf(nextRow(rows, row) ?? row), [command])
}

/** The next row that is called, in that direction. */
function following(rows: readonly Row[], row: Row, by: 1 | -1): Row | undefined {
  const at = rows.indexOf(row)
  const others = by === 1 ? rows.slice(at + 1) : rows.slice(0, at).toReversed()
  return others.find((one) => !isSkipped(one))
}

/** On from an answered row: to the next one; from one that was mended, to where the call had come. */
export function nextRow(rows: readonly Row[], row: Row): Row | undefined {
  const isOpen = (one: Row) => one !== row && !isSkipped(one) && !isAnswered(one)
  return isAnswered(row) ? rows.find(isOpen) : following(rows, row, 1)
}

function answer(id: string, row: Row, key: string): CommandInput | null {
  if (row.kind === 'faction') {
    const position = POSITION_KEYS[key]
    return position ? factionCommand(id, row, position) : null
  }
  const choice = CHOICE_KEYS[key]
  return choice ? ballotCommand(id, row, choice) : null
}

const takeBack = (id: string, row: Row): CommandInput =>
  row.kind === 'faction' ? factionCommand(id, row, null) : ballotCommand(id, row, null)

const factionCommand = (
  id: string,
  { faction }: FactionRow,
  position: FactionPosition | null,
): CommandInput => ({ kind: 'vote.faction', id, organizationId: faction.id, position })

const ballotCommand = (
  id: string,
  { elector }: PersonRow,
  choice: BallotChoice | null,
): CommandInput => ({ kind: 'vote.ballot', id, personId: elector.person.id, choice })
