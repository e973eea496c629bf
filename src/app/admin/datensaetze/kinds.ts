/** The kinds of record in the addresses of the admin area. */
import type { RecordKind } from '@/domain/record/payloads'

export const kindSlug: Readonly<Record<RecordKind, string>> = {
  session: 'sitzung',
  agenda_item: 'tagesordnungspunkt',
  motion: 'antrag',
  vote: 'abstimmung',
  statement: 'beitrag',
  matter: 'vorgang',
  paper: 'vorlage',
  person: 'person',
  organization: 'organisation',
  source: 'quelle',
  body: 'koerperschaft',
}

/** In the order in which lists and menus name them. */
export const kinds = Object.keys(kindSlug) as RecordKind[]

export const kindOfSlug = (slug: string): RecordKind | null =>
  kinds.find((kind) => kindSlug[kind] === slug) ?? null

/** „Sitzung anlegen“: what a new record of the kind is called in a heading. */
export const newRecordTitle: Readonly<Record<RecordKind, string>> = {
  session: 'Neue Sitzung',
  agenda_item: 'Neuer Tagesordnungspunkt',
  motion: 'Neuer Antrag',
  vote: 'Neue Abstimmung',
  statement: 'Neuer Wortbeitrag',
  matter: 'Neuer Vorgang',
  paper: 'Neue Vorlage',
  person: 'Neue Person',
  organization: 'Neue Organisation',
  source: 'Neue Quelle',
  body: 'Neue Körperschaft',
}

/** In the plural, for lists. */
export const kindPlural: Readonly<Record<RecordKind, string>> = {
  session: 'Sitzungen',
  agenda_item: 'Tagesordnungspunkte',
  motion: 'Anträge',
  vote: 'Abstimmungen',
  statement: 'Wortbeiträge',
  matter: 'Vorgänge',
  paper: 'Vorlagen',
  person: 'Personen',
  organization: 'Organisationen',
  source: 'Quellen',
  body: 'Körperschaften',
}

interface Parent {
  kind: RecordKind
  /** The payload's field that names it. */
  field: string
  /** The parameter of the address that names it for a new record. */
  parameter: string
}

/** The record within which another one stands. */
export const parentOf: Readonly<Partial<Record<RecordKind, Parent>>> = {
  agenda_item: { kind: 'session', field: 'sessionId', parameter: 'sitzung' },
  motion: { kind: 'agenda_item', field: 'agendaItemId', parameter: 'punkt' },
  statement: { kind: 'agenda_item', field: 'agendaItemId', parameter: 'punkt' },
  vote: { kind: 'motion', field: 'motionId', parameter: 'antrag' },
}

/** What is entered within a record, in the order in which its page lists it. */
export const childrenOf: Readonly<Partial<Record<RecordKind, readonly RecordKind[]>>> = {
  session: ['agenda_item'],
  agenda_item: ['motion', 'statement'],
  motion: ['vote'],
}

export const recordPath = (id: string) => `/admin/datensaetze/${id}` as const
export const newRecordPath = (kind: RecordKind, parentId?: string) => {
  const parent = parentOf[kind]
  const query = parent && parentId ? `?${parent.parameter}=${parentId}` : ''
  return `/admin/datensaetze/neu/${kindSlug[kind]}${query}`
}
