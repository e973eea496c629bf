import 'server-only'
import { db } from '@/db/client'
import { Prisma } from '@/db/generated/client'
import type { Transaction } from '@/db/records/store'
import { toDay, toMoment } from '@/db/time'
import type { DeskFinding } from '@/domain/desk/state'
import type { Document } from '@/domain/document/model'
import type { MinutesMeta, Overruled } from '@/domain/minutes/content/context'
import type { ToldDigests } from '@/domain/minutes/deviations'
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
  /** What the record told when the first one signed; null: nobody has, or it was not noted. */
  told: ToldDigests | null
  /** When signatures lost their meaning; null: they have not. */
  clearedAt: string | null
  /** What all had signed before something was changed. */
  former: readonly { id: string; signedAt: string; setAsideAt: string; reason: string }[]
}

const include = {
  signatories: { orderBy: { position: 'asc' } },
  wordings: true,
  objections: { orderBy: [{ raisedOn: 'asc' }, { id: 'asc' }] },
  corrections: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  approvedIn: { select: { title: true, date: true } },
  former: {
    orderBy: { setAsideAt: 'asc' },
    select: { id: true, signedAt: true, setAsideAt: true, reason: true },
  },
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
  told: null,
  clearedAt: null,
  former: [],
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
    corrections: row.corrections.map(({ id, at, place, text, isPublic, ...about }) => ({
      id,
      at: at.toISOString(),
      place,
      text,
      isPublic,
      recordKey: about.recordKey,
      recordDigest: about.recordDigest,
    })),
    approved: row.approvedIn,
    signedAt: toMoment(row.signedAt),
    signed: row.signed as unknown as MinutesRow['signed'],
    signedHash: row.signedHash,
    approvedAt: toMoment(row.approvedAt),
    approvedInId: row.approvedInId,
    publishedAt: toMoment(row.publishedAt),
    told: row.told as unknown as MinutesRow['told'],
    clearedAt: toMoment(row.clearedAt),
    former: row.former.map(({ id, signedAt, setAsideAt, reason }) => ({
      id,
      signedAt: signedAt.toISOString(),
      setAsideAt: setAsideAt.toISOString(),
      reason,
    })),
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
    data: { kind, clerkName, preamble, told: Prisma.DbNull, lock: { increment: 1 } },
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

/**
 * Notes who signed and when, and what the record told then.
 *
 * @returns false if that signature is noted already, or is none
 */
export async function noteSignature(
  transaction: Transaction,
  sessionId: string,
  { position, signedAt, told }: { position: number; signedAt: Date; told: ToldDigests },
): Promise<boolean> {
  const { count } = await transaction.minutesSignatory.updateMany({
    where: { sessionId, position, signedAt: null },
    data: { signedAt },
  })
  if (count === 0) return false
  await transaction.minutes.update({
    where: { sessionId },
    data: { told, clearedAt: null, lock: { increment: 1 } },
  })
  return true
}

/** Minutes that were set aside, as they were signed; null: there are none with that id. */
export async function findFormerMinutes(
  sessionId: string,
  id: string,
): Promise<NonNullable<MinutesRow['signed']> | null> {
  const row = await db.formerMinutes.findFirst({ where: { id, sessionId } })
  return row && (row.signed as unknown as NonNullable<MinutesRow['signed']>)
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
export async function findOverruled(
  sessionId: string,
  transaction: Transaction = db,
): Promise<Overruled[]> {
  const rows = await transaction.journalEntry.findMany({
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
      voteId: null,
      isGone: false,
      at: recordedAt.toISOString(),
      reason,
      findings,
    }
  })
}
