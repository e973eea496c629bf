/** Which fields the panel has for a vote, in the order of the Tab key. */
import type { Payload } from '@/domain/record/payloads'
import { electionOf } from '../derived/vote'
import type { DeskState } from '../state'
import type { Field, VoteEntry, Way } from './entry'
import { callRows, factionRows, fieldOf, isAnswered, isSkipped, type Row } from './rows'
import { CHOICES, draftOf } from './typed'

type Vote = Payload<'vote'>

/** The rows of a way that has rows. */
export const rowsOf = (state: DeskState, vote: Vote, way: Way): Row[] =>
  way === 'factions' ? factionRows(state, vote) : way === 'roll_call' ? callRows(state, vote) : []

/** Candidates between whom the lot decides, by their places; empty where it does not. */
export function lotBetween(state: DeskState, vote: Vote): number[] {
  if (vote.candidates.length === 0) return []
  const result = electionOf(state, vote)
  return result.outcome === 'lot' ? result.candidateIds.map(Number) : []
}

/** The positions of which a faction's own numbers are asked. */
const COUNTED_POSITIONS: ReadonlySet<string> = new Set([
  'split',
  'some_no',
  'some_yes',
  'some_abstain',
])

export const hasNumbers = (row: Row): boolean =>
  row.kind === 'faction' && row.vote !== null && COUNTED_POSITIONS.has(row.vote.position)

/** All fields in their order. */
export function fieldsOf(entry: VoteEntry, state: DeskState, vote: Vote): Field[] {
  if (entry.question) return ['reason']
  switch (entry.way) {
    case 'numbers':
      return ['yes', 'no', 'abstain', 'present']
    case 'secret':
      return ['yes', 'no', 'abstain', 'invalid', 'present']
    case 'roll_call':
      return callRows(state, vote)
        .filter((row) => !isSkipped(row))
        .map(fieldOf)
    case 'factions':
      return [
        ...factionRows(state, vote)
          .filter((row) => !isSkipped(row))
          .flatMap(fieldsOfRow),
        ...CHOICES,
        'present',
      ]
    case 'election':
      return electionFields(entry, state, vote)
  }
}

function fieldsOfRow(row: Row): Field[] {
  if (row.kind === 'person') return [fieldOf(row)]
  const field = fieldOf(row)
  const numbers = CHOICES.map((choice): Field => `faction:${row.faction.id}:${choice}`)
  return hasNumbers(row) ? [field, ...numbers] : [field]
}

function electionFields(entry: VoteEntry, state: DeskState, vote: Vote): Field[] {
  const lot = lotBetween(state, draftOf(entry, vote))
  return [
    ...(vote.round === 2 ? [] : (['candidate'] as const)),
    ...vote.candidates.map((_, index): Field => `candidate:${index}`),
    ...(hasNo(vote) ? (['no'] as const) : []),
    'abstain',
    'invalid',
    ...lot.map((index): Field => `lot:${index}`),
    ...(lot.length > 0 ? (['lot-by'] as const) : []),
  ]
}

/** No-votes are asked for in a first round; between two who were not elected most votes win. */
export const hasNo = (vote: Vote): boolean => vote.round !== 2

/** Where the keys are: the first field stands for wherever the entry of this vote begins. */
export function focusOf(entry: VoteEntry, state: DeskState, vote: Vote): Field {
  if (entry.question) return 'reason'
  // Somebody who may not vote is passed over by the keys, and can be chosen all the same.
  const rows = rowsOf(state, vote, entry.way).map((row): Field => fieldOf(row))
  const fields = [...fieldsOf(entry, state, vote), ...rows]
  return fields.includes(entry.focus) ? entry.focus : firstField(entry, state, vote)
}

function firstField(entry: VoteEntry, state: DeskState, vote: Vote): Field {
  const rows = rowsOf(state, vote, entry.way).filter((row) => !isSkipped(row))
  const row = rows.find((one) => !isAnswered(one)) ?? rows.at(-1)
  if (row) return fieldOf(row)
  if (entry.way === 'election') return vote.candidates.length === 0 ? 'candidate' : 'candidate:0'
  return 'yes'
}

/** The field after this one (or before it); null at the end: the keys leave the fields. */
export function neighbour(fields: readonly Field[], field: Field, by: 1 | -1): Field | null {
  const at = fields.indexOf(field)
  return at < 0 ? null : (fields[at + by] ?? null)
}
