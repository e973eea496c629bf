import 'server-only'
import { type KnownRecord, knownRecords } from '@/db/bulk/known-records'
import type { BulkKind, NewRecord } from '@/db/bulk/new-record'
import type { Transaction } from '@/db/records/store'
import type { ForeignSource, Place, Rejection, Speech } from '@/intake/speech'
import { germanIssue } from '@/domain/record/german-issue'
import { payloads, type Payload } from '@/domain/record/payloads'
import { nameUuid } from '@/lib/name-uuid'
import { Places } from './places'
import type { Target } from './target'
import { inOrder, type Surroundings, surroundingsOf, type Wanted } from './wanted'

/** A speech and its place in the debate as its file has it. */
export interface Numbered {
  speech: Speech
  source: ForeignSource
  /** From 0 within its debate. */
  ordinal: number
}

/** A record that is there and reads differently now. */
export interface Change {
  kind: BulkKind
  id: string
  key: string
  digest: string
  place: Place
  /** The record as it is to be, from what is stored. */
  merge: (stored: Payload) => unknown
}

/** What is to be done with a batch. */
export interface Plan {
  fresh: NewRecord[]
  changes: Change[]
  unchanged: number
  /** Records that an editor has changed or withdrawn, each with the speech that names it. */
  kept: (Rejection & { key: string; kind: BulkKind })[]
  rejections: Rejection[]
  /** How the known records are called, by id. */
  titles: Map<string, string>
  /** What ordinals count from, by the key of the item; to be kept once the batch is written. */
  bases: Map<string, number>
}

const KEPT =
  'ist seit dem letzten Import bearbeitet oder zurückgezogen worden und bleibt, wie es ist.'

const statementKey = (speech: Speech) => `speech:${speech.key}`

/**
 * Compares a batch of speeches with the record: what is new, what reads differently, what is left
 * alone, what cannot be taken over. Nothing is written.
 *
 * @param bases as earlier batches of the run have found them
 */
export async function planBatch(
  transaction: Transaction,
  target: Target,
  batch: readonly Numbered[],
  bases: ReadonlyMap<string, number>,
): Promise<Plan> {
  const entries = batch.map((entry) => ({
    ...entry,
    around: surroundingsOf(entry.speech, entry.source),
  }))
  const wanted = [...new Map(entries.flatMap(({ around }) => inOrder(around)).map(byKey)).values()]
  const keys = [
    ...wanted.map(({ key }) => key),
    ...entries.map(({ speech }) => statementKey(speech)),
  ]
  const known = await knownRecords(transaction, target, keys)
  const idsOf = (list: readonly Wanted[]) => list.flatMap(({ key }) => known.get(key)?.id ?? [])
  const ofKind = (kind: BulkKind) => wanted.filter((record) => record.kind === kind)
  const places = await Places.load(
    transaction,
    target.bodyId,
    wanted.filter(({ key }) => !known.has(key)),
    { sessionIds: idsOf(ofKind('session')), itemIds: idsOf(ofKind('agenda_item')) },
  )
  const planner = new Planner(target, known, places, basesOf(entries, known, places, bases))
  for (const entry of entries) planner.take(entry)
  return planner.plan
}

type Entry = Numbered & { around: Surroundings }

const byKey = (record: Wanted): [string, Wanted] => [record.key, record]

function basesOf(
  entries: readonly Entry[],
  known: ReadonlyMap<string, KnownRecord>,
  places: Places,
  found: ReadonlyMap<string, number>,
): Map<string, number> {
  const debates = new Map<string, { ordinal: number; known: KnownRecord | undefined }[]>()
  for (const { speech, ordinal, around } of entries) {
    const debate = debates.get(around.item.key) ?? []
    debate.push({ ordinal, known: known.get(statementKey(speech)) })
    debates.set(around.item.key, debate)
  }
  return new Map(
    [...debates].map(([key, speeches]) => [
      key,
      found.get(key) ?? places.base(known.get(key), speeches),
    ]),
  )
}

/** A record that is read by its schema, or why it cannot be. */
type Made = { ok: true; record: NewRecord } | { ok: false; reason: string }

class Planner {
  readonly plan: Plan
  private readonly made = new Map<string, Made>()
  private readonly looked = new Set<string>()

  constructor(
    private readonly target: Target,
    private readonly known: ReadonlyMap<string, KnownRecord>,
    private readonly places: Places,
    private readonly bases: Map<string, number>,
  ) {
    this.plan = {
      fresh: [],
      changes: [],
      unchanged: 0,
      kept: [],
      rejections: [],
      titles: new Map([...known.values()].map(({ id, title }) => [id, title])),
      bases,
    }
  }

