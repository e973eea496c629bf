/** Who is there, who comes and goes, who is excluded from an item (KrO NRW §§ 28, 34). */
import type { Payload } from '@/domain/record/payloads'
import type { CommandOf } from '../commands'
import { clock } from '../derived/items'
import type { DeskFinding, DeskState } from '../state'
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

type Stay = Payload<'session'>['attendances'][number]

const UNKNOWN = 'Diese Person ist hier nicht bekannt.'

const nameOf = (state: DeskState, personId: string): string | undefined =>
  state.persons.find(({ id }) => id === personId)?.name

const staysOf = (state: DeskState, personId: string): Stay[] =>
  state.session.payload.attendances.filter((stay) => stay.personId === personId)

const withStays = (state: DeskState, personId: string, stays: readonly Stay[]) =>
  changeSession(only(state), {
    attendances: [
      ...state.session.payload.attendances.filter((stay) => stay.personId !== personId),
      ...stays,
    ],
  })

export function markAttendance(
  state: DeskState,
  { personId, status }: CommandOf<'attendance.mark'>,
): Handled {
  if (nameOf(state, personId) === undefined) return refuse('personId', UNKNOWN)
  const last = staysOf(state, personId).at(-1)
  // Who is there already, perhaps since a known time, is not marked once more.
  if (status === 'present' && last?.status === 'present' && last.leftAt === null) return only(state)
  return withStays(
    state,
    personId,
    status === null ? [] : [{ personId, status, arrivedAt: null, leftAt: null }],
  )
}

export function arrive(
  state: DeskState,
  { personId, at }: CommandOf<'attendance.arrive'>,
): Handled {
  const name = nameOf(state, personId)
  if (name === undefined) return refuse('personId', UNKNOWN)
  const stays = staysOf(state, personId).filter(({ status }) => status === 'present')
  const last = stays.at(-1)
  if (last && last.leftAt === null) return refuse('', `${name} ist schon anwesend.`)
  if (last && isBefore(at, last.leftAt))
    return refuse('at', `${name} ist erst um ${clock(last.leftAt ?? at)} gegangen.`)
  return withFindings(
    withStays(state, personId, [
      ...stays,
      { personId, status: 'present', arrivedAt: at, leftAt: null },
    ]),
    outsideOfSession(state, at),
  )
}

export function leave(state: DeskState, { personId, at }: CommandOf<'attendance.leave'>): Handled {
  const name = nameOf(state, personId)
  if (name === undefined) return refuse('personId', UNKNOWN)
  const stays = staysOf(state, personId)
  const last = stays.at(-1) ?? { personId, status: 'present', arrivedAt: null, leftAt: null }
  if (last.status !== 'present') return refuse('', `${name} ist nicht als anwesend erfasst.`)
  if (last.leftAt !== null) return refuse('', `${name} ist um ${clock(last.leftAt)} gegangen.`)
  if (isBefore(at, last.arrivedAt))
    return refuse('at', `${name} ist erst um ${clock(last.arrivedAt ?? at)} gekommen.`)
  return withFindings(
    withStays(state, personId, [...stays.slice(0, -1), { ...last, leftAt: at }]),
    outsideOfSession(state, at),
  )
}

/** What happens in a session happens between its beginning and its end. */
export function outsideOfSession(state: DeskState, at: string, path = 'at'): DeskFinding[] {
  const { startsAt, endsAt, sessionState } = state.session.payload
  const has = sessionState === 'planned' ? 'beginnt' : 'hat'
  if (isBefore(at, startsAt))
    return [
      finding(
        'before-session',
        `Die Sitzung ${has} um ${clock(startsAt ?? at)}${has === 'hat' ? ' begonnen' : ''}; erfasst würde ${clock(at)}.`,
        { path },
      ),
    ]
  if (endsAt !== null && isBefore(endsAt, at))
    return [finding('after-session', `Die Sitzung hat um ${clock(endsAt)} geendet.`, { path })]
  return []
}

export function replaceAttendance(
  state: DeskState,
  { attendances }: CommandOf<'attendance.replace'>,
): Handled {
  const unknown = attendances.flatMap(({ personId }, index) =>
    nameOf(state, personId) === undefined
      ? [{ path: `attendances.${index}.personId`, message: UNKNOWN }]
      : [],
  )
  const impossible = attendances.flatMap(({ personId, arrivedAt, leftAt, status }, index) => {
    const path = `attendances.${index}`
    const earlier = attendances.slice(0, index).filter((stay) => stay.personId === personId)
    if (leftAt !== null && isBefore(leftAt, arrivedAt))
      return [{ path: `${path}.leftAt`, message: 'Das Gehen liegt vor dem Kommen.' }]
    if (status !== 'present' && (arrivedAt !== null || leftAt !== null))
      return [{ path: `${path}.status`, message: 'Wer kommt und geht, ist anwesend.' }]
    if (earlier.some((stay) => overlaps(stay, { personId, status, arrivedAt, leftAt })))
      return [{ path, message: 'Diese Person ist zur selben Zeit schon einmal erfasst.' }]
    return []
  })
  if (unknown.length + impossible.length > 0) return { errors: [...unknown, ...impossible] }
  const findings = attendances.flatMap(({ arrivedAt, leftAt }, index) => [
    ...(arrivedAt ? outsideOfSession(state, arrivedAt, `attendances.${index}.arrivedAt`) : []),
    ...(leftAt ? outsideOfSession(state, leftAt, `attendances.${index}.leftAt`) : []),
  ])
  return withFindings(changeSession(only(state), { attendances }), findings)
}

const overlaps = (a: Stay, b: Stay): boolean =>
  a.status !== 'present' ||
  b.status !== 'present' ||
  ((a.leftAt === null || b.arrivedAt === null || isBefore(b.arrivedAt, a.leftAt)) &&
    (b.leftAt === null || a.arrivedAt === null || isBefore(a.arrivedAt, b.leftAt)))

export function setRecusal(
  state: DeskState,
  { agendaItemId, personId, isRecused, leftTable }: CommandOf<'recusal.set'>,
): Handled {
  const item = find(state, 'agenda_item', agendaItemId)
  if (!item) return refuse('agendaItemId', GONE)
  if (nameOf(state, personId) === undefined) return refuse('personId', UNKNOWN)
  const before = item.payload.recusals.find((recusal) => recusal.personId === personId)
  const others = item.payload.recusals.filter((recusal) => recusal.personId !== personId)
  const recusal = { personId, leftTable, note: before?.note ?? null }
  return change(only(state), 'agenda_item', agendaItemId, {
    recusals: isRecused ? [...others, recusal] : others,
  })
}
