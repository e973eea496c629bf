import 'server-only'
import type { Transaction } from '@/db/records/store'
import type { DeskState } from '@/domain/desk/state'
import { minutesStanding } from '@/db/minutes/standing'
import { loadCircumstances } from './circumstances'
import type { HeldDesk } from './journal'
import { loadSessionRecords, type SessionRecords } from './session-records'

const byPosition = <T extends { id: string; payload: { position: number } }>(rows: T[]): T[] =>
  rows.toSorted((a, b) => a.payload.position - b.payload.position || a.id.localeCompare(b.id))

/** Persons that the records of a session name. */
const namedIn = ({ session, motion, vote, statement, agenda_item }: SessionRecords): string[] => [
  ...session.flatMap(({ payload }) => [
    ...payload.attendances.map(({ personId }) => personId),
    ...(payload.chairId === null ? [] : [payload.chairId]),
    ...payload.formerChairs.map(({ personId }) => personId),
  ]),
  ...agenda_item.flatMap(({ payload }) => payload.recusals.map(({ personId }) => personId)),
  ...motion.flatMap(({ payload }) => payload.movers.flatMap(({ personId }) => personId ?? [])),
  ...vote.flatMap(({ payload }) => [
    ...payload.ballots.map(({ personId }) => personId),
    ...payload.candidates.flatMap(({ personId }) => personId ?? []),
  ]),
  ...statement.map(({ payload }) => payload.personId),
]

/** The session as its desk has it; null if it was taken back. */
export async function loadDeskState(
  transaction: Transaction,
  desk: HeldDesk,
): Promise<DeskState | null> {
  const { sessionId, sequence, isLive, sourceId } = desk
  const records = await loadSessionRecords(transaction, sessionId)
  const [session] = records.session
  if (!session) return null
  const circumstances = await loadCircumstances(transaction, sessionId, namedIn(records))
  if (!circumstances) return null
  const released = await transaction.journalEntry.findMany({
    where: { sessionId, kind: 'live.release' },
    orderBy: { sequence: 'asc' },
    select: { command: true },
  })
  return {
    sessionId,
    sequence,
    isLive,
    minutes: await minutesStanding(transaction, sessionId),
    released: [
      ...new Set(released.map(({ command }) => (command as { recordId: string }).recordId)),
    ],
    sourceId,
    ...circumstances,
    session,
    items: byPosition(records.agenda_item),
    motions: byPosition(records.motion),
    votes: byPosition(records.vote),
    statements: byPosition(records.statement),
  }
}
