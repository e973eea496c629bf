import 'server-only'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { db } from '@/db/client'
import { noteDisclosed } from '@/db/disclosure/note-disclosed'
import {
  findMinutes,
  freezeMinutes,
  holdMinutes,
  noteSignature,
  writeMinutes,
} from '@/db/minutes/minutes'
import { holdDesk } from '@/db/desk/journal'
import { sessionsInTime } from '@/db/minutes/sessions'
import { clearSignatures } from '@/db/minutes/standing'
import type { Transaction } from '@/db/records/store'
import { fromDay } from '@/db/time'
import { againstApproval } from '@/domain/minutes/approval'
import { completeness } from '@/domain/minutes/content/completeness'
import type { MinutesSource } from '@/domain/minutes/content/context'
import { minutesDocument } from '@/domain/minutes/content/document'
import { deviationLabel, deviationsOf, type Deviation } from '@/domain/minutes/deviations'
import type { Actor } from '@/domain/publication/actor'
import { may } from '@/domain/publication/permissions'
import { day, id, ifRecorded, line, paragraph } from '@/domain/record/fields'
import { germanIssue } from '@/domain/record/german-issue'
import type { FieldError } from '@/domain/record/invalid-input'
import { MinutesKind, SignatoryRole, type MinutesState } from '@/domain/vocabulary'
import { today } from '@/lib/today'
import { isUuid } from '@/lib/uuid'
import { minutesWithin } from './minutes-source'
import { toldDigests } from './told'

export type MinutesStep = { ok: true } | { ok: false; errors: FieldError[] }

const done: MinutesStep = { ok: true }
const refused = (message: string, path = ''): MinutesStep => ({
  ok: false,
  errors: [{ path, message }],
})

const NOT_ALLOWED = refused('Ihre Rolle berechtigt nicht zu diesem Schritt.')
const GONE = refused('Diese Sitzung gibt es nicht (mehr).')
const SIGNED = refused(
  'Die Niederschrift ist unterschrieben. Geändert wird sie nur noch durch eine Berichtigung, die dazukommt.',
)

const Entry = z.object({
  kind: MinutesKind,
  clerkName: ifRecorded(line(160)),
  preamble: ifRecorded(paragraph(5000)),
  signatories: z
    .array(z.object({ role: SignatoryRole, name: line(160) }))
    .min(2, 'Es unterschreiben mindestens der Vorsitz und die Schriftführung.')
    .max(10)
    .refine(
      (all) => ['chair', 'clerk'].every((role) => all.some((one) => one.role === role)),
      'Es unterschreiben mindestens der Vorsitz und die Schriftführung.',
    ),
  wordings: z.record(id, paragraph(5000)).default({}),
})

const Objection = z.object({ raisedBy: line(160), raisedOn: day, text: paragraph(5000) })
const Decision = z.object({ objectionId: id, decision: paragraph(2000), decidedOn: day })
const Correction = z.object({
  place: line(160),
  text: paragraph(5000),
  isPublic: z.preprocess((value) => value === true || value === 'on', z.boolean()),
  /** The key of the deviation that it is about. */
  about: ifRecorded(line(200)),
})

type Read<T> = { ok: true; value: T } | { ok: false; step: MinutesStep }

function read<T>(schema: z.ZodType<T>, input: unknown): Read<T> {
  const parsed = schema.safeParse(input, { error: germanIssue })
  return parsed.success
    ? { ok: true, value: parsed.data }
    : {
        ok: false,
        step: {
          ok: false,
          errors: parsed.error.issues.map(({ path, message }) => ({
            path: path.join('.'),
            message,
          })),
        },
      }
}

export interface MinutesPlace {
  bodyId: string
  sessionId: string
}

/**
 * One step on the minutes of a session that exists, with nobody else at them meanwhile. The desk is held
 * first, as by every command there: nothing is recorded between what is signed and the signature.
 */
async function within(
  { bodyId, sessionId }: MinutesPlace,
  step: (
    transaction: Transaction,
    held: { lock: number; state: MinutesState },
  ) => Promise<MinutesStep>,
): Promise<MinutesStep> {
  return db.$transaction(
    async (transaction) => {
      const session = await transaction.session.count({ where: { id: sessionId, bodyId } })
      if (session === 0) return GONE
      await holdDesk(transaction, sessionId)
      return step(transaction, await holdMinutes(transaction, sessionId))
    },
    { timeout: 30_000 },
  )
}

/** Notes that the minutes are others, if the public can read them. */
async function tellPublic(transaction: Transaction, { bodyId, sessionId }: MinutesPlace) {
  const published = await transaction.minutes.count({
    where: { sessionId, NOT: { publishedAt: null } },
  })
  if (published > 0) await noteDisclosed(transaction, bodyId, [sessionId])
}

