import 'server-only'
import type { ForeignPlace, ForeignRow } from '@/db/foreign/objects'
import { foreignOfKind } from '@/db/foreign/objects'
import { db } from '@/db/client'
import { knownRecords } from '@/db/bulk/known-records'
import type { BulkKind } from '@/db/bulk/new-record'
import type { ForeignKind } from '@/intake/oparl/foreign-object'
import type { Place } from '@/intake/speech'
import { spareMemory } from '@/lib/spare-memory'
import { ACTOR } from '../import-batch'
import { keep, remark } from '../report'
import { withdrawImported } from '../withdraw-imported'
import { Links } from './links'
import { recordKey } from './wanted-record'
import type { Writing } from './write-records'

/** So many foreign objects are made into records at once. */
export const BATCH = 400

const GONE = 'Im Herkunftssystem gelöscht'

/** What records are made with. */
export interface Building extends Writing {
  /** The source that all of them cite: the foreign system. */
  sourceId: string
  /** `YYYY-MM-DD` */
  today: string
  /** Told after every batch. */
  onProgress: (count: number) => void
}

/** A foreign object with typed access to what is kept of it. */
export class Kept {
  constructor(readonly row: ForeignRow) {}

  get key(): string {
    return this.row.key
  }

  get place(): Place {
    return this.row.place as Place
  }

  text(name: string): string | null {
    const value = this.row.data[name]
    return typeof value === 'string' ? value : null
  }

  flag(name: string): boolean | null {
    const value = this.row.data[name]
    return typeof value === 'boolean' ? value : null
  }

  count(name: string): number | null {
    const value = this.row.data[name]
    return typeof value === 'number' ? value : null
  }

  list(name: string): string[] {
    const value = this.row.data[name]
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : []
  }
}

export const placeOf = ({ target }: Building): ForeignPlace => target

export const loadLinks = (
  { target, report }: Building,
  wanted: Partial<Record<BulkKind, readonly (string | null)[]>>,
): Promise<Links> =>
  Links.load(target, wanted, (place, reason) => remark(report, { place, reason }))

/** Which place of the foreign system says so. */
export const citing = ({ sourceId }: Building, { key }: Kept) => ({
  sourceId,
  locator: key.slice(-200),
  excerpt: null,
})

/** An end that is not before its beginning; that is told otherwise, and the end left out. */
export function endOf(
  { report }: Building,
  kept: Kept,
  start: string | null,
  end: string | null,
): string | null {
  if (start === null || end === null || Date.parse(end) >= Date.parse(start)) return end
  remark(report, {
    place: kept.place,
    reason: `Das Ende (${end}) liegt vor dem Anfang (${start}); es wird weggelassen.`,
  })
  return null
}

/**
 * The objects of a kind that are there, a batch at a time; the records of those that are gone are
 * taken back.
 *
 * @param made the kinds of record that come of such an object
 */
export async function* eachBatch(
  building: Building,
  kind: ForeignKind,
  made: readonly BulkKind[],
): AsyncGenerator<Kept[]> {
  for await (const rows of foreignOfKind(placeOf(building), kind, BATCH)) {
    await withdraw(
      building,
      rows.filter(({ isDeleted }) => isDeleted),
      made,
      GONE,
    )
    yield rows.filter(({ isDeleted }) => !isDeleted).map((row) => new Kept(row))
    building.onProgress(rows.length)
    spareMemory()
  }
}

/** Takes back what was made of these objects, as far as no editor has changed it. */
export async function withdraw(
  { target, report }: Building,
  rows: readonly { key: string; place: unknown }[],
  made: readonly BulkKind[],
  reason: string,
): Promise<void> {
  if (rows.length === 0) return
  const keys = rows.flatMap(({ key }) => made.map((kind) => recordKey(kind, key)))
  const known = await knownRecords(db, target, keys)
  for (const { key: foreignKey, place } of rows)
    for (const kind of made) {
      const key = recordKey(kind, foreignKey)
      const record = known.get(key)
      if (record?.state !== 'published') {
        if (record) report.unchanged += 1
        continue
      }
      if (await withdrawImported(target, ACTOR, { id: record.id, key }, reason))
        report.withdrawn += 1
      else
        keep(report, {
          place: place as Place,
          reason: `„${record.title}“ ist im Herkunftssystem gelöscht, seit dem letzten Import aber bearbeitet worden und bleibt, wie es ist.`,
        })
    }
}