  take(entry: Entry): void {
    const { speech, around } = entry
    const key = statementKey(speech)
    const known = this.known.get(key)
    for (const record of inOrder(around)) this.compare(record, around, speech.place)
    if (known?.digest === speech.digest) {
      this.plan.unchanged += 1
      return
    }
    if (known && !isOurs(known)) {
      this.keep(key, 'statement', known, speech.place)
      return
    }
    const needed = inOrder(around).filter((record) => !this.known.has(record.key))
    const fault =
      this.hidden(around) ?? needed.map((record) => this.fault(record, around)).find(Boolean)
    if (fault) {
      this.plan.rejections.push({ place: speech.place, reason: fault })
      return
    }
    this.takeStatement(entry, known, needed)
  }

  private takeStatement(
    { speech, around, ordinal }: Entry,
    known: KnownRecord | undefined,
    needed: readonly Wanted[],
  ): void {
    const key = statementKey(speech)
    const { digest, place, passages, note, office, locator } = speech
    const said = {
      agendaItemId: this.idOf(around.item.key),
      position: Math.max(0, (this.bases.get(around.item.key) ?? 0) + ordinal),
      personId: this.idOf(around.person.key),
      factionId: around.faction && this.idOf(around.faction.key),
      office,
      note,
      passages: passages.map((text) => ({ kind: 'quote', text })),
      citations: [{ sourceId: this.idOf(around.source.key), locator, excerpt: null }],
    }
    const id = this.idOf(key)
    const made = read('statement', id, { key, digest }, said)
    if (!made.ok) {
      this.plan.rejections.push({ place, reason: made.reason })
      return
    }
    for (const record of needed) this.publish(record, around)
    if (!known) {
      this.plan.fresh.push(made.record)
      return
    }
    const { position, ...moved } = said
    this.plan.changes.push({
      kind: 'statement',
      id,
      key,
      digest,
      place,
      merge: (stored) =>
        'agendaItemId' in stored && stored.agendaItemId === said.agendaItemId
          ? { ...stored, ...moved }
          : { ...stored, ...moved, position, motionId: null, replyToId: null },
    })
  }

  /** Sees whether a record that is there reads differently now. */
  private compare(wanted: Wanted, around: Surroundings, place: Place): void {
    const known = this.known.get(wanted.key)
    if (!known || known.digest === wanted.digest || this.looked.has(wanted.key)) return
    this.looked.add(wanted.key)
    const { kind, key, digest, fields } = wanted
    if (!isOurs(known)) this.keep(key, kind, known, place)
    else
      this.plan.changes.push({
        kind,
        id: known.id,
        key,
        digest,
        place,
        merge: (stored) => ({ ...stored, ...fields }),
      })
  }

  private keep(key: string, kind: BulkKind, { title }: KnownRecord, place: Place): void {
    this.plan.kept.push({ key, kind, place, reason: `„${title}“ ${KEPT}` })
  }

  /** Nothing is published around a record that has been withdrawn. */
  private hidden(around: Surroundings): string | null {
    for (const { key } of inOrder(around)) {
      const known = this.known.get(key)
      if (known && known.state !== 'published')
        return `„${known.title}“ ist nicht mehr öffentlich; dazu wird nichts veröffentlicht.`
    }
    return null
  }

  private fault(wanted: Wanted, around: Surroundings): string | null {
    const made = this.make(wanted, around)
    return made.ok ? null : made.reason
  }

  private publish(wanted: Wanted, around: Surroundings): void {
    const made = this.make(wanted, around)
    if (!made.ok || this.looked.has(wanted.key)) return
    this.looked.add(wanted.key)
    this.plan.fresh.push(made.record)
  }

  private make(wanted: Wanted, around: Surroundings): Made {
    const there = this.made.get(wanted.key)
    if (there) return there
    const { kind, key, digest, fields } = wanted
    const placed = { ...fields, ...this.placeOf(wanted, around) }
    const made = read(kind, this.idOf(key), { key, digest }, placed)
    this.made.set(key, made)
    return made
  }

  /** What follows from where a new record stands. */
  private placeOf(wanted: Wanted, around: Surroundings): object {
    switch (wanted.kind) {
      case 'session':
        return {
          organizationId: this.idOf(around.council.key),
          slug: this.places.slug(wanted),
          sessionState: 'closed',
        }
      case 'agenda_item': {
        const sessionId = this.idOf(around.session.key)
        return { sessionId, ...this.places.item(sessionId, wanted) }
      }
      case 'source':
        return {}
      default:
        return { slug: this.places.slug(wanted) }
    }
  }

  private idOf(key: string): string {
    const { bodyId, system } = this.target
    return this.known.get(key)?.id ?? nameUuid(bodyId, `${system} ${key}`)
  }
}

const isOurs = ({ untouched, state }: KnownRecord) => untouched && state === 'published'

function read(
  kind: BulkKind,
  id: string,
  origin: { key: string; digest: string },
  entered: object,
): Made {
  const parsed = payloads[kind].safeParse(entered, { error: germanIssue })
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    return { ok: false, reason: reasons.join(' ') }
  }
  return { ok: true, record: { kind, id, origin, payload: parsed.data } as NewRecord }
}
