import type { ObjectKind } from '@/domain/record/object-views'
import type { Origin } from '@/publish/api/addresses'
import { toMoment } from '@/publish/api/values'
import { objectAddress } from './addresses'

/** Namespace of the types of OParl 1.1. */
export const NAMESPACE = 'https://schema.oparl.org/1.1/'

const TYPES = {
  body: 'Body',
  term: 'LegislativeTerm',
  organization: 'Organization',
  person: 'Person',
  membership: 'Membership',
  session: 'Meeting',
  location: 'Location',
  agenda_item: 'AgendaItem',
  paper: 'Paper',
  consultation: 'Consultation',
  file: 'File',
} as const satisfies Record<ObjectKind, string>

export const typeOf = (kind: ObjectKind): string => `${NAMESPACE}${TYPES[kind]}`

/** An object of OParl, ready to be sent. */
export type OParlObject = Readonly<Record<string, unknown>>

export interface Moments {
  shownAt: string
  changedAt: string
}

/** What objects are made with. */
export interface ObjectContext {
  origin: Origin
  bodyId: string
  /** Since when an object can be seen, and its last change; `null` for what cannot be seen. */
  momentsOf: (kind: ObjectKind, id: string) => Moments | null
}

/** Where an object stands: by itself, with its way back, or within the object that it belongs to. */
export type Place = 'alone' | 'within'

/**
 * An object with what every object has. OParl leaves out what is not known: neither `null` nor empty
 * lists stand for it.
 *
 * @returns `null` for what cannot be seen
 */
export function anObject(
  { origin, momentsOf }: ObjectContext,
  { kind, id }: { kind: ObjectKind; id: string },
  fields: OParlObject,
): OParlObject | null {
  const moments = momentsOf(kind, id)
  return (
    moments && {
      id: objectAddress(origin, kind, id),
      type: typeOf(kind),
      ...withoutUnknown(fields),
      ...toStamps(moments),
    }
  )
}

/** What is left of an object that could be seen and cannot any more (OParl 1.1, 2.7). */
export const tombstone = (
  origin: Origin,
  { kind, id, ...moments }: { kind: ObjectKind; id: string } & Moments,
): OParlObject => ({
  id: objectAddress(origin, kind, id),
  type: typeOf(kind),
  ...toStamps(moments),
  deleted: true,
})

/** The moments as OParl writes them. */
export const toStamps = ({ shownAt, changedAt }: Moments) => ({
  created: toMoment(shownAt),
  modified: toMoment(changedAt),
})

/** The fields of which something is known; within values too. */
export function withoutUnknown(fields: OParlObject): OParlObject {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, known(value)] as const)
      .filter(([, value]) => value !== undefined),
  )
}

function known(value: unknown): unknown {
  if (value === null || value === undefined) return undefined
  if (Array.isArray(value)) {
    const entries = value.map(known).filter((entry) => entry !== undefined)
    return entries.length === 0 ? undefined : entries
  }
  return typeof value === 'object' ? withoutUnknown(value as OParlObject) : value
}
