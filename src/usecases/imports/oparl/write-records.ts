import 'server-only'
import { dataFault } from '@/db/bulk/data-fault'
import { type KnownRecord, knownRecords } from '@/db/bulk/known-records'
import type { NewRecord } from '@/db/bulk/new-record'
import { publishNew } from '@/db/bulk/publish-new'
import { db } from '@/db/client'
import { sql } from '@/db/sql'
import type { Transaction } from '@/db/records/store'
import type { Json } from '@/domain/evidence/json'
import { resultOfVote } from '@/domain/procedure/vote-result'
import type { RulesOfProcedure } from '@/domain/procedure/rules'
import { germanIssue } from '@/domain/record/german-issue'
import { type Payload, payloads } from '@/domain/record/payloads'
import { references } from '@/domain/record/references'
import { digestOf } from '@/intake/digest'
import { nameUuid } from '@/lib/name-uuid'
import { applyTogether } from '../apply-change'
import { ACTOR } from '../import-batch'
import { Places } from '../places'
import type { Change } from '../plan'
import { countChanged, countCreated, type ImportReport, keep, reject } from '../report'
import type { Target } from '../target'
import type { WantedRecord } from './wanted-record'

const LIMITS = { timeout: 300_000, maxWait: 60_000 }

/** Where records are written and what is counted. */
export interface Writing {
  target: Target
  rules: RulesOfProcedure
  report: ImportReport
}

/** The id that a record of this key has or will have. */
export const idOf = ({ bodyId, system }: Target, key: string): string =>
  nameUuid(bodyId, `${system} ${key}`)

/**
 * Writes records: what is new in one transaction, what has changed each in its own, with the other
 * records of its group. If the database refuses what is new, its halves are tried, down to the one
 * group that is at fault.
 */
export async function writeRecords(
  writing: Writing,
  records: readonly WantedRecord[],
): Promise<void> {
  const groups = new Map<string, WantedRecord[]>()
  for (const record of records) {
    const name = record.group ?? record.key
    groups.set(name, [...(groups.get(name) ?? []), record])
  }
  await writeGroups(writing, [...groups.values()])
}

async function writeGroups(writing: Writing, groups: readonly WantedRecord[][]): Promise<void> {
  const [first] = groups
  if (!first) return
  try {
    await settle(writing, await writeNew(writing, groups.flat()))
  } catch (error) {
    const reason = dataFault(error)
    if (reason === null) throw error
    if (groups.length === 1) {
      for (const { place } of first) reject(writing.report, { place, reason })
      return
    }
    const middle = Math.ceil(groups.length / 2)
    await writeGroups(writing, groups.slice(0, middle))
    await writeGroups(writing, groups.slice(middle))
  }
}

/** What is to be done with a batch. */
interface Outcome {
  fresh: NewRecord[]
  /** By group. */
  changes: Map<string, Change[]>
  unchanged: number
  kept: WantedRecord[]
  faults: { record: WantedRecord; reason: string }[]
}

function writeNew({ target, rules }: Writing, records: readonly WantedRecord[]): Promise<Outcome> {
  return db.$transaction(async (transaction) => {
    // Of two imports into one body, the second sees what the first has written.
    await transaction.$executeRaw(
      sql`SELECT pg_advisory_xact_lock(hashtextextended(${`import ${target.bodyId}`}, 0))`,
    )
    const outcome = await plan(transaction, target, rules, records)
    if (outcome.fresh.length > 0)
      await publishNew(
        transaction,
        { ...target, actor: ACTOR, reason: 'Erstveröffentlichung', at: new Date() },
        outcome.fresh,
        await titlesOf(transaction, outcome.fresh),
      )
    return outcome
  }, LIMITS)
}

