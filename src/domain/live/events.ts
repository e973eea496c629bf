/** What the public is told of a running session. Moments are ISO 8601 in UTC. */
import type {
  MajorityRule,
  Polarity,
  VoteMethod,
  VoteOutcome,
  VoteReplacement,
} from '@/domain/vocabulary'

export interface LiveItem {
  id: string
  number: string | null
  title: string
}

/** A result as the clerk released it: provisional until the minutes are published. */
export interface LiveResult {
  id: string
  item: LiveItem
  subject: string
  method: VoteMethod
  majority: MajorityRule
  polarity: Polarity
  present: number | null
  yes: number | null
  no: number | null
  abstain: number | null
  invalid: number | null
  stated: string | null
  outcome: VoteOutcome
  outcomeReason: string
  /** Empty: the vote was about a motion. `votes` null: not recorded. */
  candidates: { name: string; votes: number | null; elected: boolean; byLot: boolean }[]
  /** Of an election: 1, or 2 for the run-off. */
  round: number | null
  countedAt: string | null
  /** The count that this one takes the place of, and why. */
  replaces: { id: string; how: VoteReplacement; reason: string } | null
}

export type LiveContent =
  | { kind: 'session'; state: 'planned' | 'running' | 'paused' | 'closed' | 'cancelled' }
  /** `unnamed`: its title is not public. `closed`: nichtöffentlich, and that is all that is said. */
  | { kind: 'item'; part: 'public' | 'unnamed' | 'closed' | 'none'; item: LiveItem | null }
  | { kind: 'presence'; present: number | null }
  | { kind: 'result'; result: LiveResult }
  /** The clerk switched the live view on or off. */
  | { kind: 'live'; isLive: boolean }

export type LiveMessage = LiveContent & {
  /** Numbered from 1 within the session, without a gap. */
  sequence: number
  at: string
}

/** The records that a message tells of: if one is hidden now, so is the message. */
export function recordsIn(message: LiveContent): string[] {
  if (message.kind === 'item') return message.item ? [message.item.id] : []
  return message.kind === 'result' ? [message.result.id, message.result.item.id] : []
}
