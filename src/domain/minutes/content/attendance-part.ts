import { heading, paragraph } from '@/domain/document/blocks'
import type { Block } from '@/domain/document/model'
import type { DeskPerson, DeskState } from '@/domain/desk/state'
import { voters } from '@/domain/desk/derived/presence'
import type { Payload } from '@/domain/record/payloads'
import type { AttendanceStatus } from '@/domain/vocabulary'
import { keyOf } from '../keys'
import { clock, standing } from '../names'
import type { MinutesSource } from '../source'

type Attendance = Payload<'session'>['attendances'][number]

const CAPTIONS: Readonly<Record<AttendanceStatus, string>> = {
  present: 'Anwesend',
  excused: 'Entschuldigt',
  absent: 'Nicht erschienen',
}

/** Who was there, from when until when, who was excused and who was absent. */
export function attendancePart({ desk }: MinutesSource): Block[] {
  const { attendances } = desk.session.payload
  const recorded = new Set(attendances.map(({ personId }) => personId))
  const unrecorded = voters(desk).filter(({ id }) => !recorded.has(id))
  return [
    heading(1, 'Anwesenheit'),
    ...(attendances.length === 0
      ? [paragraph('Die Anwesenheit ist nicht festgehalten.')]
      : (['present', 'excused', 'absent'] as const).flatMap((status) => group(desk, status))),
    ...(attendances.length > 0 && unrecorded.length > 0
      ? [
          paragraph(
            `Nicht festgehalten ist die Anwesenheit von ${unrecorded.map(({ name }) => name).join(', ')}.`,
          ),
        ]
      : []),
  ]
}

function group(desk: DeskState, status: AttendanceStatus): Block[] {
  const entries = desk.session.payload.attendances.filter((entry) => entry.status === status)
  if (entries.length === 0) return []
  const rank = new Map(desk.persons.map(({ id }, place) => [id, place]))
  const ranked = entries.toSorted(
    (a, b) =>
      (rank.get(a.personId) ?? Infinity) - (rank.get(b.personId) ?? Infinity) ||
      (a.arrivedAt ?? '').localeCompare(b.arrivedAt ?? ''),
  )
  const hasTimes = ranked.some(({ arrivedAt, leftAt }) => arrivedAt !== null || leftAt !== null)
  const people = new Set(ranked.map(({ personId }) => personId))
  return [
    {
      kind: 'table',
      caption: `${CAPTIONS[status]} (${people.size})`,
      head: ['Name', 'Fraktion oder Funktion', ...(hasTimes ? ['Zeit'] : [])],
      shares: hasTimes ? [4, 4, 3] : [1, 1],
      hasRowHeads: true,
      rows: ranked.map((entry) => row(desk, entry, hasTimes)),
      records: ranked.map(keyOf.attendance),
    },
  ]
}

function row(desk: DeskState, entry: Attendance, hasTimes: boolean): string[] {
  const person: DeskPerson | undefined = desk.persons.find(({ id }) => id === entry.personId)
  return [
    person?.name ?? 'Unbekannte Person',
    (person && standing(desk, person)) ?? 'ohne Angabe',
    ...(hasTimes ? [stay(entry)] : []),
  ]
}

/** „ab 17:30 Uhr“, „bis 19:00 Uhr“, „17:30 Uhr bis 19:00 Uhr“. */
function stay({ arrivedAt, leftAt }: Attendance): string {
  if (arrivedAt !== null && leftAt !== null) return `${clock(arrivedAt)} bis ${clock(leftAt)}`
  if (arrivedAt !== null) return `ab ${clock(arrivedAt)}`
  return leftAt === null ? 'durchgehend' : `bis ${clock(leftAt)}`
}
