/** The agenda while the session runs: what is dealt with, added, moved, put off (KrO NRW § 33). */
import { mayChangeInSession } from '@/domain/procedure/agenda'
import { itemDisposalLabel } from '@/domain/vocabulary'
import { slugify } from '@/lib/slug'
import type { Payload } from '@/domain/record/payloads'
import type { CommandOf } from '../commands'
import {
  clock,
  currentItem,
  itemName,
  motionsOf,
  openVotes,
  itemOf,
  statementsOf,
} from '../derived/items'
import type { DeskFinding, DeskRecord, DeskState } from '../state'
import {
  change,
  find,
  finding,
  GONE,
  ID_TAKEN,
  isTaken,
  only,
  put,
  refuse,
  remove,
  withFindings,
  type Effect,
  type Handled,
} from './effect'
import { outsideOfSession } from './outside'
import { disposeOf } from './disposal'
import { closeCurrent, openVoteFindings, pausedFindings } from './session'
import { isBefore } from './stamps'

type Item = DeskRecord<'agenda_item'>

const DECISION = { paragraph: '§ 33 KrO NRW' }

/** Whether the session has begun: from then on the agenda changes by decision only. */
const hasBegun = (state: DeskState): boolean => state.session.payload.sessionState !== 'planned'

/** Each part of an agenda is counted from 1. */
function doubledNumber(
  state: DeskState,
  { id, number, isPublic }: { id: string; number: string | null; isPublic: boolean },
): DeskFinding[] {
  const other = state.items.find(
    ({ id: otherId, payload }) =>
      number !== null &&
      payload.number === number &&
      payload.isPublic === isPublic &&
      otherId !== id,
  )
  return other
    ? [
        finding('number-twice', `Die Nummer ${number} hat schon „${other.payload.title}“.`, {
          path: 'number',
        }),
      ]
    : []
}

