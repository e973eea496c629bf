import 'server-only'

/** The kinds of record that are shown to programs as objects, or have parts that are. */
export const OWNER_KINDS = [
  'body',
  'organization',
  'person',
  'session',
  'agenda_item',
  'motion',
  'matter',
  'paper',
  'source',
] as const
export type OwnerKind = (typeof OWNER_KINDS)[number]

export const isOwnerKind = (kind: string): kind is OwnerKind =>
  (OWNER_KINDS as readonly string[]).includes(kind)

/** Records by their kind. */
export type Owners = ReadonlyMap<OwnerKind, readonly string[]>