/** Stores what was entered for minutes that are not signed. @param lock of the version it began from */
export async function saveMinutes(
  actor: Actor,
  place: MinutesPlace,
  { lock, ...input }: { lock: number } & Record<string, unknown>,
): Promise<MinutesStep> {
  if (!may(actor.role, 'write', 'session')) return NOT_ALLOWED
  const entry = read(Entry, input)
  if (!entry.ok) return entry.step
  return within(place, async (transaction, held) => {
    if (held.state !== 'draft') return SIGNED
    if (held.lock !== lock)
      return refused('Jemand war schneller. Bitte laden Sie die Seite neu und prüfen Sie beides.')
    await writeMinutes(transaction, place.sessionId, entry.value)
    return done
  })
}

/**
 * Notes that somebody signed. With the last of chair and clerk the whole document is frozen, in both
 * versions, with a hash: the database refuses every later change.
 */
export async function signMinutes(
  actor: Actor,
  place: MinutesPlace,
  { position, signedOn }: { position: number; signedOn: string },
): Promise<MinutesStep> {
  if (!may(actor.role, 'write', 'session')) return NOT_ALLOWED
  const when = read(day, signedOn)
  if (!when.ok) return refused('Bitte den Tag der Unterschrift angeben.', 'signedOn')
  if (Date.parse(when.value) > Date.now())
    return refused('Dieser Tag liegt in der Zukunft.', 'signedOn')
  return within(place, async (transaction, held) => {
    if (held.state !== 'draft') return SIGNED
    const found = await minutesWithin(transaction, actor, place)
    if (!found) return GONE
    if (found.row.signatories.length === 0)
      return refused('Bitte zuerst speichern, wer unterschreibt.')
    const told = toldDigests(found.source)
    const changed = found.row.told ? deviationsOf(found.row.told, told) : []
    if (changed.length > 0) return signAnew(transaction, actor, place, changed)
    const missing = whatIsMissing(found.source)
    if (missing.length > 0) return refused(`Im Dokument fehlt: ${missing.join(', ')}.`)
    const signedAt = fromDay(when.value)
    if (!(await noteSignature(transaction, place.sessionId, { position, signedAt, told })))
      return refused('Diese Unterschrift ist schon vermerkt.')
    const row = await findMinutes(place.sessionId, transaction)
    if (row.signatories.some((signatory) => signatory.signedAt === null)) return done
    const at = new Date()
    const source = { ...found.source, meta: { ...row, state: 'signed' as const } }
    const signed = {
      public: minutesDocument(source, 'public', at.toISOString()),
      full: minutesDocument(source, 'full', at.toISOString()),
    }
    const hash = createHash('sha256').update(JSON.stringify(signed)).digest('hex')
    await freezeMinutes(transaction, place.sessionId, { signed, hash, at })
    return done
  })
}

/** What the record has and one of the versions would not tell. */
const whatIsMissing = (source: MinutesSource): string[] =>
  (['full', 'public'] as const).flatMap((version) =>
    completeness(
      source,
      version,
      minutesDocument(source, version, new Date().toISOString()),
    ).missing.map(({ what }) => (version === 'full' ? what : `${what} (öffentliche Fassung)`)),
  )

/** Whoever signed before has signed something else: all signatures are asked for anew. */
async function signAnew(
  transaction: Transaction,
  actor: Actor,
  { sessionId }: MinutesPlace,
  changed: readonly Deviation[],
): Promise<MinutesStep> {
  const what = changed.map((one) => `${one.what} (${deviationLabel[one.how]})`).join(', ')
  await clearSignatures(transaction, sessionId, {
    reason: `Geändert: ${what}`,
    actorName: actor.name,
  })
  return refused(
    `Seit der ersten Unterschrift hat sich etwas geändert: ${what}. Die Unterschriften gelten nicht mehr; bitte alle neu vermerken.`,
  )
}

/** Records an objection (Einwendung) against signed minutes. */
export async function raiseObjection(
  actor: Actor,
  place: MinutesPlace,
  input: unknown,
): Promise<MinutesStep> {
  if (!may(actor.role, 'write', 'session')) return NOT_ALLOWED
  const entered = read(Objection, input)
  if (!entered.ok) return entered.step
  return within(place, async (transaction, held) => {
    if (held.state === 'draft')
      return refused('Einwendungen gibt es gegen eine unterschriebene Niederschrift.')
    const { raisedOn, ...objection } = entered.value
    await transaction.minutesObjection.create({
      data: { ...objection, sessionId: place.sessionId, raisedOn: fromDay(raisedOn) },
    })
    await tellPublic(transaction, place)
    return done
  })
}