function freeSlug(state: DeskState, title: string): string {
  const slug = slugify(title, 100) || 'top'
  const taken = new Set(['live', ...state.items.map(({ payload }) => payload.slug)])
  if (!taken.has(slug)) return slug
  for (let number = 2; ; number += 1)
    if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`
}

/** Places an item behind another one; those behind it move on as far as they must. */
function place(effect: Effect, item: Item, after: string | null): Effect {
  const others = effect.state.items.filter(({ id }) => id !== item.id)
  const index = after === null ? 0 : others.findIndex(({ id }) => id === after) + 1
  let next = index === 0 ? 0 : (others[index - 1]?.payload.position ?? 0) + 1
  let placed = put(effect, 'agenda_item', {
    ...item,
    payload: { ...item.payload, position: next },
  })
  for (const other of others.slice(index)) {
    next += 1
    if (other.payload.position >= next) break
    placed = change(placed, 'agenda_item', other.id, { position: next })
  }
  return placed
}

const NEW_ITEM = {
  matterId: null,
  titleReported: true,
  summary: null,
  plainSummary: null,
  note: null,
  startedAt: null,
  endedAt: null,
  debateClosedAt: null,
  disposal: null,
  disposalNote: null,
  rapporteur: null,
  statedResult: null,
  secondCall: null,
  breaks: [],
  facts: [],
  recusals: [],
  citations: [],
} satisfies Partial<Payload<'agenda_item'>>

export function addItem(
  state: DeskState,
  { id, after, number, title, isPublic }: CommandOf<'item.add'>,
): Handled {
  if (isTaken(state, id)) return refuse('id', ID_TAKEN)
  if (after !== null && !find(state, 'agenda_item', after)) return refuse('after', GONE)
  const payload = {
    ...NEW_ITEM,
    sessionId: state.sessionId,
    number,
    position: 0,
    slug: freeSlug(state, title),
    title,
    isPublic,
    addedInSession: hasBegun(state),
  }
  const findings = doubledNumber(state, { id, number, isPublic })
  if (state.session.payload.sessionState === 'closed')
    findings.push(finding('session-closed', 'Die Sitzung ist beendet.'))
  return withFindings(place(only(state), { id, lock: 0, state: 'draft', payload }, after), findings)
}

export function changeItem(
  state: DeskState,
  { kind: _, id, ...fields }: CommandOf<'item.change'>,
): Handled {
  const item = find(state, 'agenda_item', id)
  if (!item) return refuse('id', GONE)
  const given = definedOf(fields)
  return withFindings(
    change(only(state), 'agenda_item', id, given),
    fields.number === undefined
      ? []
      : doubledNumber(state, {
          id,
          number: fields.number,
          isPublic: fields.isPublic ?? item.payload.isPublic,
        }),
  )
}

/** The fields that a command gives; the others stay as they are. */
export const definedOf = <Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>
  }

export function discardItem(state: DeskState, { id }: CommandOf<'item.discard'>): Handled {
  const item = find(state, 'agenda_item', id)
  if (!item) return refuse('id', GONE)
  if (item.state === 'published')
    return refuse('', 'Was veröffentlicht ist, wird nicht verworfen, sondern berichtigt.')
  const isEmpty =
    item.payload.startedAt === null &&
    item.payload.recusals.length === 0 &&
    motionsOf(state, id).length + statementsOf(state, id).length === 0 &&
    !state.session.payload.quorumChecks.some(({ agendaItemId }) => agendaItemId === id)
  if (!isEmpty) return refuse('', `Zu ${itemName(item)} ist schon etwas erfasst.`)
  return remove(only(state), 'agenda_item', id)
}

export function moveItem(state: DeskState, { id, after }: CommandOf<'item.move'>): Handled {
  const item = find(state, 'agenda_item', id)
  if (!item) return refuse('id', GONE)
  if (after === id || (after !== null && !find(state, 'agenda_item', after)))
    return refuse('after', GONE)
  return withFindings(place(only(state), item, after), withoutDecision(state, id, 'reorder'))
}

export function openItem(state: DeskState, { id, at }: CommandOf<'item.open'>): Handled {
  const item = find(state, 'agenda_item', id)
  if (!item) return refuse('id', GONE)
  const current = currentItem(state)
  if (current?.id === id) return refuse('', `${itemName(item)} ist schon aufgerufen.`)
  if (isBefore(at, item.payload.startedAt))
    return refuse(
      'at',
      `${itemName(item)} wurde um ${clock(item.payload.startedAt ?? at)} aufgerufen.`,
    )
  const opened = change(closeCurrent(only(state), at), 'agenda_item', id, {
    startedAt: item.payload.startedAt ?? at,
    endedAt: null,
    breaks: calledAgain(item, at),
  })
  return withFindings(opened, [
    ...openVoteFindings(state),
    ...pausedFindings(state),
    ...outsideOfSession(state, at),
    ...againstOpening(state, item),
  ])
}

/** An item that is called again keeps when it was left: until now it was not dealt with. */
function calledAgain({ payload }: Item, at: string): Item['payload']['breaks'] {
  const { endedAt, breaks } = payload
  return endedAt !== null && isBefore(endedAt, at)
    ? [...breaks, { from: endedAt, until: at }]
    : breaks
}

function againstOpening(state: DeskState, item: Item): DeskFinding[] {
  const { endedAt, addedInSession } = item.payload
  const findings: DeskFinding[] = []
  if (state.session.payload.sessionState !== 'running')
    findings.push(finding('session-not-running', 'Die Sitzung läuft nicht.'))
  if (endedAt !== null)
    findings.push(
      finding('item-closed', `${itemName(item)} ist seit ${clock(endedAt)} abgeschlossen.`),
    )
  findings.push(...disposedFindings(item))
  if (addedInSession && !urgencyIsDecided(state, item.id))
    findings.push(
      finding(
        'urgency-not-decided',
        'In der Sitzung kommt ein Punkt nur durch Beschluss auf die Tagesordnung, und nur, wenn er keinen Aufschub duldet oder von äußerster Dringlichkeit ist.',
        DECISION,
      ),
    )
  return findings
}

const urgencyIsDecided = (state: DeskState, itemId: string): boolean =>
  motionsOf(state, itemId).some(
    ({ payload }) => payload.kind === 'urgency' && payload.outcome.startsWith('carried'),
  )

export function closeItem(state: DeskState, { id, at }: CommandOf<'item.close'>): Handled {
  const item = find(state, 'agenda_item', id)
  if (!item) return refuse('id', GONE)
  const { startedAt, endedAt } = item.payload
  if (startedAt === null) return refuse('', `${itemName(item)} ist nicht aufgerufen.`)
  if (endedAt !== null) return refuse('', `${itemName(item)} ist schon abgeschlossen.`)
  const since = item.payload.breaks.at(-1)?.until ?? startedAt
  if (isBefore(at, since))
    return refuse('at', `${itemName(item)} wurde um ${clock(since)} aufgerufen.`)
  const open = openVotes(state).some(({ payload }) => itemOf(state, payload)?.id === id)
  return withFindings(
    change(only(state), 'agenda_item', id, { endedAt: at }),
    open ? openVoteFindings(state) : [],
  )
}

export function disposeItem(
  state: DeskState,
  { id, disposal, note }: CommandOf<'item.dispose'>,
): Handled {
  const item = find(state, 'agenda_item', id)
  if (!item) return refuse('id', GONE)
  const isNew = disposal === 'taken_off' && item.payload.disposal !== 'taken_off'
  return withFindings(
    disposeOf(only(state), id, { disposal, note: disposal === null ? null : note }),
    isNew ? withoutDecision(state, id, 'take_off') : [],
  )
}

/** What speaks against changing the agenda in the session: the council decides on it (KrO NRW § 33). */
function withoutDecision(
  state: DeskState,
  itemId: string,
  how: 'take_off' | 'reorder',
): DeskFinding[] {
  if (!hasBegun(state)) return []
  const isDecided = motionsOf(state, itemId).some(
    ({ payload }) => payload.kind === 'order_of_business' && payload.outcome.startsWith('carried'),
  )
  const { allowed, explanation, paragraph } = mayChangeInSession(
    how,
    isDecided ? 'carried' : null,
    state.rules,
  )
  const rule = how === 'take_off' ? 'taken-off-in-session' : 'reordered-in-session'
  return allowed ? [] : [finding(rule, explanation, { paragraph })]
}

export function closeDebate(state: DeskState, { id, at }: CommandOf<'item.close-debate'>): Handled {
  const item = find(state, 'agenda_item', id)
  if (!item) return refuse('id', GONE)
  if (at !== null && isBefore(at, item.payload.startedAt))
    return refuse(
      'at',
      `${itemName(item)} wurde um ${clock(item.payload.startedAt ?? at)} aufgerufen.`,
    )
  return change(only(state), 'agenda_item', id, { debateClosedAt: at })
}

/** What speaks against dealing with an item that was put off, referred or taken off. */
export const disposedFindings = (item: Item): DeskFinding[] =>
  item.payload.disposal === null
    ? []
    : [
        finding(
          'item-disposed',
          `${itemName(item)} ist ${itemDisposalLabel[item.payload.disposal]}.`,
        ),
      ]

/** What speaks against recording something under an item that is not being dealt with. */
export function outsideOfItem(state: DeskState, itemId: string): DeskFinding[] {
  const item = find(state, 'agenda_item', itemId)
  if (!item) return []
  if (item.payload.endedAt !== null)
    return [
      finding(
        'item-closed',
        `${itemName(item)} ist seit ${clock(item.payload.endedAt)} abgeschlossen.`,
      ),
    ]
  return item.payload.startedAt === null
    ? [finding('item-not-open', `${itemName(item)} ist nicht aufgerufen.`)]
    : []
}
