import { fromLocalTime, toLocalTime } from '@/domain/time/local'
import type { DeskRecord, DeskState } from '../state'

/** A time from–to; null: it lasts. */
export interface Span {
  from: string
  until: string | null
}

/** The item that is being dealt with; undefined between items. */
export const currentItem = (state: DeskState): DeskRecord<'agenda_item'> | undefined =>
  state.items.find(({ payload }) => payload.startedAt !== null && payload.endedAt === null)

/** The item that comes next: the first in the order of the agenda that is neither done nor put off. */
export function nextItem(state: DeskState): DeskRecord<'agenda_item'> | undefined {
  return state.items.find(({ payload }) => payload.startedAt === null && payload.disposal === null)
}

/** When an item was dealt with: from its call until it was left, and again where it was called again. */
export function spansOf({
  startedAt,
  endedAt,
  breaks,
}: Pick<DeskRecord<'agenda_item'>['payload'], 'startedAt' | 'endedAt' | 'breaks'>): Span[] {
  if (startedAt === null) return []
  const begins = [startedAt, ...breaks.map(({ until }) => until)]
  const ends = [...breaks.map(({ from }) => from), endedAt]
  return begins.map((from, index) => ({ from, until: ends[index] ?? null }))
}

/** How lists name an item: `TOP 5`, or its title where it has no number. */
export const itemName = ({ payload }: DeskRecord<'agenda_item'>): string =>
  payload.number === null ? `„${payload.title}“` : `TOP ${payload.number}`

export const motionsOf = (state: DeskState, itemId: string): DeskRecord<'motion'>[] =>
  state.motions.filter(({ payload }) => payload.agendaItemId === itemId)

export const statementsOf = (state: DeskState, itemId: string): DeskRecord<'statement'>[] =>
  state.statements.filter(({ payload }) => payload.agendaItemId === itemId)

export const votesOn = (state: DeskState, motionId: string): DeskRecord<'vote'>[] =>
  state.votes.filter(({ payload }) => payload.motionId === motionId)

/** Votes that are being counted. */
export const openVotes = (state: DeskState): DeskRecord<'vote'>[] =>
  state.votes.filter(({ payload }) => payload.countedAt === null && payload.startedAt !== null)

/** The counts of a motion that stand: those that no other one took the place of. */
export function standingVotes(state: DeskState, motionId: string): DeskRecord<'vote'>[] {
  const replaced = new Set(
    state.votes.flatMap(({ payload }) =>
      payload.replacesId !== null && payload.countedAt !== null ? [payload.replacesId] : [],
    ),
  )
  return votesOn(state, motionId).filter(
    ({ id, payload }) => payload.countedAt !== null && !replaced.has(id),
  )
}

/** The item that a motion or a vote stands under. */
export function itemOf(
  state: DeskState,
  { motionId }: { motionId: string },
): DeskRecord<'agenda_item'> | undefined {
  const motion = state.motions.find(({ id }) => id === motionId)
  return state.items.find(({ id }) => id === motion?.payload.agendaItemId)
}

/** `17:04 Uhr`, time of day in Germany. */
export const clock = (moment: string): string =>
  `${toLocalTime(fromLocalTime(moment)).slice(11, 16)} Uhr`
