import type { Place, Rejection } from '@/intake/speech'

/** What is read of OParl, by the names of its types. */
export const FOREIGN_KINDS = {
  Body: 'body',
  LegislativeTerm: 'term',
  Organization: 'organization',
  Person: 'person',
  Membership: 'membership',
  Meeting: 'meeting',
  AgendaItem: 'agenda_item',
  Paper: 'paper',
  Consultation: 'consultation',
  File: 'file',
  Location: 'location',
} as const

export type ForeignKind = (typeof FOREIGN_KINDS)[keyof typeof FOREIGN_KINDS]

/** What is taken over of an object; other objects by their keys. */
export type ForeignData = Readonly<
  Record<string, string | number | boolean | null | readonly string[]>
>

/** An object of a foreign system, read and checked. */
export interface ForeignObject {
  kind: ForeignKind
  /** Its address, or what it is called where it has none. */
  key: string
  /** The object of which it is a part; null: not told. */
  ownerKey: string | null
  data: ForeignData
  place: Place
  /** Told to be gone. */
  isDeleted: boolean
  /** Read as an object of its own: what stands within another one leaves out what that one says. */
  isWhole: boolean
}

/** What a reader finds: an object, a record that cannot be read, or what is left out of one that can. */
export type Found =
  | { is: 'object'; object: ForeignObject }
  | { is: 'rejection'; rejection: Rejection }
  | { is: 'remark'; remark: Rejection }
