import 'server-only'
import type { Payload } from '@/domain/record/payloads'

/** The kinds of which an import brings many. */
export type BulkKind =
  | 'source'
  | 'organization'
  | 'person'
  | 'session'
  | 'agenda_item'
  | 'paper'
  | 'motion'
  | 'vote'
  | 'statement'

/** A record to be published as version 1. */
export interface NewRecordOf<K extends BulkKind> {
  kind: K
  id: string
  /** Read by the kind's schema; agenda items without facts. */
  payload: Payload<K>
  /** Where it came from, within the import's system. */
  origin: { key: string; digest: string }
  /** When it was published; by default with its batch. */
  at?: Date
  /** What the vote decided, by the body's rules. */
  outcome?: K extends 'vote' ? VoteResult : never
}

export interface VoteResult {
  outcome: 'carried' | 'rejected' | 'unknown'
  outcomeReason: string
}

export type NewRecord = { [K in BulkKind]: NewRecordOf<K> }[BulkKind]

/** For whom and when a batch is published. */
export interface Batch {
  bodyId: string
  /** The foreign system or collection. */
  system: string
  /** As the history names whoever entered it. */
  actor: string
  reason: string
  at: Date
}
