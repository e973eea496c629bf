import 'server-only'
import { db } from '@/db/client'
import type { Prisma } from '@/db/generated/client'
import type { Transaction } from '@/db/records/store'
import { sql } from '@/db/sql'
import type { Command } from '@/domain/desk/commands'
import type { Entry } from '@/domain/desk/protocol'
import type { DeskFinding } from '@/domain/desk/state'

/** PostgreSQL's channel on which new entries are told, with the session's id as the message. */
export const DESK_CHANNEL = 'wortlaut_desk'

export interface HeldDesk {
  sessionId: string
  bodyId: string
  sequence: number
  liveSequence: number
  isLive: boolean
  sourceId: string
}

/** The desk, held until the transaction ends: commands take effect one after the other. */
export async function holdDesk(
  transaction: Transaction,
  sessionId: string,
): Promise<HeldDesk | null> {
  const rows = await transaction.$queryRaw<HeldDesk[]>`
    SELECT "sessionId", "bodyId", "sequence", "liveSequence", "isLive", "sourceId"
    FROM "Desk" WHERE "sessionId" = ${sessionId}::uuid FOR UPDATE`
  return rows[0] ?? null
}

const entryFields = {
  id: true,
  sequence: true,
  clientId: true,
  number: true,
  command: true,
  overruled: true,
  undoes: true,
  actorName: true,
  recordedAt: true,
  locks: true,
} as const

type EntryRow = Prisma.JournalEntryGetPayload<{ select: typeof entryFields }>

/** What stands in the column beside the findings that were overruled. */
interface Overruled {
  reason: string
  findings: DeskFinding[]
}

const toEntry = (row: EntryRow): Entry => ({
  sequence: row.sequence,
  id: row.id,
  clientId: row.clientId,
  number: row.number,
  command: row.command as unknown as Command,
  overrule: (row.overruled as Overruled | null)?.reason ?? null,
  undoes: row.undoes,
  actor: row.actorName,
  recordedAt: row.recordedAt.toISOString(),
  locks: row.locks as unknown as Entry['locks'],
})

/** The entry that a command became; null if it was not taken (yet). */
export async function findEntry(
  transaction: Transaction,
  sessionId: string,
  id: string,
): Promise<Entry | null> {
  const row = await transaction.journalEntry.findFirst({
    where: { id, sessionId },
    select: entryFields,
  })
  return row && toEntry(row)
}

/** The last thing that somebody else did to a target after that entry; null if nobody did. */
export async function lastByOthers(
  transaction: Transaction,
  at: { sessionId: string; target: string; after: number; clientId: string },
): Promise<Entry | null> {
  const row = await transaction.journalEntry.findFirst({
    where: {
      sessionId: at.sessionId,
      target: at.target,
      sequence: { gt: at.after },
      clientId: { not: at.clientId },
    },
    orderBy: { sequence: 'desc' },
    select: entryFields,
  })
  return row && toEntry(row)
}

/** The number of the client's last command that was taken; 0 if none was. */
export async function lastNumber(transaction: Transaction, clientId: string): Promise<number> {
  const row = await transaction.journalEntry.findFirst({
    where: { clientId },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  return row?.number ?? 0
}

export interface NewEntry {
  id: string
  clientId: string
  number: number
  target: string
  command: Command
  overruled: Overruled | null
  undoes: string | null
  actor: { id: string; name: string }
  locks: Entry['locks']
}

/** Appends what a command did, and tells everybody at the desk once the transaction is committed. */
export async function appendEntry(
  transaction: Transaction,
  desk: HeldDesk,
  { actor, overruled, command, locks, ...entry }: NewEntry,
): Promise<Entry> {
  const sequence = desk.sequence + 1
  const row = await transaction.journalEntry.create({
    data: {
      ...entry,
      sessionId: desk.sessionId,
      sequence,
      kind: command.kind,
      command: command,
      ...(overruled ? { overruled: overruled as unknown as Prisma.InputJsonObject } : {}),
      locks: locks,
      actorId: actor.id,
      actorName: actor.name,
    },
    select: entryFields,
  })
  await transaction.desk.update({ where: { sessionId: desk.sessionId }, data: { sequence } })
  await transaction.$executeRaw(sql`SELECT pg_notify(${DESK_CHANNEL}, ${desk.sessionId})`)
  return toEntry(row)
}

/** The entries after that one, at most so many, in their order. */
export async function entriesAfter(
  sessionId: string,
  sequence: number,
  most: number,
): Promise<Entry[]> {
  const rows = await db.journalEntry.findMany({
    where: { sessionId, sequence: { gt: sequence } },
    orderBy: { sequence: 'asc' },
    take: most,
    select: entryFields,
  })
  return rows.map(toEntry)
}
