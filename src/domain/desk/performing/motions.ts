/** What is moved under an item, in which order it is voted on, and what becomes of it without a vote. */
import { contradictsVote, needsVote } from '@/domain/procedure/motion-outcome'
import { motionOutcomeLabel, voteOutcomeLabel } from '@/domain/vocabulary'
import type { CommandOf } from '../commands'
import { itemName, motionsOf, openVotes, standingVotes, votesOn } from '../derived/items'
import { decisionOf } from '../derived/vote'
import type { DeskFinding, DeskRecord, DeskState } from '../state'
import { definedOf } from './agenda'
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

/** The place in the minutes that records of an item cite. */
export const citationsOf = (state: DeskState, item: DeskRecord<'agenda_item'>) => [
  { sourceId: state.sourceId, locator: itemName(item).slice(0, 200), excerpt: null },
]

const closedFinding = (item: DeskRecord<'agenda_item'>): DeskFinding[] =>
  item.payload.endedAt === null
    ? []
    : [finding('item-closed', `${itemName(item)} ist schon abgeschlossen.`)]

const TARGET = 'Bitte einen Antrag zu demselben Tagesordnungspunkt wählen.'

function withoutMover(movers: CommandOf<'motion.add'>['movers']): Handled | null {
  const index = movers.findIndex(
    ({ organizationId, personId }) => organizationId === null && personId === null,
  )
  return index < 0
    ? null
    : refuse(`movers.${index}.organizationId`, 'Bitte eine Fraktion, Stelle oder Person wählen.')
}

export function addMotion(state: DeskState, command: CommandOf<'motion.add'>): Handled {
  const { id, agendaItemId, motionKind, targetId, paperId, movers } = command
  const item = find(state, 'agenda_item', agendaItemId)
  if (!item) return refuse('agendaItemId', GONE)
  if (isTaken(state, id)) return refuse('id', ID_TAKEN)
  const nobody = withoutMover(movers)
  if (nobody) return nobody
  const siblings = motionsOf(state, agendaItemId)
  if (targetId !== null && !siblings.some((motion) => motion.id === targetId))
    return refuse('targetId', TARGET)
  const added = add(only(state), 'motion', id, {
    agendaItemId,
    position: nextPosition(siblings),
    kind: motionKind,
    title: command.title,
    text: command.text,
    textIsVerbatim: command.textIsVerbatim,
    amendedText: null,
    targetId,
    paperId,
    outcome: 'not_reported',
    outcomeNote: null,
    moverReported: movers.length > 0,
    movers,
    reach: null,
    asksForAction: null,
    events: [],
    citations: citationsOf(state, item),
  })
  return withFindings(added, closedFinding(item))
}

export function changeMotion(
  state: DeskState,
  { kind: _, id, motionKind, ...fields }: CommandOf<'motion.change'>,
): Handled {
  const motion = find(state, 'motion', id)
  if (!motion) return refuse('id', GONE)
  const nobody = withoutMover(fields.movers ?? [])
  if (nobody) return nobody
  const siblings = motionsOf(state, motion.payload.agendaItemId)
  const { targetId } = fields
  if (targetId === id || (targetId && !siblings.some((other) => other.id === targetId)))
    return refuse('targetId', TARGET)
  const given = {
    ...definedOf(fields),
    ...(motionKind === undefined ? {} : { kind: motionKind }),
    ...(fields.movers === undefined ? {} : { moverReported: fields.movers.length > 0 }),
  }
  const { text, amendedText } = motion.payload
  const isWorded =
    (fields.text !== undefined && fields.text !== text) ||
    // What was not recorded can be added; what was decided is not reworded in silence.
    (fields.amendedText !== undefined && amendedText !== null && fields.amendedText !== amendedText)
  const findings =
    isWorded && standingVotes(state, id).length > 0
      ? [finding('already-voted', 'Über diesen Wortlaut ist schon abgestimmt.', { path: 'text' })]
      : []
  return withFindings(change(only(state), 'motion', id, given), findings)
}

export function orderMotions(
  state: DeskState,
  { agendaItemId, order }: CommandOf<'motion.order'>,
): Handled {
  if (!find(state, 'agenda_item', agendaItemId)) return refuse('agendaItemId', GONE)
  const motions = motionsOf(state, agendaItemId)
  const wanted = new Set(order)
  const isWhole =
    wanted.size === order.length &&
    order.length === motions.length &&
    motions.every(({ id }) => wanted.has(id))
  if (!isWhole)
    return refuse('order', 'Die Reihenfolge muss jeden Antrag zu diesem Punkt einmal nennen.')
  return order.reduce(
    (effect, id, index) => change(effect, 'motion', id, { reach: order.length - index }),
    only(state),
  )
}

export function settleMotion(
  state: DeskState,
  { id, outcome, note }: CommandOf<'motion.settle'>,
): Handled {
  const motion = find(state, 'motion', id)
  if (!motion) return refuse('id', GONE)
  const last = standingVotes(state, id).at(-1)
  const findings: DeskFinding[] = []
  if (openVotes(state).some(({ payload }) => payload.motionId === id))
    findings.push(finding('vote-open', 'Über diesen Antrag wird gerade abgestimmt.'))
  if (needsVote(outcome) && !last)
    findings.push(
      finding(
        'carried-without-vote',
        `„${motionOutcomeLabel[outcome]}“ setzt eine Abstimmung voraus.`,
        { path: 'outcome', paragraph: state.rules.majority.paragraph },
      ),
    )
  if (last) {
    const { outcome: decided } = decisionOf(state, last.payload)
    if (contradictsVote(outcome, decided))
      findings.push(
        finding('outcome-against-vote', `Die Abstimmung ergab „${voteOutcomeLabel[decided]}“.`, {
          path: 'outcome',
        }),
      )
  }
  return withFindings(change(only(state), 'motion', id, { outcome, outcomeNote: note }), findings)
}

export function discardMotion(state: DeskState, { id }: CommandOf<'motion.discard'>): Handled {
  const motion = find(state, 'motion', id)
  if (!motion) return refuse('id', GONE)
  if (motion.state === 'published')
    return refuse('', 'Was veröffentlicht ist, wird nicht verworfen, sondern berichtigt.')
  if (votesOn(state, id).length > 0) return refuse('', 'Über diesen Antrag ist abgestimmt worden.')
  const isNamed =
    state.motions.some(({ payload }) => payload.targetId === id) ||
    state.statements.some(({ payload }) => payload.motionId === id)
  if (isNamed)
    return refuse('', 'Ein anderer Antrag oder ein Wortbeitrag bezieht sich auf diesen Antrag.')
  return remove(only(state), 'motion', id)
}
