/** What a key does on a vote that is shown in the panel. */
import type { Payload } from '@/domain/record/payloads'
import type { DeskRecord } from '../state'
import { announcedBy, announcedFigures } from './announced'
import { answerQuestion } from './answer-question'
import { countVote, isBlank } from './count-vote'
import { drawLot } from './election'
import {
  focused,
  stay,
  unhandled,
  type EntryEvent,
  type Field,
  type Step,
  type Surroundings,
  type VoteEntry,
} from './entry'
import { fieldsOf, focusOf, neighbour, rowsOf } from './fields'
import { motionBeside, pickMotion } from './pick-motion'
import { pressInRow } from './row-keys'
import { fieldOf, isAnswered, isSkipped } from './rows'
import { draftOf, factionField, flush } from './typed'
import { switchWay, WAY_KEYS } from './ways'

type Vote = Payload<'vote'>
type Key = Extract<EntryEvent, { type: 'key' }>

/** Takes one key. Letters are given in lower case; digits are typed, not pressed. */
export function press(
  entry: VoteEntry,
  event: Key,
  vote: DeskRecord<'vote'>,
  around: Surroundings,
): Step {
  if (entry.question) return answerQuestion(entry, event.key, around)
  if (vote.payload.countedAt !== null) return event.key === 'Escape' ? stay(null) : unhandled(entry)
  const field = focusOf(entry, around.state, vote.payload)
  switch (event.key) {
    case 'Escape':
      return leave(entry, vote.payload)
    case 'Tab':
      return tab(entry, event.shift ? -1 : 1, vote.payload, around)
    case 'Enter':
      return enter(entry, field, vote.payload, around)
  }
  return field === 'candidate' || field === 'lot-by'
    ? unhandled(entry)
    : letter(entry, event, field, vote, around)
}

function letter(
  entry: VoteEntry,
  { key, shift }: Key,
  field: Field,
  vote: DeskRecord<'vote'>,
  around: Surroundings,
): Step {
  const { payload } = vote
  if (key === '/') return stay({ ...entry, details: !entry.details })
  const inRow = pressInRow(entry, key, field, { state: around.state, vote: payload })
  if (inRow) return inRow
  if (key === 'ArrowUp' || key === 'ArrowDown')
    return arrow(entry, key === 'ArrowDown' ? 1 : -1, field, vote, around)
  if (field.startsWith('lot:') && (key === ' ' || key === 'j'))
    return drawLot(entry, payload, Number(field.slice('lot:'.length)))
  return announce(entry, { key, shift }, vote, around) ?? otherWay(entry, key, payload)
}

function otherWay(entry: VoteEntry, key: string, vote: Vote): Step {
  const way = WAY_KEYS[key]
  return way ? switchWay(entry, vote, way) : unhandled(entry)
}

/** E and M count at once; where factions are entered, E is an abstention and only M is left. */
function announce(
  entry: VoteEntry,
  { key, shift }: Pick<Key, 'key' | 'shift'>,
  { id, payload }: DeskRecord<'vote'>,
  { now }: Surroundings,
): Step | null {
  if (entry.way !== 'numbers' && entry.way !== 'factions') return null
  const result = announcedBy(key, shift, payload)
  return (
    result && {
      entry: { ...entry, typed: {}, warning: null, errors: [] },
      commands: [
        { kind: 'vote.enter', id, ...announcedFigures(entry, payload, result) },
        { kind: 'vote.count', id, at: now },
      ],
      handled: true,
    }
  )
}

/** Back: from the details to the figures, from there to the desk. The vote stays open. */
function leave(entry: VoteEntry, vote: Vote): Step {
  const { entry: sent, commands } = flush(entry, vote)
  const next = entry.details ? { ...sent, details: false } : null
  return { entry: next, commands, handled: true }
}

/** To the next field; at the end the keys leave the panel's fields as on any page. */
function tab(entry: VoteEntry, by: 1 | -1, vote: Vote, { state }: Surroundings): Step {
  const { entry: sent, commands } = flush(entry, vote)
  const to = neighbour(fieldsOf(entry, state, vote), focusOf(entry, state, vote), by)
  return to
    ? { entry: focused(sent, to), commands, handled: true }
    : { entry: sent, commands, handled: false }
}

/** Counts, but for the numbers of a faction with others still to come and a list of candidates. */
function enter(entry: VoteEntry, field: Field, vote: Vote, around: Surroundings): Step {
  const { state } = around
  if (factionField(field)) {
    const open = rowsOf(state, vote, entry.way).find((row) => !isSkipped(row) && !isAnswered(row))
    if (open) {
      const { entry: sent, commands } = flush(entry, vote)
      return { entry: focused(sent, fieldOf(open)), commands, handled: true }
    }
  }
  const uncounted = draftOf(entry, vote).candidates.findIndex(({ votes }) => votes === null)
  return field === 'candidate' && uncounted >= 0
    ? stay(focused(entry, `candidate:${uncounted}`))
    : countVote(entry, vote, around)
}

/** Up and down: among candidates and factions, and on a blank vote to another motion. */
function arrow(
  entry: VoteEntry,
  by: 1 | -1,
  field: Field,
  vote: DeskRecord<'vote'>,
  around: Surroundings,
): Step {
  const { payload } = vote
  const inFaction = factionField(field)
  if (inFaction) {
    const { entry: sent, commands } = flush(entry, payload)
    const row = `faction:${inFaction.organizationId}` as const
    const rows = rowsOf(around.state, payload, entry.way).map((one): Field => fieldOf(one))
    return { entry: focused(sent, neighbour(rows, row, by) ?? row), commands, handled: true }
  }
  if (entry.way === 'election') return tab(entry, by, payload, around)
  if (!isBlank(draftOf(entry, payload))) return stay(entry)
  const motionId = motionBeside(around.state, entry, payload.motionId, by)
  return motionId === null ? stay(entry) : pickMotion(entry, vote, motionId, around)
}
