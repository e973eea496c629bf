/** Contributions while they happen; quote and paraphrase never mix. */
import type { CommandOf } from '../commands'
import { motionsOf, spansOf, statementsOf } from '../derived/items'
import type { DeskFinding, DeskRecord, DeskState } from '../state'
import { definedOf, outsideOfItem } from './agenda'
import {
  add,
  change,
  find,
  finding,
  GONE,
  ID_TAKEN,
  isTaken,
  nextPosition,
  only,
  refuse,
  remove,
  withFindings,
  type Handled,
} from './effect'
import { citationsOf } from './motions'
import { isBefore } from './stamps'

const UNKNOWN = 'Diese Person ist hier nicht bekannt.'

interface Links {
  motionId?: string | null | undefined
  replyToId?: string | null | undefined
}

/** A contribution answers, and is about, what is in its own debate. */
function brokenLink(state: DeskState, itemId: string, id: string, links: Links): Handled | null {
  const { motionId, replyToId } = links
  if (motionId && !motionsOf(state, itemId).some((motion) => motion.id === motionId))
    return refuse('motionId', 'Bitte einen Antrag zu demselben Tagesordnungspunkt wählen.')
  const isAnswer = statementsOf(state, itemId).some((other) => other.id === replyToId)
  if (replyToId && (replyToId === id || !isAnswer))
    return refuse('replyToId', 'Bitte einen Wortbeitrag zu demselben Tagesordnungspunkt wählen.')
  return null
}

/**
 * Whether it began while the item was dealt with: one clerk still types what was said while the other
 * has called the next item.
 */
const isWithin = ({ payload }: DeskRecord<'agenda_item'>, spokenAt: string | null): boolean =>
  spokenAt !== null &&
  spansOf(payload).some(
    ({ from, until }) =>
      !isBefore(spokenAt, from) && (until === null || !isBefore(until, spokenAt)),
  )

export function addStatement(state: DeskState, command: CommandOf<'statement.add'>): Handled {
  const { id, agendaItemId, personId, spokenAt, motionId, stance, replyToId, passages } = command
  const item = find(state, 'agenda_item', agendaItemId)
  if (!item) return refuse('agendaItemId', GONE)
  if (isTaken(state, id)) return refuse('id', ID_TAKEN)
  const person = state.persons.find((one) => one.id === personId)
  if (!person) return refuse('personId', UNKNOWN)
  const broken = brokenLink(state, agendaItemId, id, command)
  if (broken) return broken
  const added = add(only(state), 'statement', id, {
    agendaItemId,
    position: nextPosition(statementsOf(state, agendaItemId)),
    personId,
    factionId: command.factionId === undefined ? person.factionId : command.factionId,
    office: command.office === undefined ? person.office : command.office,
    motionId,
    stance,
    replyToId,
    note: command.note,
    spokenAt,
    isForRecord: command.isForRecord,
    passages,
    citations: command.citations?.length ? command.citations : citationsOf(state, item),
  })
  const { debateClosedAt } = item.payload
  const isLate = debateClosedAt !== null && spokenAt !== null && isBefore(debateClosedAt, spokenAt)
  const late: DeskFinding[] = isLate
    ? [finding('debate-closed', 'Die Aussprache zu diesem Punkt ist geschlossen.')]
    : []
  const outside = isWithin(item, spokenAt) ? [] : outsideOfItem(state, agendaItemId)
  return withFindings(added, [...outside, ...late])
}

export function changeStatement(
  state: DeskState,
  { kind: _, id, ...fields }: CommandOf<'statement.change'>,
): Handled {
  const statement = find(state, 'statement', id)
  if (!statement) return refuse('id', GONE)
  const broken = brokenLink(state, statement.payload.agendaItemId, id, fields)
  if (broken) return broken
  const given = definedOf(fields)
  if (fields.personId === undefined) return change(only(state), 'statement', id, given)
  const person = state.persons.find((one) => one.id === fields.personId)
  if (!person) return refuse('personId', UNKNOWN)
  return change(only(state), 'statement', id, {
    ...given,
    factionId: person.factionId,
    office: person.office,
  })
}

export function discardStatement(
  state: DeskState,
  { id }: CommandOf<'statement.discard'>,
): Handled {
  const statement = find(state, 'statement', id)
  if (!statement) return refuse('id', GONE)
  if (statement.state === 'published')
    return refuse('', 'Was veröffentlicht ist, wird nicht verworfen, sondern berichtigt.')
  const answered = state.statements.some(({ payload }) => payload.replyToId === id)
  if (answered) return refuse('', 'Auf diesen Wortbeitrag wird geantwortet.')
  return remove(only(state), 'statement', id)
}

/** Puts an item's contributions in this order; their places stay the same ones. */
export function orderStatements(
  state: DeskState,
  { agendaItemId, order }: CommandOf<'statement.order'>,
): Handled {
  if (!find(state, 'agenda_item', agendaItemId)) return refuse('agendaItemId', GONE)
  const statements = statementsOf(state, agendaItemId)
  const wanted = new Set(order)
  const isWhole =
    wanted.size === order.length &&
    order.length === statements.length &&
    statements.every(({ id }) => wanted.has(id))
  if (!isWhole)
    return refuse('order', 'Die Reihenfolge muss jeden Wortbeitrag zu diesem Punkt einmal nennen.')
  const places = spread(statements.map(({ payload }) => payload.position))
  return order.reduce((effect, id, index) => {
    const position = places[index] ?? index
    return find(state, 'statement', id)?.payload.position === position
      ? effect
      : change(effect, 'statement', id, { position })
  }, only(state))
}

/** The same places, each only once: two contributions may have been given the same. */
const spread = (places: readonly number[]): number[] =>
  places.reduce<number[]>((next, place) => [...next, Math.max(place, (next.at(-1) ?? -1) + 1)], [])
