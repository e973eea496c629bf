import 'server-only'
import type { BulkKind } from '@/db/bulk/new-record'
import type { Place } from '@/intake/speech'

/** A record that is made of foreign objects. */
export interface WantedRecord {
  kind: BulkKind
  /** Within the import's system. */
  key: string
  /** Where it was read. */
  place: Place
  /** The beginning of its address; null for kinds without one. */
  slug: string | null
  /** All that the foreign system says of it, by the names of the payload; other records by their ids. */
  fields: Readonly<Record<string, unknown>>
  /** Records of the same group are changed together. */
  group?: string
}

/** The key of the record that is made of a foreign object. */
export const recordKey = (kind: BulkKind, foreignKey: string): string => `${kind}:${foreignKey}`
