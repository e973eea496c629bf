import type { Day } from '@/domain/time/day'

/** A place in what is imported, as the report names it. */
export interface Place {
  /** Name of a file, or address of a page. */
  file: string
  /** From 1; null: lines say nothing there. */
  line: number | null
  /** Where within the object: `agendaItem[2].start`. */
  within?: string
}

/** What cannot be taken over, and why, in German. */
export interface Rejection {
  place: Place
  reason: string
}

/** A person as a foreign system has them. */
export interface ForeignPerson {
  /** What tells persons apart there. */
  key: string
  /** In full, with academic titles. */
  name: string
  givenName: string | null
  familyName: string
  academicTitle: string | null
  description: string | null
}

export interface ForeignFaction {
  key: string
  name: string
  shortName: string
}

/** The session in which something was said. */
export interface ForeignSession {
  key: string
  date: Day
  /** null: not given. */
  title: string | null
}

/** What the words were taken from: one file. */
export interface ForeignSource {
  key: string
  kind: 'minutes' | 'other'
  title: string
  publisher: string | null
  date: Day | null
  url: string | null
  /** null: not given. */
  licence: string | null
}

/** One contribution in verbatim words, as a foreign file has it. */
export interface Speech {
  place: Place
  /** What tells speeches apart in the foreign system. */
  key: string
  /** SHA-256 of all that is taken over. */
  digest: string
  /** Where in the source. */
  locator: string
  session: ForeignSession
  /** Title of the agenda item; null: not given. */
  agenda: string | null
  speaker: ForeignPerson
  /** null: not given. */
  faction: ForeignFaction | null
  office: string | null
  /** In order, each as its source has it. */
  passages: string[]
  /** What the reader of the record should know about these words. */
  note: string | null
}

/** What a reader of a foreign file finds, one after the other. */
export type Finding =
  { ok: true; speech: Speech; source: ForeignSource } | { ok: false; rejection: Rejection }

/** How far a reader has come in its input. */
export interface Progress {
  /** Bytes of the input that are read, and in all. */
  read: number
  size: number
}
