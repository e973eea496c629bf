/** What minutes are made from. Plain data. */
import type { DeskState } from '@/domain/desk/state'
import type { MinutesKind, SignatoryRole } from '@/domain/vocabulary'

/** A rule that spoke against something at the desk, and why it stands all the same. */
export interface Overruled {
  /** The journal's number of the entry. */
  sequence: number
  /** ISO 8601. */
  recordedAt: string
  /** What it was about: the record or the item that the command named; null: the session as a whole. */
  recordId: string | null
  reason: string
  findings: readonly { message: string; paragraph: string | null }[]
}

export interface MinutesSource {
  /** The record, as it is being worked on. */
  desk: DeskState
  bodyName: string
  organizationName: string
  /** Names of organizations that are no factions and moved something, by id. */
  organizations: Readonly<Record<string, string>>
  overruled: readonly Overruled[]
  kind: MinutesKind
  clerkName: string | null
  preamble: string | null
  /** Templates that clerks wrote, by vote. */
  wordings: Readonly<Record<string, string>>
}

export interface Signatory {
  position: number
  role: SignatoryRole
  name: string
  /** ISO 8601; null: not yet. */
  signedAt: string | null
}

export interface Objection {
  id: string
  raisedBy: string
  raisedOn: string
  text: string
  decision: string | null
  decidedOn: string | null
}

export interface MinutesCorrection {
  id: string
  at: string
  actorName: string
  /** Which part of the minutes it is about. */
  place: string
  text: string
  isPublic: boolean
}

/** What comes to minutes after they were written: it stands behind them, never in them. */
export interface Annex {
  signatories: readonly Signatory[]
  objections: readonly Objection[]
  corrections: readonly MinutesCorrection[]
  approval: { at: string; sessionTitle: string | null } | null
}

/** `public`: only what the public may read; `full`: both parts. */
export type Edition = 'public' | 'full'
