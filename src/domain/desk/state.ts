/**
 * A session as the clerk's desk has it: all its records as they are being worked on, and what the
 * rules of procedure need to know. Plain data, the same in the browser and on the server, changed by
 * `perform` alone.
 */
import type { RulesOfProcedure } from '@/domain/procedure/rules'
import type { Payload, RecordKind } from '@/domain/record/payloads'
import type { DayRange } from '@/domain/time/day'
import type { PublicationState } from '@/domain/vocabulary'

/** The kinds of record that the desk writes. */
export type DeskKind = Extract<
  RecordKind,
  'session' | 'agenda_item' | 'motion' | 'vote' | 'statement'
>

/** One record in the version being worked on: the pending change of a public one, if there is one. */
export interface DeskRecord<K extends DeskKind = DeskKind> {
  id: string
  /** `Publication.lock`; 0 as long as the server has not stored it. */
  lock: number
  /** What the public sees of it. */
  state: PublicationState
  payload: Payload<K>
}

/** Somebody who may come, speak or vote: a member of that day, the chair by office, a guest. */
export interface DeskPerson {
  id: string
  name: string
  familyName: string
  /** The faction of that day; null: none, or not known. */
  factionId: string | null
  /** Office or role as it is to stand beside the name: „Landrat“; null for a plain member. */
  office: string | null
  isMember: boolean
  /** null: the sources do not say whether the seat has a vote. */
  mayVote: boolean | null
  /** Holds the office that chairs the council (the Landrat). */
  isChair: boolean
}

export interface DeskFaction {
  id: string
  name: string
  shortName: string
  color: string | null
}

/** A paper whose text a motion can be taken from. */
export interface DeskPaper {
  id: string
  reference: string | null
  title: string
  matterId: string | null
}

/**
 * How far the minutes of the session are: `final` are those that were approved or published; `cleared`
 * those whose signatures lost their meaning because something was changed after them.
 */
export type MinutesStanding = 'draft' | 'partly_signed' | 'signed' | 'final' | 'cleared'

export interface DeskState {
  sessionId: string
  /** The journal's last entry that is in here. */
  sequence: number
  isLive: boolean
  minutes: MinutesStanding
  /** Items and votes that the public has been told, by id. */
  released: string[]
  /** What new records cite: the minutes in the making. */
  sourceId: string
  rules: RulesOfProcedure
  statutorySeats: number | null
  day: DayRange
  /** In the order of the roll call: by family name. */
  persons: DeskPerson[]
  factions: DeskFaction[]
  papers: DeskPaper[]
  session: DeskRecord<'session'>
  /** In the order of the agenda. */
  items: DeskRecord<'agenda_item'>[]
  motions: DeskRecord<'motion'>[]
  votes: DeskRecord<'vote'>[]
  statements: DeskRecord<'statement'>[]
}

/** One rule that speaks against a command; with a reason the clerk may overrule it. */
export interface DeskFinding {
  /** A stable code: a plausibility rule's, or the desk's own such as `item-closed`. */
  rule: string
  paragraph: string | null
  /** The command's field that it is about, as a path; empty: the command as a whole. */
  path: string
  /** In German, for the clerk. */
  message: string
}

/** What became of a command. */
export type Performed =
  | {
      ok: true
      state: DeskState
      /** The records that are new or different, in the order in which they must be stored. */
      changed: { kind: DeskKind; id: string }[]
      /** What was overruled with the command's reason. */
      overruled: DeskFinding[]
    }
  /** It makes no sense as it is: a record that is not there, an impossible number. */
  | { ok: false; kind: 'invalid'; errors: { path: string; message: string }[] }
  /** Rules speak against it; with `overrule` it would stand. */
  | { ok: false; kind: 'ruled-out'; findings: DeskFinding[] }
