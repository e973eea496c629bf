/** When the session and its items began, were interrupted and ended, corrected afterwards. */
import type { FieldError } from '@/domain/record/invalid-input'
import type { CommandOf } from '../commands'
import { clock, currentItem, itemName, itemOf, spansOf, type Span } from '../derived/items'
import type { DeskFinding, DeskRecord, DeskState } from '../state'
import { outsideOfSession } from './outside'
import {
  change,
  changeSession,
  find,
  finding,
  GONE,
  only,
  refuse,
  withFindings,
  type Handled,
} from './effect'
import { isBefore } from './stamps'

type Session = Pick<CommandOf<'session.course'>, 'sessionState' | 'startsAt' | 'endsAt' | 'breaks'>

export function correctSession(
  state: DeskState,
  { kind: _, ...course }: CommandOf<'session.course'>,
): Handled {
  if (state.session.payload.sessionState === 'cancelled')
    return refuse('', 'Diese Sitzung ist abgesagt.')
  const errors = [...impossibleSession(course), ...againstItems(state, course)]
  if (errors.length > 0) return { errors }
  return withFindings(changeSession(only(state), course), itemsOutside(state, course))
}

/** What the items say about it that cannot be otherwise. */
function againstItems(state: DeskState, { sessionState }: Session): FieldError[] {
  const current = currentItem(state)
  if (sessionState === 'closed' && current)
    return [{ path: 'sessionState', message: `${itemName(current)} ist noch aufgerufen.` }]
  const called = state.items.find(({ payload }) => payload.startedAt !== null)
  return sessionState === 'planned' && called
    ? [{ path: 'sessionState', message: `${itemName(called)} ist schon aufgerufen worden.` }]
    : []
}

function impossibleSession({ sessionState, startsAt, endsAt, breaks }: Session): FieldError[] {
  if (sessionState === 'planned')
    return breaks.length === 0
      ? []
      : [
          {
            path: 'sessionState',
            message: 'Eine Sitzung, die noch nicht begonnen hat, ist nicht unterbrochen.',
          },
        ]
  if (startsAt === null)
    return [{ path: 'startsAt', message: 'Bitte angeben, wann die Sitzung begonnen hat.' }]
  if ((sessionState === 'closed') !== (endsAt !== null))
    return [
      {
        path: 'endsAt',
        message:
          endsAt === null
            ? 'Bitte angeben, wann die Sitzung geendet hat.'
            : 'Die Sitzung läuft noch; ihr Ende ist noch nicht bekannt.',
      },
    ]
  return outOfOrder({
    startsAt,
    endsAt,
    breaks,
    canLast: sessionState === 'running',
    end: 'endsAt',
  })
}

/** Interruptions lie between beginning and end, one after the other; only the last may still last. */
function outOfOrder({
  startsAt,
  endsAt,
  breaks,
  canLast,
  end,
}: {
  startsAt: string
  endsAt: string | null
  breaks: readonly Span[]
  canLast: boolean
  /** What the field with the end is called. */
  end: 'endsAt' | 'endedAt'
}): FieldError[] {
  if (endsAt !== null && isBefore(endsAt, startsAt))
    return [{ path: end, message: `Begonnen hat es um ${clock(startsAt)}.` }]
  return breaks.flatMap(({ from, until }, index) => {
    const path = `breaks.${index}`
    const before = breaks[index - 1]
    const since = before ? before.until : startsAt
    if (since === null || isBefore(from, since) || before?.from === from)
      return [
        {
          path: `${path}.from`,
          message: `Die Unterbrechung ab ${clock(from)} beginnt vor dem, was vor ihr liegt.`,
        },
      ]
    if (until === null)
      return canLast && index === breaks.length - 1
        ? []
        : [
            {
              path: `${path}.until`,
              message: `Bitte angeben, wann die Unterbrechung ab ${clock(from)} geendet hat.`,
            },
          ]
    if (isBefore(until, from))
      return [
        {
          path: `${path}.until`,
          message: `Die Unterbrechung ab ${clock(from)} endet, bevor sie beginnt.`,
        },
      ]
    return endsAt !== null && isBefore(endsAt, until)
      ? [
          {
            path: `${path}.until`,
            message: `Die Unterbrechung ab ${clock(from)} endet nach dem Ende um ${clock(endsAt)}.`,
          },
        ]
      : []
  })
}