/** Records what was decided about an objection; once. */
export async function decideObjection(
  actor: Actor,
  place: MinutesPlace,
  input: unknown,
): Promise<MinutesStep> {
  if (!may(actor.role, 'write', 'session')) return NOT_ALLOWED
  const entered = read(Decision, input)
  if (!entered.ok) return entered.step
  return within(place, async (transaction) => {
    const { objectionId, decision, decidedOn } = entered.value
    const { count } = await transaction.minutesObjection.updateMany({
      where: { id: objectionId, sessionId: place.sessionId, decision: null },
      data: { decision, decidedOn: fromDay(decidedOn) },
    })
    if (count === 1) await tellPublic(transaction, place)
    return count === 1 ? done : refused('Über diese Einwendung ist schon entschieden.')
  })
}

/** Approved in a later session of the same organization (KrO NRW § 37 and Geschäftsordnung). */
export async function approveMinutes(
  actor: Actor,
  place: MinutesPlace,
  { approvedInId }: { approvedInId: string },
): Promise<MinutesStep> {
  if (!may(actor.role, 'write', 'session')) return NOT_ALLOWED
  return within(place, async (transaction, held) => {
    if (held.state === 'draft') return refused('Genehmigt wird, was unterschrieben ist.')
    if (held.state === 'approved') return refused('Die Niederschrift ist schon genehmigt.')
    const sessions = isUuid(approvedInId)
      ? await sessionsInTime(place.bodyId, { ids: [place.sessionId, approvedInId] }, transaction)
      : []
    const own = sessions.find(({ id }) => id === place.sessionId)
    const approving = sessions.find(({ id }) => id === approvedInId)
    if (!own || !approving)
      return refused('Bitte die Sitzung der Genehmigung wählen.', 'approvedInId')
    const impossible = againstApproval(own, approving, today())
    if (impossible !== null) return refused(impossible, 'approvedInId')
    const undecided = await transaction.minutesObjection.count({
      where: { sessionId: place.sessionId, decision: null },
    })
    if (undecided > 0) return refused('Über eine Einwendung ist noch nicht entschieden.')
    await transaction.minutes.update({
      where: { sessionId: place.sessionId },
      data: { state: 'approved', approvedAt: new Date(), approvedInId, lock: { increment: 1 } },
    })
    await tellPublic(transaction, place)
    return done
  })
}

/** Adds a dated correction to signed minutes; what was signed stays as it was. */
export async function correctMinutes(
  actor: Actor,
  place: MinutesPlace,
  input: unknown,
): Promise<MinutesStep> {
  if (!may(actor.role, 'write', 'session')) return NOT_ALLOWED
  const entered = read(Correction, input)
  if (!entered.ok) return entered.step
  return within(place, async (transaction, held) => {
    if (held.state === 'draft') return refused('Ein Entwurf wird geändert, nicht berichtigt.')
    const { about, ...correction } = entered.value
    const record = about === null ? null : await deviationAt(transaction, actor, place, about)
    if (about !== null && record === null)
      return refused('Darin stimmen Niederschrift und Erfasstes überein.', 'about')
    await transaction.minutesCorrection.create({
      data: {
        ...correction,
        recordKey: record?.key ?? null,
        recordDigest: record?.digest ?? null,
        sessionId: place.sessionId,
        actorName: actor.name,
      },
    })
    if (entered.value.isPublic) await tellPublic(transaction, place)
    return done
  })
}

/** Where the record deviates from what was signed, by the key of the piece. */
async function deviationAt(
  transaction: Transaction,
  actor: Actor,
  place: MinutesPlace,
  key: string,
): Promise<Deviation | null> {
  const found = await minutesWithin(transaction, actor, place)
  if (!found?.row.told) return null
  const all = deviationsOf(found.row.told, toldDigests(found.source))
  return all.find((one) => one.key === key) ?? null
}

/** Lets the public read the public version. */
export async function publishMinutes(actor: Actor, place: MinutesPlace): Promise<MinutesStep> {
  if (!may(actor.role, 'publish')) return NOT_ALLOWED
  return within(place, async (transaction, held) => {
    if (held.state === 'draft') return refused('Veröffentlicht wird, was unterschrieben ist.')
    await transaction.minutes.updateMany({
      where: { sessionId: place.sessionId, publishedAt: null },
      data: { publishedAt: new Date(), lock: { increment: 1 } },
    })
    await tellPublic(transaction, place)
    return done
  })
}
