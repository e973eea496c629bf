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
import { votesOfExcluded } from './late-recusal'
import { outsideOfSession } from './outside'
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
  return withFindings(
    withStays(
      state,
      personId,
      status === null ? [] : [{ personId, status, arrivedAt: null, leftAt: null }],
    ),
    timesLost(state, personId),
  )
}

/** A mark for the whole session takes away when somebody came and went, which may have decided a vote. */
function timesLost(state: DeskState, personId: string): DeskFinding[] {
  const times = staysOf(state, personId).flatMap(({ arrivedAt, leftAt }) => [
    ...(arrivedAt === null ? [] : [`gekommen ${clock(arrivedAt)}`]),
    ...(leftAt === null ? [] : [`gegangen ${clock(leftAt)}`]),
  ])
  if (times.length === 0) return []
  const message = `Für ${nameOf(state, personId) ?? 'diese Person'} ist erfasst: ${times.join(', ')}. Das ginge verloren.`
  return [finding('stays-lost', message)]
}

/** Takes the place of all that is recorded of one person, as a whole or not at all. */
export function correctStays(
  state: DeskState,
  { personId, stays }: CommandOf<'attendance.stays'>,
): Handled {
  if (nameOf(state, personId) === undefined) return refuse('personId', UNKNOWN)
  const wanted = stays.map((stay) => ({ ...stay, personId }))
  const errors = impossibleStays(wanted, 'stays')
  if (errors.length > 0) return { errors }
  return withFindings(withStays(state, personId, wanted), outsideTimes(state, wanted, 'stays'))
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

export function replaceAttendance(
  state: DeskState,
  { attendances }: CommandOf<'attendance.replace'>,
): Handled {
  const unknown = attendances.flatMap(({ personId }, index) =>
    nameOf(state, personId) === undefined
      ? [{ path: `attendances.${index}.personId`, message: UNKNOWN }]
      : [],
  )
  const impossible = impossibleStays(attendances, 'attendances')
  if (unknown.length + impossible.length > 0) return { errors: [...unknown, ...impossible] }
  return withFindings(
    changeSession(only(state), { attendances }),
    outsideTimes(state, attendances, 'attendances'),
  )
}

/** What of the stays cannot be, at `list.N`. */
const impossibleStays = (stays: readonly Stay[], list: string) =>
  stays.flatMap(({ personId, arrivedAt, leftAt, status }, index) => {
    const path = `${list}.${index}`
    const earlier = stays.slice(0, index).filter((stay) => stay.personId === personId)
    if (leftAt !== null && isBefore(leftAt, arrivedAt))
      return [{ path: `${path}.leftAt`, message: 'Das Gehen liegt vor dem Kommen.' }]
    if (status !== 'present' && (arrivedAt !== null || leftAt !== null))
      return [{ path: `${path}.status`, message: 'Wer kommt und geht, ist anwesend.' }]
    if (earlier.some((stay) => overlaps(stay, { personId, status, arrivedAt, leftAt })))
      return [{ path, message: 'Diese Person ist zur selben Zeit schon einmal erfasst.' }]
    return []
  })

const outsideTimes = (state: DeskState, stays: readonly Stay[], list: string): DeskFinding[] =>
  stays.flatMap(({ arrivedAt, leftAt }, index) => [
    ...(arrivedAt ? outsideOfSession(state, arrivedAt, `${list}.${index}.arrivedAt`) : []),
    ...(leftAt ? outsideOfSession(state, leftAt, `${list}.${index}.leftAt`) : []),
  ])

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
  const changed = change(only(state), 'agenda_item', agendaItemId, {
    recusals: isRecused ? [...others, recusal] : others,
  })
  const isNew = isRecused && before === undefined
  return withFindings(changed, isNew ? votesOfExcluded(state, { agendaItemId, personId }) : [])
}
