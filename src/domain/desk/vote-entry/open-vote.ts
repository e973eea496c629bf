/** Which vote a key opens: the one that is under way, else one on the next motion. */
import type { MajorityRule, MotionKind, VoteMethod } from '@/domain/vocabulary'
import type { Payload } from '@/domain/record/payloads'
import type { CommandInput } from '../commands'
import { motionsOf, openVotes, standingVotes } from '../derived/items'
import { nextMotion, orderOfVotes } from '../derived/order'
import type { DeskRecord, DeskState } from '../state'
import { stay, type Step, type Surroundings, type VoteEntry, type Way } from './entry'

type Vote = Payload<'vote'>

/** The figures with which a vote begins that is entered this way. */
export const BEGINNING: Readonly<
  Record<Way, { method: VoteMethod; majority: MajorityRule; round?: 1 }>
> = {
  numbers: { method: 'open', majority: 'simple' },
  factions: { method: 'open', majority: 'simple' },
  roll_call: { method: 'roll_call', majority: 'simple' },
  secret: { method: 'secret', majority: 'simple' },
  election: { method: 'open', majority: 'plurality', round: 1 },
}

/** How a vote that is there already is being entered. */
export function wayOf(state: DeskState, vote: Vote): Way {
  const motion = state.motions.find(({ id }) => id === vote.motionId)
  if (vote.round !== null || motion?.payload.kind === 'election') return 'election'
  if (vote.method === 'roll_call') return 'roll_call'
  if (vote.method === 'secret') return 'secret'
  return vote.factionVotes.length > 0 ? 'factions' : 'numbers'
}

/** The panel on a vote, with nothing typed. */
export const entryOn = (place: Pick<VoteEntry, 'agendaItemId' | 'voteId' | 'way'>): VoteEntry => ({
  ...place,
  focus: 'first',
  typed: {},
  details: false,
  question: null,
  warning: null,
  errors: [],
})

/**
 * Opens the vote on the next motion in the order of votes. One that is under way on this item is taken
 * up again; where all motions are decided, one is to be chosen; where there is none, one is made.
 */
export function begin(
  { agendaItemId, way }: { agendaItemId: string; way: Way },
  { state, now, newId }: Surroundings,
): Step {
  const motions = motionsOf(state, agendaItemId)
  const open = openVotes(state).find(({ payload }) =>
    motions.some(({ id }) => id === payload.motionId),
  )
  if (open) return resume(open, agendaItemId, state)
  const undecided =
    way === 'election'
      ? motions.find(({ id, payload }) => payload.kind === 'election' && isUndecided(state, id))
      : nextMotion(state, agendaItemId)
  if (undecided) return openOn(toOpen(undecided), way, { state, now, newId })
  if (motions.length === 0 || way === 'election')
    return openOnNew(agendaItemId, way, { state, now, newId })
  return stay(entryOn({ agendaItemId, voteId: null, way }))
}

const isUndecided = (state: DeskState, motionId: string): boolean =>
  state.motions.find(({ id }) => id === motionId)?.payload.outcome === 'not_reported' &&
  standingVotes(state, motionId).length === 0

/** The panel on a vote that is there already, under way or counted. */
export function resume(vote: DeskRecord<'vote'>, agendaItemId: string, state: DeskState): Step {
  const way = wayOf(state, vote.payload)
  return stay(entryOn({ agendaItemId, voteId: vote.id, way }))
}

interface MotionToOpen {
  id: string
  agendaItemId: string
  kind: MotionKind
  title: string
}

export const toOpen = ({ id, payload }: DeskRecord<'motion'>): MotionToOpen => ({ ...payload, id })

/** Opens a vote on this motion. */
export function openOn(motion: MotionToOpen, asked: Way, { now, newId }: Surroundings): Step {
  const way = motion.kind === 'election' ? 'election' : asked
  const voteId = newId()
  const command: CommandInput = {
    kind: 'vote.open',
    id: voteId,
    motionId: motion.id,
    at: now,
    subject: motion.title,
    ...BEGINNING[way],
  }
  const entry = entryOn({ agendaItemId: motion.agendaItemId, voteId, way })
  return { entry, commands: [command], handled: true }
}

/** Makes a motion from the item's title and opens the vote on it. */
export function openOnNew(agendaItemId: string, way: Way, around: Surroundings): Step {
  const item = around.state.items.find(({ id }) => id === agendaItemId)
  const text = item?.payload.title ?? 'Beschlussvorschlag'
  const kind = way === 'election' ? 'election' : 'substantive'
  const title = shortened(way === 'election' ? text : `Beschlussvorschlag: ${text}`, 500)
  const id = around.newId()
  const added: CommandInput = {
    kind: 'motion.add',
    id,
    agendaItemId,
    motionKind: kind,
    title,
    text,
    targetId: null,
  }
  const opened = openOn({ id, agendaItemId, kind, title }, way, around)
  return { ...opened, commands: [added, ...opened.commands] }
}

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`

/** The item's motions in the order of votes. */
export function motionsInOrder(state: DeskState, agendaItemId: string): DeskRecord<'motion'>[] {
  const motions = new Map(motionsOf(state, agendaItemId).map((motion) => [motion.id, motion]))
  return orderOfVotes(state, agendaItemId).flatMap(({ motionId }) => motions.get(motionId) ?? [])
}