/** Items that would have been dealt with outside of the session. */
const itemsOutside = (state: DeskState, { startsAt, endsAt }: Session): DeskFinding[] =>
  state.items.flatMap((item) => {
    const { startedAt, endedAt } = item.payload
    const name = itemName(item)
    if (startedAt !== null && isBefore(startedAt, startsAt))
      return [
        finding('before-session', `${name} wurde schon um ${clock(startedAt)} aufgerufen.`, {
          path: 'startsAt',
        }),
      ]
    return endedAt !== null && endsAt !== null && isBefore(endsAt, endedAt)
      ? [
          finding('after-session', `${name} wurde erst um ${clock(endedAt)} abgeschlossen.`, {
            path: 'endsAt',
          }),
        ]
      : []
  })

export function correctItem(
  state: DeskState,
  { kind: _, id, ...course }: CommandOf<'item.course'>,
): Handled {
  const item = find(state, 'agenda_item', id)
  if (!item) return refuse('id', GONE)
  const { startedAt, endedAt, breaks } = course
  if (startedAt === null && (endedAt !== null || breaks.length > 0))
    return refuse('startedAt', 'Bitte angeben, wann der Punkt aufgerufen wurde.')
  const current = currentItem(state)
  if (startedAt !== null && endedAt === null && current && current.id !== id)
    return refuse(
      'endedAt',
      `Aufgerufen ist ${itemName(current)}; zwei Punkte zugleich gibt es nicht.`,
    )
  const errors =
    startedAt === null
      ? []
      : outOfOrder({ startsAt: startedAt, endsAt: endedAt, breaks, canLast: false, end: 'endedAt' })
  if (errors.length > 0) return { errors }
  const corrected = { ...item, payload: { ...item.payload, ...course } }
  return withFindings(change(only(state), 'agenda_item', id, course), [
    ...(startedAt === null ? [] : outsideOfSession(state, startedAt, 'startedAt')),
    ...(endedAt === null ? [] : outsideOfSession(state, endedAt, 'endedAt')),
    ...votesOutside(state, corrected),
    ...overlaps(state, corrected),
  ])
}

/** Votes that would have been taken while the item was not dealt with. */
const votesOutside = (state: DeskState, item: DeskRecord<'agenda_item'>): DeskFinding[] => {
  const spans = spansOf(item.payload)
  return state.votes.flatMap(({ payload }) => {
    const at = payload.countedAt ?? payload.startedAt
    if (at === null || itemOf(state, payload)?.id !== item.id) return []
    const isWithin = spans.some(({ from, until }) => !isBefore(at, from) && !isAfter(at, until))
    return isWithin
      ? []
      : [
          finding(
            'vote-outside-item',
            `Über „${payload.subject}“ wurde um ${clock(at)} abgestimmt.`,
          ),
        ]
  })
}

const isAfter = (at: string, other: string | null): boolean => other !== null && isBefore(other, at)

/** Items that would have been dealt with at the same time. */
const overlaps = (state: DeskState, item: DeskRecord<'agenda_item'>): DeskFinding[] => {
  const spans = spansOf(item.payload)
  return state.items
    .filter(
      (other) =>
        other.id !== item.id &&
        spansOf(other.payload).some((theirs) => spans.some((own) => overlap(own, theirs))),
    )
    .map((other) =>
      finding('items-overlap', `Zur selben Zeit war auch ${itemName(other)} aufgerufen.`),
    )
}

/** Whether both last at some moment; where one begins as the other ends, they do not. */
const overlap = (a: Span, b: Span): boolean =>
  (b.until === null || isBefore(a.from, b.until)) && (a.until === null || isBefore(b.from, a.until))
