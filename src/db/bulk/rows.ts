import 'server-only'
import { nameUuid } from '@/lib/name-uuid'
import { parseEdtf } from '@/domain/time/edtf'
import { fromLocalTime } from '@/domain/time/local'
import type { Payload } from '@/domain/record/payloads'
import type { Row, Table } from './insert-rows'
import type { NewRecord, NewRecordOf } from './new-record'

/** One row and the table it belongs into. */
export type Placed = readonly [Table, Row]

/** Rows that hang on a record have ids that follow from its own. */
const each = <T>(
  table: Table,
  owner: string,
  list: readonly T[],
  row: (entry: T, index: number) => Row,
): Placed[] =>
  list.map((entry, index) => [
    table,
    { id: nameUuid(owner, `${table}:${index}`), ...row(entry, index) },
  ])

/** Citations have a table of their own. */
const withoutCitations = <T extends { citations: unknown }>({ citations: _, ...row }: T) => row

const moment = (text: string | null) => (text === null ? null : fromLocalTime(text).toISOString())

/** The rows of a record's own tables, without its publication, citations and history. */
export function rowsOf(
  bodyId: string,
  record: NewRecord,
  speakers: ReadonlyMap<string, string>,
): Placed[] {
  const { id } = record
  switch (record.kind) {
    case 'source':
      return [['Source', { id, bodyId, ...record.payload }]]
    case 'organization': {
      const row = withoutCitations(record.payload)
      return [['Organization', { id, bodyId, ...row }]]
    }
    case 'person': {
      const { memberships, ...row } = withoutCitations(record.payload)
      return [
        ['Person', { id, bodyId, ...row }],
        ...each('Membership', id, memberships, (membership) => ({ personId: id, ...membership })),
      ]
    }
    case 'session':
      return sessionRows(bodyId, record)
    case 'agenda_item': {
      const { facts, recusals, breaks, ...row } = withoutCitations(record.payload)
      if (facts.length + recusals.length + breaks.length > 0)
        throw new RangeError('facts, recusals and breaks are not written in bulk')
      return [['AgendaItem', { id, ...row }]]
    }
    case 'paper': {
      const { files, consultations, ...row } = withoutCitations(record.payload)
      return [
        ['Paper', { id, bodyId, ...row }],
        ...each('PaperFile', id, files, (file, position) => ({ paperId: id, position, ...file })),
        ...each('Consultation', id, consultations, (station, position) => ({
          paperId: id,
          position,
          ...station,
        })),
      ]
    }
    case 'motion': {
      const { movers, events, ...row } = withoutCitations(record.payload)
      if (events.length > 0) throw new RangeError('events of decisions are not written in bulk')
      return [
        ['Motion', { id, ...row }],
        ...each('MotionMover', id, movers, (mover, position) => ({
          motionId: id,
          position,
          ...mover,
        })),
      ]
    }
    case 'vote':
      return voteRows(record)
    case 'statement':
      return statementRows(record, speakers)
  }
}

function sessionRows(bodyId: string, { id, payload }: NewRecordOf<'session'>): Placed[] {
  const {
    attendances,
    breaks,
    quorumChecks,
    sessionState: state,
    ...row
  } = withoutCitations(payload)
  if (breaks.length + quorumChecks.length > 0)
    throw new RangeError('breaks and counts of the quorum are not written in bulk')
  const span = payload.date === null ? null : parseEdtf(payload.date)
  return [
    [
      'Session',
      {
        ...row,
        id,
        bodyId,
        state,
        earliestDay: payload.earliestDay ?? span?.earliest ?? null,
        latestDay: payload.latestDay ?? span?.latest ?? null,
        startsAt: moment(payload.startsAt),
        endsAt: moment(payload.endsAt),
      },
    ],
    ...each('Attendance', id, attendances, (attendance) => ({
      ...attendance,
      sessionId: id,
      arrivedAt: moment(attendance.arrivedAt),
      leftAt: moment(attendance.leftAt),
    })),
  ]
}

function voteRows({ id, payload, outcome }: NewRecordOf<'vote'>): Placed[] {
  const { factionVotes, ballots, candidates, requests, ...row } = withoutCitations(payload)
  if (candidates.length + requests.length > 0)
    throw new RangeError('elections and what was asked for are not written in bulk')
  if (!outcome) throw new TypeError(`vote ${id} comes without its outcome`)
  return [
    ['Vote', { id, ...row, ...outcome }],
    ...each('FactionVote', id, factionVotes, (vote) => ({ voteId: id, ...vote })),
    ...each('Ballot', id, ballots, (ballot) => ({ voteId: id, ...ballot })),
  ]
}

function statementRows(
  { id, payload }: NewRecordOf<'statement'>,
  speakers: ReadonlyMap<string, string>,
): Placed[] {
  const { passages, personId, factionId, office, ...row } = withoutCitations(payload)
  const speakerId = speakers.get(
    speakerKey({ agendaItemId: payload.agendaItemId, personId, factionId, office }),
  )
  if (!speakerId) throw new Error(`statement ${id} has no speaker`)
  return [
    ['Statement', { id, ...row, speakerId }],
    ...each('Passage', id, passages, (passage, position) => ({
      statementId: id,
      position,
      ...passage,
    })),
  ]
}

/** Whoever speaks under an item as somebody of that faction and office. */
export const speakerKey = ({
  agendaItemId,
  personId,
  factionId,
  office,
}: Pick<Payload<'statement'>, 'agendaItemId' | 'personId' | 'factionId' | 'office'>): string =>
  `${agendaItemId} ${personId} ${factionId ?? ''} ${office ?? ''}`