async function plan(
  transaction: Transaction,
  target: Target,
  rules: RulesOfProcedure,
  records: readonly WantedRecord[],
): Promise<Outcome> {
  const known = await knownRecords(
    transaction,
    target,
    records.map(({ key }) => key),
  )
  const places = await placesFor(
    transaction,
    target,
    records.filter(({ key }) => !known.has(key)),
  )
  const outcome: Outcome = {
    fresh: [],
    changes: new Map(),
    unchanged: 0,
    kept: [],
    faults: [],
  }
  for (const record of records) {
    const digest = digestOf(record.fields as Json)
    const there = known.get(record.key)
    if (!there) {
      const made = newRecord(target, rules, record, digest, slugFor(places, record))
      if (made.ok) outcome.fresh.push(made.record)
      else outcome.faults.push({ record, reason: made.reason })
    } else if (there.digest === digest && there.state === 'published') outcome.unchanged += 1
    else if (!isOurs(there)) outcome.kept.push(record)
    else {
      const group = record.group ?? record.key
      outcome.changes.set(group, [
        ...(outcome.changes.get(group) ?? []),
        changeOf(record, there.id, digest),
      ])
    }
  }
  return outcome
}

/** Nobody but the import has stored it: what it has itself withdrawn may come back. */
const isOurs = ({ untouched, state }: KnownRecord) =>
  untouched && (state === 'published' || state === 'withdrawn')

const changeOf = (
  { kind, key, place, fields }: WantedRecord,
  id: string,
  digest: string,
): Change => ({
  kind,
  id,
  key,
  digest,
  place,
  merge: (stored) => ({ ...stored, ...fields }),
})

const placesFor = (transaction: Transaction, target: Target, fresh: readonly WantedRecord[]) =>
  Places.load(
    transaction,
    target.bodyId,
    fresh.filter(({ kind }) => kind !== 'agenda_item'),
    {
      sessionIds: [...new Set(fresh.flatMap((record) => sessionOf(record) ?? []))],
      itemIds: [],
    },
  )

const sessionOf = ({ kind, fields }: WantedRecord): string | null =>
  kind === 'agenda_item' ? String(fields['sessionId']) : null

function slugFor(places: Places, record: WantedRecord): { slug?: string } {
  if (record.slug === null) return {}
  const sessionId = sessionOf(record)
  return {
    slug: sessionId === null ? places.slug(record) : places.item(sessionId, record).slug,
  }
}

type Made = { ok: true; record: NewRecord } | { ok: false; reason: string }

function newRecord(
  target: Target,
  rules: RulesOfProcedure,
  { kind, key, fields }: WantedRecord,
  digest: string,
  slug: { slug?: string },
): Made {
  const parsed = payloads[kind].safeParse({ ...fields, ...slug }, { error: germanIssue })
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    return { ok: false, reason: reasons.join(' ') }
  }
  const record = { kind, id: idOf(target, key), origin: { key, digest }, payload: parsed.data }
  if (kind !== 'vote') return { ok: true, record: record as NewRecord }
  const { outcome, explanation } = resultOfVote(parsed.data as Payload<'vote'>, {
    rules,
    statutorySeats: null,
  })
  return {
    ok: true,
    record: { ...record, outcome: { outcome, outcomeReason: explanation } } as NewRecord,
  }
}

/** How the records are called that new ones name. */
async function titlesOf(
  transaction: Transaction,
  fresh: readonly NewRecord[],
): Promise<Map<string, string>> {
  const ids = new Set(
    fresh.flatMap(({ kind, payload }) => references(kind, payload).map(({ id }) => id)),
  )
  const rows = await transaction.publication.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, title: true },
  })
  return new Map(rows.map(({ id, title }) => [id, title]))
}

const KEPT =
  'ist seit dem letzten Import bearbeitet oder zurückgezogen worden und bleibt, wie es ist.'

/** Counts what was written, and makes the changes. */
async function settle(
  { target, report }: Writing,
  { fresh, changes, unchanged, kept, faults }: Outcome,
): Promise<void> {
  for (const { kind } of fresh) countCreated(report, kind)
  for (const { record, reason } of faults) reject(report, { place: record.place, reason })
  for (const { place, key } of kept) keep(report, { place, reason: `„${key}“ ${KEPT}` })
  report.unchanged += unchanged
  for (const group of changes.values()) {
    const reason = await applyTogether(target, ACTOR, group)
    for (const { kind, place } of group)
      if (reason === null) countChanged(report, kind)
      else reject(report, { place, reason })
  }
}
