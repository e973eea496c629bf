import 'server-only'
import { db } from '@/db/client'
import { type KnownRecord, knownRecords } from '@/db/bulk/known-records'
import type { BulkKind } from '@/db/bulk/new-record'
import type { Place } from '@/intake/speech'
import type { Target } from '../target'
import { recordKey } from './wanted-record'

/** What foreign objects name, as records that are there. */
export class Links {
  private constructor(
    private readonly known: ReadonlyMap<string, KnownRecord>,
    private readonly tell: (place: Place, reason: string) => void,
  ) {}

  /**
   * @param wanted keys of foreign objects by the kind of record that is made of them
   * @param tell takes what leads nowhere
   */
  static async load(
    target: Target,
    wanted: Partial<Record<BulkKind, readonly (string | null)[]>>,
    tell: (place: Place, reason: string) => void,
  ): Promise<Links> {
    const keys = Object.entries(wanted).flatMap(([kind, list]) =>
      list.flatMap((key) => (key === null ? [] : [recordKey(kind as BulkKind, key)])),
    )
    return new Links(await knownRecords(db, target, [...new Set(keys)]), tell)
  }

  /** The record's id; null if nothing is named, or nothing public is there: then that is told. */
  id(kind: BulkKind, key: string | null, place: Place, field: string): string | null {
    if (key === null) return null
    const found = this.known.get(recordKey(kind, key))
    if (found?.state === 'published') return found.id
    const at = { ...place, within: place.within === undefined ? field : `${place.within}.${field}` }
    this.tell(
      at,
      found
        ? `„${key}“ ist nicht mehr öffentlich; der Verweis wird weggelassen.`
        : `Der Verweis auf „${key}“ führt ins Leere; er wird weggelassen.`,
    )
    return null
  }

  ids(kind: BulkKind, keys: readonly string[], place: Place, field: string): string[] {
    return [...new Set(keys.flatMap((key) => this.id(kind, key, place, field) ?? []))]
  }

  /** Whether the record is there, without a word where it is not. */
  has(kind: BulkKind, key: string): boolean {
    return this.known.get(recordKey(kind, key))?.state === 'published'
  }
}
