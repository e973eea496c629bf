import 'server-only'
import { db } from '@/db/client'
import { Prisma } from '@/db/generated/client'
import type { Transaction } from '@/db/records/store'
import { toDay, toMoment } from '@/db/time'
import type { DeskFinding } from '@/domain/desk/state'
import type { Document } from '@/domain/document/model'
import type { MinutesMeta, Overruled } from '@/domain/minutes/content/context'
import type { MinutesKind, MinutesState, SignatoryRole } from '@/domain/vocabulary'

/** Minutes as they are kept, beside what the record itself says. */
export interface MinutesRow extends MinutesMeta {
  lock: number
  signedAt: string | null
  signed: { public: Document; full: Document } | null
  signedHash: string | null
  approvedAt: string | null
  approvedInId: string | null
  publishedAt: string | null
}

const include = {
  signatories: { orderBy: { position: 'asc' } },
  wordings: true,
  objections: { orderBy: [{ raisedOn: 'asc' }, { id: 'asc' }] },
  corrections: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  approvedIn: { select: { title: true, date: true } },
} satisfies Prisma.MinutesInclude

/** Nobody has begun yet: signed by the chair and the clerk (KrO NRW § 37). */
const blank: MinutesRow = {
  lock: 0,
  kind: 'decisions',
  state: 'draft',
  clerkName: null,
  preamble: null,
  signatories: [],
  wordings: {},
  objections: [],
  corrections: [],
  approved: null,
  signedAt: null,
  signed: null,
  signedHash: null,
  approvedAt: null,
  approvedInId: null,
  publishedAt: null,
}

/** The minutes of a session; what nobody has entered yet is blank. */
export async function findMinutes(
  sessionId: string,
  transaction: Transaction = db,
): Promise<MinutesRow> {
  const row = await transaction.minutes.findUnique({ where: { sessionId }, include })
  if (!row) return blank
  return {
    lock: row.lock,
    kind: row.kind,
    state: row.state,
    clerkName: row.clerkName,
    preamble: row.preamble,
    signatories: row.signatories.map(({ role, name, signedAt }) => ({
      role,
      name,
      signedAt: toMoment(signedAt),
    })),
    wordings: Object.fromEntries(row.wordings.map(({ voteId, template }) => [voteId, template])),
    objections: row.objections.map((objection) => ({
      id: objection.id,
      raisedBy: objection.raisedBy,
      raisedOn: toDay(objection.raisedOn) ?? '',
      text: objection.text,
      decision: objection.decision,
      decidedOn: toDay(objection.decidedOn),
    })),
    corrections: row.corrections.map(({ id, at, place, text, isPublic }) => ({
      id,
      at: at.toISOString(),
      place,
      text,
      isPublic,
    })),
    approved: row.approvedIn,
    signedAt: toMoment(row.signedAt),
    signed: row.signed as unknown as MinutesRow['signed'],
    signedHash: row.signedHash,
    approvedAt: toMoment(row.approvedAt),
    approvedInId: row.approvedInId,
    publishedAt: toMoment(row.publishedAt),
  }
}

/** The minutes, held until the transaction ends; made if there are none. @returns their lock and state */
export async function holdMinutes(
  transaction: Transaction,
  sessionId: string,
): Promise<{ lock: number; state: MinutesState }> {
  await transaction.minutes.createMany({ data: [{ sessionId }], skipDuplicates: true })
  const rows = await transaction.$queryRaw<{ lock: number; state: MinutesState }[]>`
    SELECT "lock", "state"::text AS "state" FROM "Minutes" WHERE "sessionId" = ${sessionId}::uuid FOR UPDATE`
  const [row] = rows
  if (!row) throw new Error(`minutes of ${sessionId} are not there`)
  return row
}

export interface MinutesEntry {
  kind: MinutesKind
  clerkName: string | null
  preamble: string | null
  signatories: readonly { role: SignatoryRole; name: string }[]
  wordings: Readonly<Record<string, string>>
}

/**
 * Replaces what was entered for minutes that are not frozen yet. Whoever has signed has signed another
 * text: every signature is asked for anew.
 */
export async function writeMinutes(
  transaction: Transaction,
  sessionId: string,
  { kind, clerkName, preamble, signatories, wordings }: MinutesEntry,
): Promise<void> {
  await transaction.minutes.update({
    where: { sessionId },
    data: { kind, clerkName, preamble, lock: { increment: 1 } },
  })
  await transaction.minutesSignatory.deleteMany({ where: { sessionId } })
  await transaction.minutesSignatory.createMany({
    data: signatories.map((signatory, position) => ({
      ...signatory,
      sessionId,
      position,
    })),
  })
  await transaction.minutesWording.deleteMany({ where: { sessionId } })
  await transaction.minutesWording.createMany({
    data: Object.entries(wordings).map(([voteId, template]) => ({ voteId, sessionId, template })),
  })
}

/** Notes who signed and when. */
export async function noteSignature(
  transaction: Transaction,
  sessionId: string,
  position: number,
  signedAt: Date,
): Promise<boolean> {
  const { count } = await transaction.minutesSignatory.updateMany({
    where: { sessionId, position, signedAt: null },
    data: { signedAt },
  })
  return count === 1
}

/** Freezes the minutes as they were signed. The database refuses every later change to them. */
export async function freezeMinutes(
  transaction: Transaction,
  sessionId: string,
  { signed, hash, at }: { signed: MinutesRow['signed']; hash: string; at: Date },
): Promise<void> {
  await transaction.minutes.update({
    where: { sessionId },
    data: {
      state: 'signed',
      signed: signed as unknown as Prisma.InputJsonObject,
      signedHash: hash,
      signedAt: at,
      lock: { increment: 1 },
    },
  })
}

/** What clerks overruled in a session, with the item that it was about. */
export async function findOverruled(sessionId: string): Promise<Overruled[]> {
  const rows = await db.journalEntry.findMany({
    where: { sessionId, NOT: { overruled: { equals: Prisma.DbNull } } },
    orderBy: { sequence: 'asc' },
    select: { id: true, command: true, overruled: true, recordedAt: true },
  })
  return rows.map(({ id, command, overruled, recordedAt }) => {
    const { reason, findings } = overruled as unknown as { reason: string; findings: DeskFinding[] }
    const {
      agendaItemId = null,
      motionId = null,
      id: recordId = motionId,
    } = command as { agendaItemId?: string; motionId?: string; id?: string }
    return {
      id,
      agendaItemId: agendaItemId ?? recordId,
      isGone: false,
      at: recordedAt.toISOString(),
      reason,
      findings,
    }
  })
}
