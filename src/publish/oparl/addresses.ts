import type { ObjectKind } from '@/domain/record/object-views'
import type { Origin } from '@/publish/api/addresses'

export const OPARL_PATH = '/oparl/v1.1'

/** How a kind of object is called in addresses. They never change. */
export const PATHS = {
  body: 'body',
  term: 'legislative-term',
  organization: 'organization',
  person: 'person',
  membership: 'membership',
  session: 'meeting',
  location: 'location',
  agenda_item: 'agenda-item',
  paper: 'paper',
  consultation: 'consultation',
  file: 'file',
} as const satisfies Record<ObjectKind, string>

export const systemAddress = (origin: Origin): string => `${origin}${OPARL_PATH}/system`

/** The list of bodies, which is that of the system. */
export const bodiesAddress = (origin: Origin): string => `${origin}${OPARL_PATH}/body`

/** The address of an object is its id. It is made from what never changes: the kind and the record's id. */
export const objectAddress = (origin: Origin, kind: ObjectKind, id: string): string =>
  `${origin}${OPARL_PATH}/${PATHS[kind]}/${id}`

/** All objects of a kind that belong to a body or an organization. */
export const listAddress = (
  origin: Origin,
  of: { kind: 'body' | 'organization'; id: string },
  kind: ObjectKind,
): string => `${objectAddress(origin, of.kind, of.id)}/${PATHS[kind]}`

/** The page that explains the fields that OParl does not know. */
export const documentationAddress = (origin: Origin): string => `${origin}/daten/oparl`
